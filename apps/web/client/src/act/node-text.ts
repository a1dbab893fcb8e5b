/** Nodes of an act in words: what an outline, a preview and a list show of them. */
import { type Act, type ActNode, isProvision, nodesOf, textsOf } from "@qujat/model";

/** Divisions that have a line in the outline. */
const DIVISIONS: ReadonlySet<string> = new Set(["part", "chapter", "section", "article", "attachment", "annex"]);

export function isDivision(node: ActNode): boolean {
  return DIVISIONS.has(node.type);
}

/** What an outline calls a division; null where it has neither heading nor text. */
export function titleOf(node: ActNode): string | null {
  const own = textsOf(node)[0]?.value;
  if (own) return own;
  if (!isProvision(node)) return null;
  const caption = node.children.find(({ type }) => type === "approval");
  const heading = node.heading ?? node.children.find(({ type }) => type === "heading") ?? null;
  if (typeof heading === "string") return heading;
  const first = heading ?? caption;
  return first ? (textsOf(first)[0]?.value ?? null) : null;
}

/** The node with an anchor. */
export function nodeOf(act: Act, anchor: string): ActNode | undefined {
  for (const node of nodesOf(act.structure)) if (node.anchor === anchor) return node;
  return undefined;
}

/** The words of a node and of what stands below it, up to a length. */
export function wordsOf(node: ActNode, most: number): string {
  let words = "";
  for (const { value } of [...nodesOf([node])].flatMap((inner) => textsOf(inner))) {
    if (words.length + value.length > most) return `${words} ${value}`.trim().slice(0, most).trimEnd().concat(" …");
    words += ` ${value}`;
  }
  return words.trim();
}

/** The attached instrument in which an anchor lies, by its heading; undefined for the act itself. */
export function instrumentOf(act: Act, anchor: string): string | undefined {
  const [first = ""] = anchor.split("__");
  if (!first.startsWith("att_")) return undefined;
  const node = nodeOf(act, first);
  return node && isProvision(node) ? (node.heading ?? undefined) : undefined;
}

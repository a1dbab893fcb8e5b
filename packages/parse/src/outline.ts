/** Outline: the table of contents of an act. */
import { type Act, type ActNode, isProvision, type Provision, type ProvisionType } from "@qujat/model";

/** A line of the outline, and those below it. */
export interface OutlineItem {
  readonly anchor: string;
  readonly type: ProvisionType | "table" | "form";
  /** As printed, without its sign; null for what is not numbered. */
  readonly number: string | null;
  /** The heading, or the opening words where there is none. */
  readonly title: string;
  readonly items: readonly OutlineItem[];
}

/** Longest opening words, in UTF-16 units. */
const LONGEST = 80;
/** What has a place in a table of contents. */
const LISTED: ReadonlySet<string> = new Set([
  "preamble",
  "part",
  "chapter",
  "section",
  "article",
  "point",
  "attachment",
  "annex",
  "heading",
  "signature",
  "table",
  "form",
]);
/** What a table of contents goes into; the provisions of a point are not listed. */
const OPENED: ReadonlySet<string> = new Set(["part", "chapter", "section", "attachment", "annex"]);

/**
 * The outline of an act: its parts, chapters, articles, points and signatures, its instruments and annexes with theirs,
 * down to articles, or to points where there are no articles.
 *
 * @param act the whole act, or just its structure
 * @example outlineOf(act)[0] // { anchor: "chapter_1", type: "chapter", number: "1", title: "Жалпы ережелер", items: [...] }
 */
export function outlineOf({ structure }: Pick<Act, "structure">): OutlineItem[] {
  return structure.filter(isListed).map(itemOf);
}

function itemOf(node: ActNode): OutlineItem {
  const items = isProvision(node) && OPENED.has(node.type) ? node.children.filter(isItem(node)).map(itemOf) : [];
  const number = isProvision(node) ? node.number : null;
  return { anchor: node.anchor, type: node.type, number, title: titleOf(node), items };
}

/** The heading of an instrument is its title, and no line of its own. */
function isItem(parent: Provision): (node: ActNode) => boolean {
  return (node) => {
    const isTitle = node.type === "heading" && parent.heading?.includes(node.texts[0]?.value.trim() ?? "") === true;
    return isListed(node) && !isTitle;
  };
}

function isListed({ type }: ActNode): boolean {
  return LISTED.has(type);
}

function titleOf(node: ActNode): string {
  if (isProvision(node) && node.heading) return node.heading;
  const texts = isProvision(node) ? node.texts : node.type === "table" ? (node.rows[0] ?? []) : node.lines;
  const words = texts
    .map(({ value }) => value.trim())
    .join(" ")
    .replace(/_{2,}/g, "")
    .replace(/\s+/g, " ")
    .trim();
  if (words.length <= LONGEST) return words;
  const cut = words.slice(0, LONGEST);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(" "), LONGEST / 2))}…`;
}

/** Stack: the provisions that are open while lines are placed, each inside of the one below it. */
import type { Text } from "@qujat/model";
import { type Draft, type DraftNode, draft } from "./draft.ts";
import type { Sign } from "./signs.ts";

/** What is open is closed by a sign of its own level or of a higher one, which is a smaller figure. */
export const LEVELS = {
  root: 0,
  part: 10,
  minor: 15,
  chapter: 20,
  section: 30,
  article: 40,
  point: 50,
  subpoint: 60,
  paragraph: 70,
} as const;

/** An open provision. */
export interface Open {
  readonly node: Draft;
  readonly level: number;
  readonly sign: Sign | null;
}

/** The open provisions, the root first. */
export interface Stack {
  readonly root: Draft;
  readonly open: Open[];
  /** What the line placed last ended with: `:` opens a list, `;` goes on with it, `.` ends it. */
  end: string;
}

export function newStack(): Stack {
  const root = draft("attachment", []);
  return { root, open: [{ node: root, level: LEVELS.root, sign: null }], end: "." };
}

/** The innermost open provision. */
export function top(stack: Stack): Open {
  return stack.open.at(-1) ?? { node: stack.root, level: LEVELS.root, sign: null };
}

/** Closes what is open at a level or below it. */
export function closeFrom(stack: Stack, level: number): void {
  while (top(stack).level >= level && stack.open.length > 1) stack.open.pop();
}

/** Closes the open subpoints and what they hold; what holds the list stays open. */
export function closeLists(stack: Stack): void {
  const first = stack.open.findIndex(({ node }) => node.type === "subpoint");
  if (first >= 0) stack.open.length = first;
}

/** Adds a node to the innermost open provision. */
export function add(stack: Stack, node: DraftNode): void {
  top(stack).node.children.push(node);
}

/** Adds a provision to the innermost open one and opens it; its level is `level`, or deeper where its parent is. */
export function addOpen(stack: Stack, node: Draft, level: number, sign: Sign | null): void {
  const deeper = Math.max(level, top(stack).level + 1);
  add(stack, node);
  stack.open.push({ node, level: deeper, sign });
}

/** A heading's further line: it belongs to the provision opened last and is part of its heading. */
export function addToHeading(node: Draft, texts: readonly Text[], words: string): void {
  node.texts.push(...texts);
  node.heading = node.heading ? `${node.heading} ${words}` : words;
}

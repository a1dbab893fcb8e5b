/** Anchors: an address for every draft, unique in the act and computable from the words of a citation. */
import { type ActNode, anchorBelow, anchorStep } from "@qujat/model";
import { type Draft, type DraftNode, isDraftProvision } from "./draft.ts";

/** Units that number what stands in them, but whose numbers a citation of that leaves out: «10-бап», not «2-тараудың 10-бабы». */
const DIVISIONS = new Set(["part", "chapter", "section"]);
/** What such units hold and citations number through the whole act or instrument. */
const NUMBERED_THROUGH = new Set(["chapter", "article", "point"]);

/** Where an anchor is built. */
interface Scope {
  /** Anchor of the parent. */
  readonly parent: string;
  /** Anchor of the act, instrument, annex or wording, or of the article, through which numbers run. */
  readonly whole: string;
  /** Anchor before that of a subpoint. */
  readonly list: string;
  /** Types whose numbers begin anew in every division of it. */
  readonly restarting: ReadonlySet<string>;
  /** Anchors given, each with how many of its kind there are. */
  readonly taken: Map<string, number>;
}

/**
 * Gives every draft its anchor.
 *
 * A chapter, an article or a point has the anchor of the act or instrument before its own step, without the part and
 * chapter that it stands in, because it is cited without them. Where the numbers begin anew in each chapter, as a citation
 * then says, the chapter is in the anchor. A list (subpoints) has the anchor of its point or article; of the unnumbered
 * paragraph that opens it only if another one there opens a list too. Sections (`§`) always have their chapter's.
 *
 * Unnumbered paragraphs count as lawyers count: the words of a point or subpoint itself are its first абзац, so that the
 * one below them is `paragraph_2`; of an article with a heading the first paragraph is its first part, `paragraph_1`. What
 * else has no number is counted by type: `heading_1`, `table_2`, `annex_1`. A number printed twice gets `_2` behind it.
 */
export function anchored(drafts: readonly DraftNode[]): ActNode[] {
  return anchorAll(
    drafts,
    { parent: "", whole: "", list: "", restarting: restartingIn(drafts), taken: new Map() },
    new Map(),
  );
}

function anchorAll(drafts: readonly DraftNode[], scope: Scope, counts: Map<string, number>): ActNode[] {
  const own = drafts.some(({ type }) => type === "subpoint") ? 1 : 0;
  const lists = own + drafts.filter((node) => node.type === "paragraph" && holdsList(node)).length;
  return drafts.map((node) => {
    const count = (counts.get(node.type) ?? 0) + 1;
    counts.set(node.type, count);
    const number = isDraftProvision(node) ? node.number : null;
    const prefix = prefixOf(node, scope);
    const anchor = free(anchorBelow(prefix, anchorStep(node.type, number ?? count)), scope.taken);
    if (!isDraftProvision(node)) return { ...node, anchor };
    const { type, heading, texts, children } = node;
    const below = scopeBelow(node, anchor, scope, lists === 1);
    return { type, anchor, number, heading, texts, children: anchorAll(children, below, countsIn(node)) };
  });
}

function prefixOf(node: DraftNode, scope: Scope): string {
  if (node.type === "subpoint") return scope.list;
  if (!isDraftProvision(node) || node.number === null || scope.restarting.has(node.type)) return scope.parent;
  return NUMBERED_THROUGH.has(node.type) ? scope.whole : scope.parent;
}

function scopeBelow(node: Draft, anchor: string, scope: Scope, isOnlyList: boolean): Scope {
  const below = { ...scope, parent: anchor, list: anchor };
  if (DIVISIONS.has(node.type)) return below;
  if (node.type === "paragraph" && isOnlyList) return { ...below, list: scope.list };
  // `1.1.` stands below `1.` and says so itself.
  if (node.type === "point") return { ...below, restarting: new Set() };
  return { ...below, whole: anchor, restarting: restartingIn(node.children) };
}

/** Which types begin anew in the divisions among these: a number that stands in two of them is taken for a restart. */
function restartingIn(drafts: readonly DraftNode[]): ReadonlySet<string> {
  const restarting = new Set<string>();
  const seen = new Set<string>();
  const visit = (nodes: readonly DraftNode[]) => {
    const firsts = new Set<string>();
    for (const node of nodes) {
      if (!isDraftProvision(node) || node.number === null) continue;
      if (NUMBERED_THROUGH.has(node.type) && !firsts.has(node.type)) {
        firsts.add(node.type);
        const first = anchorStep(node.type, node.number);
        if (seen.has(first)) restarting.add(node.type);
        seen.add(first);
      }
      if (DIVISIONS.has(node.type)) visit(node.children);
    }
  };
  visit(drafts);
  return restarting;
}

/** What speaks itself has its first абзац or part in its own words. */
function countsIn(node: Draft): Map<string, number> {
  return new Map(node.speaks ? [["paragraph", 1]] : []);
}

function holdsList(node: DraftNode): boolean {
  return isDraftProvision(node) && node.children.some(({ type }) => type === "subpoint");
}

/** The anchor, or the next of its kind that is free; what was tried is not tried again. */
function free(anchor: string, taken: Map<string, number>): string {
  let unique = anchor;
  let count = taken.get(anchor) ?? 0;
  while (taken.has(unique)) unique = `${anchor}_${Math.max(2, ++count)}`;
  taken.set(anchor, count);
  taken.set(unique, taken.get(unique) ?? 1);
  return unique;
}

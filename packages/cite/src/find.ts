/** Find: every citation of an act, text by text in printed order, each text knowing what those before it have named. */
import { type ActNode, type Citation, isProvision, type Metadata, textsOf } from "@qujat/model";
import { findInOne } from "./find-in-text.ts";
import { type FoundCitation, NOTHING_NAMED, type Named } from "./found.ts";

/** What is read of an act: its language and own name, and its tree. */
export interface CitingAct {
  readonly metadata: Pick<Metadata, "language" | "date" | "number">;
  readonly structure: readonly ActNode[];
}

/**
 * The citations of an act, in printed order, none resolved yet.
 *
 * What the act says of itself in its head (`… № 98/қе бұйрығы`) is not one. A citation never crosses from one text to
 * another; what is named in a text can be meant in later ones (`аталған бұйрықпен`, `Заңның 5-бабы`).
 * @example findCitations({ metadata, structure }).map(({ anchor, units }) => [anchor, units.length]) // [["point_1", 2]]
 */
export function findCitations({ metadata, structure }: CitingAct): readonly Citation[] {
  const citations: Citation[] = [];
  visit(structure, metadata, NOTHING_NAMED, citations);
  return citations;
}

/** Finds in nodes and what is below them; gives what they have named, but nothing that only a quoted wording names. */
function visit(nodes: readonly ActNode[], metadata: CitingAct["metadata"], before: Named, citations: Citation[]): Named {
  let named = before;
  for (const node of nodes) {
    const own = findInNode(node, metadata, named, citations);
    const all = isProvision(node) ? visit(node.children, metadata, own, citations) : own;
    if (node.type !== "wording") named = all;
  }
  return named;
}

function findInNode(node: ActNode, metadata: CitingAct["metadata"], before: Named, citations: Citation[]): Named {
  const isHead = node.type === "requisites" || node.type === "title" || node.type === "status";
  let named = before;
  textsOf(node).forEach(({ value }, text) => {
    const finding = findInOne(value, metadata.language, named);
    named = finding.named;
    for (const found of finding.citations) {
      if (isHead && isItself(found, metadata)) continue;
      citations.push({ anchor: node.anchor, text, ...found, targets: [] });
    }
  });
  return named;
}

function isItself({ act }: FoundCitation, { date, number }: CitingAct["metadata"]): boolean {
  return act !== null && act.date !== null && act.date === date && act.number === number;
}

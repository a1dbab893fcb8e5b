/** Notes on changes in the tree: under the provision that changed, or behind the title of an act. */
import { type ActLanguage, type ActNode, anchorBelow, anchorStep, type Provision } from "@qujat/model";
import { noteOf } from "./notes.ts";
import type { Scheduled } from "./schedule.ts";
import { anchorsOf, freeAnchor } from "./tree.ts";

/** The provision with a note as its last child; a new note comes behind older ones. */
export function addNote(provision: Provision, scheduled: Scheduled, language: ActLanguage): Provision {
  const count = provision.children.filter(({ type }) => type === "note").length;
  const anchor = anchorBelow(provision.anchor, anchorStep("note", count + 1));
  return { ...provision, children: [...provision.children, noteNode(anchor, scheduled, language)] };
}

/** The tree of an act with a note on the act as a whole behind its title. */
export function addActNote(structure: readonly ActNode[], scheduled: Scheduled, language: ActLanguage): ActNode[] {
  const anchor = freeAnchor(anchorStep("note", 1), anchorsOf(structure));
  const behind = structure.findLastIndex(({ type }) => type === "title") + 1;
  return [...structure.slice(0, behind), noteNode(anchor, scheduled, language), ...structure.slice(behind)];
}

function noteNode(anchor: string, scheduled: Scheduled, language: ActLanguage): Provision {
  return { type: "note", anchor, number: null, heading: null, texts: [noteOf(scheduled, language)], children: [] };
}

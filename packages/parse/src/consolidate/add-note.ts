/** A note on a change under the provision that changed. */
import { type ActLanguage, anchorBelow, anchorStep, type Provision } from "@qujat/model";
import { noteOf } from "./notes.ts";
import type { Scheduled } from "./schedule.ts";

/** The provision with a note as its last child; a new note comes behind older ones. */
export function addNote(provision: Provision, scheduled: Scheduled, language: ActLanguage): Provision {
  const count = provision.children.filter(({ type }) => type === "note").length;
  const anchor = anchorBelow(provision.anchor, anchorStep("note", count + 1));
  return { ...provision, children: [...provision.children, noteNode(anchor, scheduled, language)] };
}

/** A note as a node. */
export function noteNode(anchor: string, scheduled: Scheduled, language: ActLanguage): Provision {
  return { type: "note", anchor, number: null, heading: null, texts: [noteOf(scheduled, language)], children: [] };
}

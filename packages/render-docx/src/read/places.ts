/** A document → the places of its fields: what each control and bookmark holds now. */
import { bookmarkOf } from "../body/controls.ts";
import { eventsOf, type XmlEvent } from "./events.ts";

/** What a place holds now. */
export interface FoundPlace {
  /** Its words; lines that our layout parted are joined again. */
  readonly text: string;
  /** The same where lines are joined without a blank, as inside of a long word. */
  readonly glued: string;
  readonly isPlaceholder: boolean;
  /** Of a box, whether it is ticked. */
  readonly checked: boolean | null;
  /** The day that was picked, as ISO. */
  readonly date: string | null;
}

/** A stretch of the document, by indices of its pieces. */
interface Stretch {
  readonly start: number;
  end: number;
}

interface Control extends Stretch {
  tag: string | null;
  isPlaceholder: boolean;
  checked: boolean | null;
  date: string | null;
}

/** Words, or the end of a paragraph and whether its line goes on in the next. */
type Piece = { readonly text: string } | { readonly goesOn: boolean };

/** A document, walked through once. */
interface Walked {
  readonly pieces: readonly Piece[];
  readonly controls: readonly Control[];
  readonly bookmarks: ReadonlyMap<string, Stretch>;
}

/**
 * What the places hold, in the order in which they were written; null for one that is no longer there.
 *
 * @param tags the tag of each place
 */
export function placesOf(xml: string, tags: readonly string[]): readonly (FoundPlace | null)[] {
  const walked = walk(xml);
  const byTag = Map.groupBy(walked.controls, ({ tag }) => tag);
  const inside = controlsByPiece(walked.controls);
  const seen = new Map<string, number>();
  return tags.map((tag, at) => {
    const nth = seen.get(tag) ?? 0;
    seen.set(tag, nth + 1);
    const bookmark = walked.bookmarks.get(bookmarkOf(at + 1));
    const control = (bookmark && inside(bookmark)) ?? (bookmark ? undefined : byTag.get(tag)?.[nth]);
    return control || bookmark ? placeIn(walked, control, bookmark) : null;
  });
}

/** Words in the bookmark or in the control: programs move the ends of either when they save. */
function placeIn({ pieces }: Walked, control: Control | undefined, bookmark: Stretch | undefined): FoundPlace {
  const start = Math.min(control?.start ?? Number.POSITIVE_INFINITY, bookmark?.start ?? Number.POSITIVE_INFINITY);
  const end = Math.max(control?.end ?? 0, bookmark?.end ?? 0);
  const { text, glued } = joined(pieces.slice(start, end));
  return {
    text,
    glued,
    isPlaceholder: control?.isPlaceholder ?? false,
    checked: control?.checked ?? null,
    date: control?.date ?? null,
  };
}

/** The words of pieces; no paragraph ends behind the last of them. */
function joined(pieces: readonly Piece[]): { text: string; glued: string } {
  let text = "";
  let glued = "";
  let gap: { readonly goesOn: boolean } | null = null;
  for (const piece of pieces) {
    if ("goesOn" in piece) {
      gap ??= piece;
      continue;
    }
    if (gap && text !== "") {
      text += gap.goesOn ? (/[-‐–—/\s]$/.test(text) ? "" : " ") : "\n";
      glued += gap.goesOn ? "" : "\n";
    }
    gap = null;
    text += piece.text;
    glued += piece.text;
  }
  return { text, glued };
}

/** For a bookmark the innermost control around it or in it. */
function controlsByPiece(controls: readonly Control[]): (bookmark: Stretch) => Control | undefined {
  const byStart = new Map<number, Control[]>();
  for (const control of controls) {
    const own = byStart.get(control.start) ?? [];
    own.push(control);
    byStart.set(control.start, own);
  }
  return ({ start }) => byStart.get(start)?.at(-1);
}

/** Where words are not those of the document: what was deleted, and the second version of the same. */
const SKIPPED = new Set(["Fallback", "del", "sdtPr", "rPr", "pPr", "instrText"]);

function walk(xml: string): Walked {
  const pieces: Piece[] = [];
  const controls: Control[] = [];
  const open: Control[] = [];
  const bookmarks = new Map<string, Stretch>();
  const names = new Map<string, string>();
  let goesOn = false;
  let skipping = 0;
  for (const event of eventsOf(xml)) {
    const { type, name, attributes } = event;
    const control = open.at(-1);
    if (type === "text") {
      if (name === "t" && skipping === 0) pieces.push({ text: event.text });
      continue;
    }
    if (SKIPPED.has(name)) skipping += type === "start" ? 1 : -1;
    if (type === "end") {
      if (name === "p") pieces.push({ goesOn });
      if (name === "sdt" && control) {
        control.end = pieces.length;
        open.pop();
      }
      continue;
    }
    switch (name) {
      case "p":
        goesOn = false;
        break;
      case "pStyle":
        goesOn = attributes.val?.startsWith("RuleOn") ?? false;
        break;
      case "br":
      case "cr":
        pieces.push({ text: "\n" });
        break;
      case "tab":
        if (skipping === 0) pieces.push({ text: "\t" });
        break;
      case "noBreakHyphen":
        pieces.push({ text: "\u2011" });
        break;
      case "softHyphen":
        pieces.push({ text: "\u00AD" });
        break;
      case "sdt":
        open.push({
          start: pieces.length,
          end: pieces.length,
          tag: null,
          isPlaceholder: false,
          checked: null,
          date: null,
        });
        controls.push(open.at(-1) as Control);
        break;
      case "bookmarkStart":
        names.set(attributes.id ?? "", attributes.name ?? "");
        // LibreOffice begins a bookmark over several paragraphs again in each.
        if (!bookmarks.has(attributes.name ?? ""))
          bookmarks.set(attributes.name ?? "", { start: pieces.length, end: pieces.length });
        break;
      case "bookmarkEnd": {
        const bookmark = bookmarks.get(names.get(attributes.id ?? "") ?? "");
        if (bookmark) bookmark.end = pieces.length;
        break;
      }
      default:
        if (control && skipping > 0) describe(control, event);
    }
  }
  return { pieces, controls, bookmarks };
}

/** Takes what the properties of a control say. */
function describe(control: Control, { name, attributes }: XmlEvent): void {
  const { val = "" } = attributes;
  if (name === "tag") control.tag = val;
  else if (name === "showingPlcHdr") control.isPlaceholder = !["0", "false", "off"].includes(val);
  else if (name === "checked") control.checked = ["1", "true", "on"].includes(val);
  else if (name === "date") control.date = /^\d{4}-\d\d-\d\d/.exec(attributes.fullDate ?? "")?.[0] ?? null;
}

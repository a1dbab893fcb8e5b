/** The runner of edits: applies what a pass returned and refuses whatever would lose or invent a character. */
import type { Edit } from "./edit.ts";
import { runAt, type Text } from "./text.ts";

/** A pass asked for something that edits may not do. Misuse, so it throws; the text is untouched. */
export class EditError extends Error {
  override readonly name = "EditError";
}

/** What the runner needs to know of letters. */
export interface ApplyOptions {
  /** May a letter be replaced by another, because they look alike? Default: never. */
  readonly mayReplace?: (from: string, to: string) => boolean;
}

/** An edit as the runner walks over it: what stands from `at` to `end` goes, `piece` comes in. */
interface Step {
  readonly at: number;
  readonly end: number;
  readonly edit: Edit;
}

/**
 * Applies edits to a Text and returns the new Text; every character keeps its origin.
 *
 * @param edits in any order; all offsets are those of `text`
 * @throws {EditError} when edits overlap, lie outside of the text or between the halves of a surrogate pair, delete or
 * insert anything but white space, move a span into itself, or replace a letter by one that it does not look like
 * @example applyEdits(textOf("a", "т е л"), [{ type: "delete", start: 1, end: 2 }, { type: "delete", start: 3, end: 4 }]).value // "тел"
 */
export function applyEdits(text: Text, edits: readonly Edit[], { mayReplace = () => false }: ApplyOptions = {}): Text {
  if (edits.length === 0) return text;
  const out = new Builder(text);
  let position = 0;
  for (const { at, end, edit } of stepsOf(edits)) {
    const inside = at >= position && end >= at && end <= text.value.length;
    if (!inside || !Number.isInteger(at) || !Number.isInteger(end)) {
      throw refused(text, edit, "overlaps another edit or leaves the text");
    }
    if (splitsPair(text.value, at) || splitsPair(text.value, end)) throw refused(text, edit, "splits a character");
    out.copy(position, at);
    position = end;
    if (edit.type === "insert") {
      if (!isBlank(edit.text)) throw refused(text, edit, "inserts visible text");
      out.insert(edit.text);
    } else if (edit.type === "replace") {
      const before = text.value.slice(at, end);
      if (edit.text.length !== 1 || isBlank(before) || isBlank(edit.text) || !mayReplace(before, edit.text)) {
        throw refused(text, edit, "is no look-alike");
      }
      out.replace(at, edit.text);
    } else if (edit.type === "delete") {
      if (!isBlankBetween(text.value, at, end)) throw refused(text, edit, "deletes visible text");
    } else if (at === end && edit.end > edit.start) {
      out.move(edit.start, edit.end);
    }
  }
  out.copy(position, text.value.length);
  return out.text();
}

/** Every edit as steps in ascending order; what comes in at an offset precedes what goes from there. */
function stepsOf(edits: readonly Edit[]): Step[] {
  const steps: Step[] = [];
  let sorted = true;
  const push = (at: number, end: number, edit: Edit) => {
    const last = steps[steps.length - 1];
    if (last && (last.at > at || (last.at === at && last.end > end))) sorted = false;
    steps.push({ at, end, edit });
  };
  for (const edit of edits) {
    if (edit.type === "delete") push(edit.start, edit.end, edit);
    else if (edit.type === "replace") push(edit.at, edit.at + 1, edit);
    else if (edit.type === "insert") push(edit.at, edit.at, edit);
    else {
      push(edit.to, edit.to, edit);
      push(edit.start, edit.end, edit);
    }
  }
  return sorted ? steps : steps.sort((a, b) => a.at - b.at || a.end - b.end);
}

function isBlank(text: string): boolean {
  return text.trim() === "";
}

/** As `isBlank`, without a copy for blanks and line feeds, which most edits delete. */
function isBlankBetween(value: string, start: number, end: number): boolean {
  let at = start;
  while (at < end && (value.charCodeAt(at) === 32 || value.charCodeAt(at) === 10)) at++;
  return at === end || isBlank(value.slice(at, end));
}

/** Whether `at` stands between the two UTF-16 units of one character. */
function splitsPair(value: string, at: number): boolean {
  const after = value.charCodeAt(at);
  if (!(after >= 0xdc00 && after <= 0xdfff)) return false;
  const before = value.charCodeAt(at - 1);
  return before >= 0xd800 && before <= 0xdbff;
}

function refused(text: Text, edit: Edit, why: string): EditError {
  return new EditError(`${text.file}: an edit ${why}: ${JSON.stringify(edit)}`);
}

/** Collects the pieces of the new value and the origins of its characters. */
class Builder {
  readonly #source: Text;
  readonly #parts: string[] = [];
  readonly #origins: number[] = [];
  #length = 0;
  #run = 0;
  /** The last run noted: its offset, line and column. */
  #last = { at: 0, line: -1, column: 0 };

  constructor(source: Text) {
    this.#source = source;
  }

  /** Takes over what stands from `start` to `end`; calls ascend, so the run is found by walking on. */
  copy(start: number, end: number): void {
    if (start >= end) return;
    const { origins } = this.#source;
    while (this.#run + 3 < origins.length && (origins[this.#run + 3] ?? 0) <= start) this.#run += 3;
    this.#take(this.#run, start, end);
  }

  move(start: number, end: number): void {
    this.#take(runAt(this.#source.origins, start), start, end);
  }

  insert(blank: string): void {
    if (blank === "") return;
    this.#parts.push(blank);
    this.#origin(0, 0);
    this.#length += blank.length;
  }

  replace(at: number, letter: string): void {
    const { origins } = this.#source;
    const run = runAt(origins, at);
    this.#origin(origins[run + 1] ?? 0, (origins[run + 2] ?? 0) + at - (origins[run] ?? 0));
    this.#parts.push(letter);
    this.#length += 1;
  }

  text(): Text {
    const origins = this.#origins.length > 0 ? this.#origins : [0, 0, 0];
    return { value: this.#parts.join(""), file: this.#source.file, origins };
  }

  #take(run: number, start: number, end: number): void {
    const { origins, value } = this.#source;
    const skipped = start - (origins[run] ?? 0);
    const line = origins[run + 1] ?? 0;
    this.#origin(line, line === 0 ? 0 : (origins[run + 2] ?? 0) + skipped);
    // Runs that follow one another in the source never go on from each other, so they are taken over as they are.
    const shift = this.#length - start;
    let at = run + 3;
    for (; at < origins.length && (origins[at] ?? 0) < end; at += 3) {
      this.#origins.push((origins[at] ?? 0) + shift, origins[at + 1] ?? 0, origins[at + 2] ?? 0);
    }
    if (at > run + 3) {
      this.#last = { at: (origins[at - 3] ?? 0) + shift, line: origins[at - 2] ?? 0, column: origins[at - 1] ?? 0 };
    }
    this.#parts.push(value.slice(start, end));
    this.#length += end - start;
  }

  /** Notes an origin from here on, unless the run before it simply goes on. */
  #origin(line: number, column: number): void {
    const at = this.#length;
    const last = this.#last;
    if (last.line === line && last.column + (line === 0 ? 0 : at - last.at) === column) return;
    this.#origins.push(at, line, column);
    this.#last = { at, line, column };
  }
}

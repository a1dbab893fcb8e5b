/** Words of an act inside of a line: references, and the words that an amendment takes out or puts in. */
import type { Run } from "../links.ts";
import { attributes, xmlText } from "./xml.ts";

/** A part of a text that has an element of its own. */
export interface Marked {
  readonly start: number;
  readonly end: number;
  /** The element with its attributes: `docNumber`, `docDate date="2017-10-25"`. */
  readonly element: string;
}

/** A line with its references; marks stand inside of what is no reference. */
export function inline(runs: readonly Run[], marks: readonly Marked[] = []): string {
  let line = "";
  let at = 0;
  for (const { value, href } of runs) {
    if (href === null) line += markedText(value, at, marks);
    else line += `<ref${attributes({ href })}>${xmlText(value)}</ref>`;
    at += value.length;
  }
  return line;
}

/** The runs of a text, in two: up to an offset, and from there on. */
export function splitRuns(runs: readonly Run[], offset: number): [Run[], Run[]] {
  const before: Run[] = [];
  const after: Run[] = [];
  let at = 0;
  for (const { value, href } of runs) {
    const cut = Math.min(Math.max(offset - at, 0), value.length);
    if (cut > 0) before.push({ value: value.slice(0, cut), href });
    if (cut < value.length) after.push({ value: value.slice(cut), href });
    at += value.length;
  }
  return [before, after];
}

function markedText(value: string, offset: number, marks: readonly Marked[]): string {
  let text = "";
  let at = 0;
  for (const { start, end, element } of marks) {
    const from = start - offset;
    const to = end - offset;
    if (from < at || to > value.length) continue;
    const [name] = element.split(" ", 1);
    text += `${xmlText(value.slice(at, from))}<${element}>${xmlText(value.slice(from, to))}</${name}>`;
    at = to;
  }
  return text + xmlText(value.slice(at));
}

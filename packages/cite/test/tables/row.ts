/** Rows of the tables: a text with its citations between ⟦ and ⟧, and what each of them says, in the order of their starts. */
import type { UnitPath } from "@qujat/model";
import { expect } from "vitest";
import { type FoundCitation, findInText } from "../../src/index.ts";

/** `kind|type|issuer|date|number|title|registration|name|units|instrument`, what is empty at the end left out. */
export type Row = readonly [text: string, ...expected: string[]];

const SHORT: Readonly<Record<string, string>> = {
  part: "P",
  chapter: "C",
  section: "S",
  article: "a",
  point: "p",
  subpoint: "s",
  paragraph: "l",
  annex: "x",
  table: "t",
  preamble: "i",
};

/** `a10.s2 a11`: article 10, subpoint 2, and article 11; `b` is a бөлік/часть, `l` an абзац, `?` no number. */
export function brief(paths: readonly UnitPath[]): string {
  return paths
    .map((path) => path.map(({ type, number, part }) => `${part ? "b" : SHORT[type]}${number ?? "?"}`).join("."))
    .join(" ");
}

/** Every field of a citation in one line. */
export function line({ kind, act, name, units, instrument }: FoundCitation): string {
  const { type, issuer, date, number, title, registration } = act ?? {};
  return [kind, type, issuer, date, number, title, registration, name, brief(units), instrument]
    .map((field) => field ?? "")
    .join("|")
    .replace(/\|+$/, "");
}

/** The text without its marks, and the spans that they mark, ordered as citations are. */
export function marked(text: string): { readonly plain: string; readonly spans: readonly (readonly [number, number])[] } {
  const spans: [number, number][] = [];
  const open: number[] = [];
  let plain = "";
  for (const char of text) {
    if (char === "⟦") open.push(plain.length);
    else if (char === "⟧") spans.push([open.pop() ?? 0, plain.length]);
    else plain += char;
  }
  return { plain, spans: spans.sort((a, b) => a[0] - b[0] || b[1] - a[1]) };
}

/** What is found and what was to be found, as lines with their spans. */
export function compared([text, ...expected]: Row, language: "kk" | "ru"): { found: string[]; wanted: string[] } {
  const { plain, spans } = marked(text);
  const span = (start: number, end: number) => plain.slice(start, end);
  const found = findInText(plain, language).map((one) => `${line(one)} ⟦${span(one.start, one.end)}⟧`);
  const wanted = expected.map((fields, at) => `${fields} ⟦${span(...(spans[at] ?? [0, 0]))}⟧`);
  return { found, wanted };
}

/** Fails unless exactly what is marked is found, every field and span of it. */
export function check(row: Row, language: "kk" | "ru"): void {
  const { found, wanted } = compared(row, language);
  expect(found).toEqual(wanted);
}

/** Kazakh words with the Russian ones in brackets behind them. */
import type { FieldRun, SheetRun } from "@qujat/model";

/** Between a label and its rule: it follows the brackets, as in `Құжатты қабылдаған (Документ принял (а)):`. */
const ENDING = /\s*[:;,.]\s*$/;

/** What a form numbers its lines with; it stands once. */
const NUMBER = /^\d+(?:\.\d+)*[.)] /;

/** Words of both languages, the Russian ones without the values among them, which stand once; equal words stand once too. */
export function bracketed(kk: readonly SheetRun[], ru: readonly SheetRun[]): SheetRun[] {
  const valued = kk.map((run) => (run.type === "field" ? bothValues(run, ru) : run));
  const number = NUMBER.exec(textOfRuns(kk))?.[0] ?? "";
  const words = textOfRuns(ru).replace(/\s+/g, " ").trim();
  const russian = (words.startsWith(number) ? words.slice(number.length) : words).replace(ENDING, "");
  if (russian === "" || words === textOfRuns(kk).trim()) return valued;
  const emphasis = kk.find((run) => run.type === "text")?.emphasis;
  const look = emphasis && { emphasis };
  const at = labelEnd(valued);
  const label = valued.slice(0, at);
  const last = label.at(-1);
  const [ending = ""] = (last?.type === "text" && ENDING.exec(last.text)) || [];
  if (last?.type === "text")
    label[at - 1] = { ...last, text: last.text.slice(0, last.text.length - ending.length).trimEnd() };
  return [
    ...label,
    ...(label.length > 0 ? [{ type: "text", text: " " } as const] : []),
    { type: "text", text: `(${russian})`, language: "ru", ...look },
    ...(ending === "" ? [] : [{ type: "text", text: ending.trimEnd(), ...look } as const]),
    ...(at < valued.length ? [{ type: "text", text: " " } as const, ...valued.slice(at)] : []),
  ];
}

/** Where a label ends that only values follow, as `Толтырылған күні ____`; else the end of all. */
function labelEnd(runs: readonly SheetRun[]): number {
  const first = runs.findIndex(({ type }) => type !== "text");
  return first > 0 && runs.slice(first).every(({ type }) => type !== "text") ? first : runs.length;
}

/** A value that each language words differently, such as a date, in both. */
export function bothValues(kk: FieldRun, others: readonly SheetRun[]): FieldRun {
  const ru = others.find((run) => run.type === "field" && run.field === kk.field);
  if (ru?.type !== "field") return kk;
  if (kk.text === null && ru.text === null) return { ...kk, ...bothPatterns(kk, ru) };
  return kk.text === ru.text || !kk.text || !ru.text ? kk : { ...kk, text: `${kk.text} (${ru.text})` };
}

/** A blank of a date has one place for each of its parts, and the word for the year in both languages. */
function bothPatterns(kk: FieldRun, ru: FieldRun): Pick<FieldRun, "pattern"> {
  const last = ru.pattern?.at(-1);
  if (!kk.pattern || last?.type !== "text") return {};
  return { pattern: [...kk.pattern, { type: "text", text: ` (${last.text.trim()})`, language: "ru" }] };
}

/** The words among runs, without values. */
export function textOfRuns(runs: readonly SheetRun[]): string {
  return runs.map((run) => (run.type === "text" ? run.text : "")).join("");
}

/** Whether two languages print the same words and values. */
export function isSame(kk: readonly SheetRun[], ru: readonly SheetRun[]): boolean {
  return printed(kk) === printed(ru);
}

function printed(runs: readonly SheetRun[]): string {
  return runs.map((run) => (run.type === "blank" ? "_" : (run.text ?? "_"))).join("");
}

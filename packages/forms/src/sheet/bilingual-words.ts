/** Kazakh words with the Russian ones in brackets behind them. */
import type { FieldRun, SheetRun, TextRun } from "@qujat/model";

/** Between a label and its rule: it follows the brackets, as in `Құжатты қабылдаған (Документ принял (а)):`. */
const ENDING = /\s*[:;,.]$/;

/** What a form numbers its lines with; it stands once. */
const NUMBER = /^\d+(?:\.\d+)*[.)] /;

/** Words of both languages, the Russian ones without the values among them, which stand once; equal words stand once too. */
export function bracketed(kk: readonly SheetRun[], ru: readonly SheetRun[]): SheetRun[] {
  const valued = kk.map((run) =>
    run.type === "field" ? bothValues(run, ru.find((other) => isField(other, run.field)) ?? run) : run,
  );
  const number = NUMBER.exec(textOfRuns(kk))?.[0] ?? "";
  const words = textOfRuns(ru).replace(/\s+/g, " ").trim();
  const russian = words.startsWith(number) ? words.slice(number.length) : words;
  if (russian === "" || russian === textOfRuns(kk).trim()) return valued;
  const last = valued.at(-1);
  const [ending = ""] = (last?.type === "text" && ENDING.exec(last.text)) || [];
  const kazakh =
    last?.type === "text"
      ? [...valued.slice(0, -1), { ...last, text: last.text.slice(0, last.text.length - ending.length) }]
      : valued;
  const emphasis = kk.find((run) => run.type === "text")?.emphasis;
  const look = emphasis && { emphasis };
  const inBrackets: TextRun = { type: "text", text: `(${russian.replace(ENDING, "")})`, language: "ru", ...look };
  return [
    ...kazakh,
    ...(kazakh.length > 0 ? [{ type: "text", text: " " } as const] : []),
    inBrackets,
    ...(ending === "" ? [] : [{ type: "text", text: ending, ...look } as const]),
  ];
}

/** A value that each language words differently, such as a date, in both. */
export function bothValues(kk: FieldRun, ru: FieldRun): FieldRun {
  return kk.text === ru.text || !kk.text || !ru.text ? kk : { ...kk, text: `${kk.text} (${ru.text})` };
}

function isField(run: SheetRun, id: string): run is FieldRun {
  return run.type === "field" && run.field === id;
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

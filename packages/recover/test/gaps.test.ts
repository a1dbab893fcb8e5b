/** Gaps: no white space is left over inside a block, and none inside a rule. */
import { describe, expect, it } from "vitest";
import { gaps } from "../src/passes/gaps.ts";
import { afterPass, type Row, recovered } from "./rows.ts";

const repaired: Row[] = [
  ["two blanks between words", "жер  учаскесі", "жер учаскесі"],
  ["many blanks", "Министр                 Д. Оспанов", "Министр Д. Оспанов"],
  ["blanks at the start and the end", "   заявление   ", "заявление"],
  ["a rule that came apart", "______   ___", "_________"],
  ["a rule that came apart twice", "___  __   _", "______"],
  ["a label before its rule", "Қолы     _____", "Қолы _____"],
  ["each line by itself", " а  б \n в  г ", "а б\nв г"],
  ["blanks about a mark", " \u2029 өтініш \u2028 ", "\u2029өтініш\u2028"],
];

const kept: [name: string, text: string][] = [
  ["single blanks", "арыз екі данада беріледі"],
  ["one blank between two rules", "_____ _____"],
  ["a rule in quotes", "20__ года «___» ________"],
  ["single digits", "1 2 3 4"],
  ["dashes", "- - -"],
  ["a blank before a dash", "мерзімі – бес күн"],
  ["line feeds without blanks", "бір\n\n\nекі"],
  ["a cell's mark", "\u20001.\tОрталық мұражай\u2028"],
];

describe("Gaps", () => {
  it.each(repaired)("close: %s", (_name, damaged, expected) => {
    expect(afterPass(gaps, damaged)).toBe(expected);
  });

  it.each(kept)("leave %s", (_name, text) => {
    expect(afterPass(gaps, text)).toBe(text);
  });

  it("are closed in the end, whatever left them", () => {
    expect(recovered("      Арыз  иесі   жауап    алады.")).toBe("Арыз иесі жауап алады.");
    expect(recovered("      Срок  ответа   –   пять    дней.")).toBe("Срок ответа – пять дней.");
  });
});

/** Blanks: every odd kind becomes the plain one or a line feed, and nothing else changes. */
import { describe, expect, it } from "vitest";
import { blanks } from "../src/passes/blanks.ts";
import { afterPass, type Row, recovered } from "./rows.ts";

const repaired: Row[] = [
  ["a non-breaking blank", "№\u00a051 бұйрық", "№ 51 бұйрық"],
  ["a narrow non-breaking blank", "12\u202f500 тенге", "12 500 тенге"],
  ["a tab", "Тегі\tАты", "Тегі Аты"],
  ["two tabs, which are a gap", "Фамилия\t\tИмя", "Фамилия  Имя"],
  ["thin, hair and figure blanks", "а\u2009б\u200aв\u2007г", "а б в г"],
  ["an ideographic blank", "өтініш\u3000беруші", "өтініш беруші"],
  ["a form feed between pages", "бірінші бет\fекінші бет", "бірінші бет\nекінші бет"],
  ["a vertical tab", "строка\vстрока", "строка\nстрока"],
  ["line and paragraph separators", "а\u2028б\u2029в", "а\nб\nв"],
  ["a carriage return", "хат\r\nжауап", "хат \nжауап"],
  ["a byte order mark that slipped into the text", "\ufeffЗаявление", " Заявление"],
];

const kept: [name: string, text: string][] = [
  ["plain blanks", "жер  учаскесі"],
  ["line feeds", "бір\n\n\nекі\n"],
  ["a word joiner and other invisible signs that are no white space", "те\u2060гін"],
  ["a soft hyphen", "мемле\u00adкеттік"],
  ["dashes and quotes", "– «хат» — “письмо”"],
  ["a surrogate pair", "𝔄 б"],
  ["nothing", ""],
  ["a zero-width joiner", "а\u200dб"],
  ["a replacement character", "ар\ufffdз"],
  ["control characters that are no white space", "а\u0000б\u001b"],
  ["a rule and its blanks", "____ ____"],
];

describe("Blanks", () => {
  it.each(repaired)("become plain: %s", (_name, damaged, expected) => {
    expect(afterPass(blanks, damaged)).toBe(expected);
  });

  it.each(kept)("leave %s", (_name, text) => {
    expect(afterPass(blanks, text)).toBe(text);
  });

  it("make marks free: those of the source open no block", () => {
    expect(recovered("      Өтініш\u2029мазмұны\tосында.")).toBe("Өтініш мазмұны осында.");
  });
});

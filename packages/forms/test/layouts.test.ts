/** Two languages on one sheet and side by side, and lines that do not fit their column. */
import { type LineBlock, type SheetBlock, sheetTexts } from "@qujat/model";
import { describe, expect, it } from "vitest";
import { blank, fillIn, readForm } from "../src/form.ts";
import type { Layout } from "../src/sheet/layouts.ts";
import { definitionOf, field } from "./form.ts";

const DATA = { name: "Әлия", day: "2011-07-05" };

function formWith(kk: string, ru: string) {
  const definition = definitionOf([field("name", "text"), field("day", "date")]);
  const both = "\n\n{{name}}{{day}}\n";
  return readForm({ folder: "templates/trial", definition, kk: kk + both, ru: ru + both });
}

/** The words of the first block. */
function first(kk: string, ru: string, layout: Layout, isBlank = false): string {
  const form = formWith(kk, ru);
  const sheet = isBlank ? blank(form, { layout }) : fillIn(form, DATA, { layout });
  return sheetTexts({ ...sheet, blocks: sheet.blocks.slice(0, 1) }).join(" | ");
}

describe("on one sheet", () => {
  it.each([
    ["# ӨТІНІШ", "# ЗАЯВЛЕНИЕ", "ӨТІНІШ (ЗАЯВЛЕНИЕ)"],
    ["# ТАЛОН", "# ТАЛОН", "ТАЛОН"],
    ["::line[Тегі :rule{field=name}]", "::line[Фамилия :rule{field=name}]", "Тегі (Фамилия) | Әлия"],
    ["::line[Алды: :rule{field=name}]", "::line[Принял (а): :rule{field=name}]", "Алды (Принял (а)): | Әлия"],
    ["::line[Тел. :rule{field=name}]", "::line[Тел. :rule{field=name}]", "Тел. | Әлия"],
    ["::line[№ :rule{field=name} туралы]", "::line[О вх. № :rule{field=name}]", "№ | Әлия | туралы (О вх. №)"],
    ["::line[:rule{field=name}]", "::line[от :rule{field=name}]", "(от) | Әлия"],
    ["::line[1. Атауы :rule{field=name}]", "::line[1. Название :rule{field=name}]", "1. Атауы (Название) | Әлия"],
    ["::date[Күні {{day}}]", "::date[Дата {{day}}]", "Күні (Дата) 2011 жылғы 5 шілде (5 июля 2011 года)"],
    ["::line[:rule[қолы]{field=name}]", "::line[:rule[подпись]{field=name}]", "Әлия | (қолы) (подпись)"],
    [
      "::line[Күні :rule{field=day}]",
      "::line[Дата :rule{field=day}]",
      "Күні (Дата) | 2011 жылғы 5 шілде (5 июля 2011 года)",
    ],
    ["::stamp[Мөр]", "::stamp[Печать]", "Мөр (Печать)"],
  ])("%s and %s", (kk, ru, expected) => expect(first(kk, ru, "one-sheet")).toBe(expected));

  it("a blank date has one place for each of its parts", () => {
    expect(first("::date[{{day}}]", "::date[{{day}}]", "one-sheet", true)).toBe("20 жылғы «»  (года)");
  });

  it("long words of each language are a paragraph of their own", () => {
    const sheet = fillIn(formWith("Ұзақ сөз", `Слова ${"и слова ".repeat(20)}`), DATA, { layout: "one-sheet" });
    expect(sheet.blocks.slice(0, 2).map((block) => "language" in block && block.language)).toEqual([false, "ru"]);
  });
});

describe("a line that does not fit", () => {
  const LONG = "Мемлекеттік қызмет көрсетуді беру күні";
  const rowsOf = (kk: string, ru: string, layout: Layout) => {
    const { blocks } = fillIn(formWith(kk, ru), DATA, { layout });
    const lines = (all: readonly SheetBlock[]) => all.filter((block): block is LineBlock => block.type === "line");
    const kinds = (all: readonly LineBlock[]) => all.map(({ parts }) => parts.map(({ type }) => type).join(" "));
    const [columns] = blocks;
    if (columns?.type !== "columns") return [kinds(lines(blocks))];
    return [kinds(lines(columns.pairs[0]?.left ?? [])), kinds(lines(columns.pairs[0]?.right ?? []))];
  };
  const line = (words: string) => `::line[${words} :rule{field=name}]`;

  it("of a page stays whole where it fits", () => {
    expect(rowsOf(line(LONG), line(LONG), "kk")).toEqual([["label rule"]]);
  });

  it("of a column has its label above its rule, on both sides", () => {
    expect(rowsOf(line(LONG), line("Дата"), "kk+ru")).toEqual([
      ["label", "rule"],
      ["label", "rule"],
    ]);
    expect(rowsOf(line("Күні"), line("Дата"), "kk+ru")).toEqual([["label rule"], ["label rule"]]);
  });

  it("keeps each label with the rule that it names", () => {
    const two = "::line[Электрондық поштасы :rule{field=name} ресми интернет-ресурсы :rule{field=name}]";
    expect(rowsOf(two, two, "kk+ru")[0]).toEqual(["label rule", "label rule"]);
  });

  it("keeps its rows on one page", () => {
    const { blocks } = fillIn(formWith(line(LONG.repeat(3)), line(LONG)), DATA, { layout: "kk" });
    expect(blocks.map((block) => "keepWithNext" in block && block.keepWithNext)).toEqual([true, false, false]);
  });
});

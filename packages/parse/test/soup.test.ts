/** Soup: whatever the blocks are, no text is lost, doubled or moved, anchors are unique, and time grows with the text. */
import { type Block, nodesOf, textOf } from "@qujat/model";
import { parseStructure } from "@qujat/parse";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { printedIn, printedOf } from "./act.ts";

/** Lines that mean something to the parser, in every mixture. */
const PIECES = [
  "1. Жалпы ережелер",
  "1. Тармақ.",
  "2. Екінші:",
  "2. Тәртіп",
  "3) тармақша мынадай редакцияда жазылсын:",
  "1) бірінші;",
  "2) екінші.",
  "а) әріп;",
  "- сызықша;",
  "«4) жаңа;»;",
  '"4) жаңа;',
  '5) тағы;";',
  "1.1. Дело",
  "I. Общее",
  "Глава 1. Общее",
  "2-тарау. Жеке",
  "Раздел 1. Первый",
  "§ 1. Один",
  "Статья 1. Первая",
  "2-бап",
  "3-БАП. Мәтін.",
  "Ескерту. 1-тармақ өзгерді.",
  "РҚАО-ның ескертпесі!",
  "БҰЙЫРАМЫН:",
  "Қазақстан Республикасының",
  "Президенті Н. Назарбаев",
  "Приложение 1",
  "к приказу Министра",
  "от 5 мая 2001 года № 4",
  "қағидаларға 1-қосымша",
  "Утверждены",
  "бекітілген",
  "Нысан",
  "Тегі ______",
  "(қолы)",
  "______",
  "«КЕЛІСІЛГЕН»",
  "ПРАВИЛА",
  "unnumbered text",
  "",
  " ",
  '"',
  "»",
];

const value = fc.oneof({ weight: 6, arbitrary: fc.constantFrom(...PIECES) }, { weight: 1, arbitrary: fc.string() });
const block: fc.Arbitrary<Block> = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.record({
      type: fc.constantFrom(
        "heading" as const,
        "paragraph" as const,
        "item" as const,
        "caption" as const,
        "form" as const,
      ),
      text: value.map((text) => textOf("soup.txt", text)),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      type: fc.constant("row" as const),
      cells: fc.array(
        value.map((text) => textOf("soup.txt", text)),
        { maxLength: 4 },
      ),
    }),
  },
);

describe("Of any blocks", () => {
  it("every text is in the tree once and in order, and anchors are unique", () => {
    fc.assert(
      fc.property(
        fc.array(block, { maxLength: 40 }),
        fc.constantFrom("kk" as const, "ru" as const),
        (blocks, language) => {
          const { structure } = parseStructure(blocks, { language });
          expect(printedIn(structure)).toEqual(printedOf(blocks));
          const anchors = [...nodesOf(structure)].map(({ anchor }) => anchor);
          expect(new Set(anchors).size).toBe(anchors.length);
          expect(anchors.filter((anchor) => /\s/.test(anchor))).toEqual([]);
        },
      ),
      { numRuns: 1500 },
    );
  });

  it("the blocks themselves are not changed", () => {
    const blocks = PIECES.map((piece): Block => ({ type: "paragraph", text: textOf("soup.txt", piece) }));
    const before = JSON.stringify(blocks);
    parseStructure(blocks, { language: "kk" });
    expect(JSON.stringify(blocks)).toBe(before);
  });
});

describe("A line of 100,000 characters is read at once:", () => {
  it.each([
    ["letters", "а"],
    ["figures", "1"],
    ["blanks", " "],
    ["underscores", "_"],
    ["quotes", '"'],
    ["opening quotes", "«"],
    ["points", "1. "],
    ["subpoints", "1) "],
    ["phones", "8 (7172) 76-42-52, "],
    ["words", "өзгеріс енгізілсін: "],
    ["brackets", "("],
    ["dashes", "- "],
    ["commas", "12, "],
    ["initials", "А. "],
    ["roman", "XIV"],
    ["units", "1-бап "],
  ])("%s", (_, piece) => {
    const long = piece.repeat(100_000 / piece.length);
    const lines = [long, `"${long}`, `${long}:`, `${long} қосымша`, `Приложение ${long}`, `1. ${long}`];
    const started = processorTime();
    for (const line of lines)
      for (const type of ["paragraph", "form", "caption", "heading"] as const)
        parseStructure([{ type, text: textOf("long.txt", line) }], { language: "ru" });
    for (const line of lines)
      parseStructure(
        [
          { type: "row", cells: ["Атауы", "Мекенжайы"].map((cell) => textOf("long.txt", cell)) },
          { type: "row", cells: ["Бөлім", line].map((cell) => textOf("long.txt", cell)) },
        ],
        { language: "ru" },
      );
    expect(processorTime() - started).toBeLessThan(5000);
  });
});

describe("20,000 blocks are read in a moment:", () => {
  it.each([
    ["lists in lists", ["1) а:", "а) б:"]],
    ["captions alone", ["1-қосымша"]],
    ["names", ["Ахметов А.А."]],
    ["quotes left open", ["пункт 5 изложить в следующей редакции:", "«5. Текст"]],
    ["the same number", ["1. Мәтін."]],
    ["notes", ["Ескерту. Өзгерді."]],
  ])("%s", (_, pieces) => {
    const blocks = Array.from({ length: 20_000 }, (_unused, at): Block => {
      return { type: "paragraph", text: textOf("many.txt", pieces[at % pieces.length] ?? "") };
    });
    const started = processorTime();
    expect(printedIn(parseStructure(blocks, { language: "ru" }).structure)).toHaveLength(blocks.length);
    expect(processorTime() - started).toBeLessThan(5000);
  });
});

/** Milliseconds that the processor has worked for this process, whatever else the machine does. */
function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

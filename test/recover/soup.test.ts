/** Whatever the input: recovery never throws, never loses a character, and takes time in proportion to the length. */
import { blockLine, textOf } from "@qujat/model";
import { recover } from "@qujat/recover";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { goldenActs } from "./corpus.ts";
import { lostCharacters } from "./score.ts";

const FRAGMENTS = goldenActs()
  .flatMap(({ source }) => source.value.split(/(?<=\n)|(?<= )/))
  .filter((_, at) => at % 7 === 0);
const LINK_WORDS = [
  "5-тармақтың",
  "1-қосымшасына",
  "Заңының",
  "қаулысымен",
  "№ 829",
  "пунктом 2",
  "приложению 1",
  "Закона",
  "приказом",
  "N 14/3",
];
const MARKS = [
  "\n1 2 3\n",
  " ",
  "  ",
  "\n",
  "\n\n\n\n",
  "      ",
  "\t",
  "____",
  "_ _ _",
  "(",
  ")",
  "«",
  "»",
  '"',
  ".",
  ",",
  ":",
  ";",
  "№",
  "1.",
  "2)",
  "|",
  "-",
  "–",
  "\u00a0",
  "\ufeff",
  "\u0000",
  "\r",
  "𝔄",
  "і",
  "i",
];

const soup = fc
  .array(fc.oneof(fc.constantFrom(...FRAGMENTS), fc.constantFrom(...LINK_WORDS), fc.constantFrom(...MARKS)), {
    maxLength: 120,
  })
  .map((parts) => parts.join(""));
const bytes = fc.uint8Array({ maxLength: 400 }).map((bytes) => new TextDecoder().decode(bytes));

describe("Recovery of soup", () => {
  it("never throws and never loses a character, whatever the bytes", () => {
    fc.assert(fc.property(fc.oneof(bytes, fc.string({ unit: "binary" })), isConserved), { numRuns: 500 });
  });

  it("never throws and never loses a character, whatever the keywords", () => {
    fc.assert(fc.property(soup, isConserved), { numRuns: 1000 });
  });

  it("leaves printed paragraphs as they are", () => {
    for (const { blocks } of goldenActs()) {
      const paragraphs = blocks.filter(
        (line) => !line.includes(" | ") && !line.includes("_") && /^\d+\) |^\d+\. .*[.;:]$/.test(line),
      );
      const text = `${paragraphs.map((line) => `      ${line}`).join("\n")}\n`;
      expect(recover(textOf("a", text)).blocks.map(blockLine)).toEqual(paragraphs);
    }
  });

  it("has nothing left to repair in what it recovered from soup", () => {
    fc.assert(
      fc.property(soup, (value) => {
        const once = again(recover(textOf("a", value)).blocks.map(blockLine));
        expect(again(once)).toEqual(once);
      }),
      { numRuns: 200 },
    );
  });
});

const hostile: [name: string, build: (size: number) => string][] = [
  ["blanks", (size) => " ".repeat(size)],
  ["blanks between two letters", (size) => `а${" ".repeat(size)}б`],
  ["single letters", (size) => "а ".repeat(size / 2)],
  ["single letters without a vowel", (size) => "т ".repeat(size / 2)],
  ["one word", (size) => "қ".repeat(size)],
  ["one line of words", (size) => "осы Стандарттың  көрсетілген ".repeat(size / 29)],
  ["nested quotes", (size) => "«".repeat(size / 2) + "»".repeat(size / 2)],
  ["straight quotes", (size) => '"'.repeat(size)],
  ["nested brackets", (size) => "(".repeat(size / 2) + ")".repeat(size / 2)],
  ["link words", (size) => "1-қосымшасына".repeat(size / 13)],
  ["link words apart", (size) => "5-тармақтың ".repeat(size / 12)],
  ["digits", (size) => "1 ".repeat(size / 2)],
  ["a stretched rule", (size) => "_ ".repeat(size / 2)],
  ["hyphens", (size) => "5-".repeat(size / 2)],
  ["empty lines", (size) => "\n".repeat(size)],
  ["lines of one blank", (size) => " \n".repeat(size / 2)],
  ["lines of one letter", (size) => "а\n".repeat(size / 2)],
  ["lines of one number", (size) => "1.\n\n".repeat(size / 4)],
  ["capital letters", (size) => "ҚР ".repeat(size / 3)],
];

describe("The time that recovery takes grows no faster than the text:", () => {
  it.each(hostile)("%s", (_name, build) => {
    const [small, large] = [build(15_000), build(120_000)];
    recover(textOf("a", small));
    const ratio = secondsOf(large) / Math.max(secondsOf(small), 0.01);
    expect(lostCharacters(large, recover(textOf("a", large)).blocks)).toBe(0);
    expect(ratio, "linear with room for chance; squared would be 64").toBeLessThan(24);
  });
});

function isConserved(value: string): void {
  const source = value.replaceAll("\r\n", "\n");
  expect(lostCharacters(source, recover(textOf("a", source)).blocks)).toBe(0);
}

function again(lines: readonly string[]): string[] {
  return recover(textOf("a", lines.map((line) => `      ${line}`).join("\n"))).blocks.map(blockLine);
}

/** Of processor time, which other processes hardly change; the best of three runs. */
function secondsOf(value: string): number {
  const times = [1, 2, 3].map(() => {
    const start = process.cpuUsage();
    recover(textOf("a", value));
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1000;
  });
  return Math.min(...times) / 1000;
}

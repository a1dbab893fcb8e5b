/** The measures of forms, and what is printed of a Sheet. */
import { readFileSync } from "node:fs";
import { type LineBlock, type Sheet, sheetTexts } from "@qujat/model";
import {
  characterWidth,
  LINE,
  lineColumns,
  lineHeight,
  millimetres,
  pageBox,
  textWidth,
} from "@qujat/model/sheet-geometry";
import fc from "fast-check";
import { describe, expect, it } from "vitest";

function line(...parts: (string | number | null)[]): LineBlock {
  const made = parts.map((part) => {
    if (typeof part === "string") return { type: "label", runs: [{ type: "text", text: part }] } as const;
    return { type: "rule", field: null, length: part } as const;
  });
  return { type: "line", role: "field", parts: made as [(typeof made)[number]] };
}

describe("Measures", () => {
  it("are those of Times New Roman", () => {
    expect(characterWidth(" ", null)).toBe(0.25);
    expect(characterWidth("0", null)).toBe(0.5);
    expect(characterWidth("0", "bold")).toBe(0.5);
    expect(characterWidth("☐", null)).toBeNull();
    expect(textWidth("00 00", 12)).toBe(27);
  });

  it("are whole twips", () => {
    for (const size of [8, 9, 10, 11, 12, 13, 14]) expect((lineHeight(size) * 20) % 1).toBe(0);
    expect(millimetres(20)).toBe(56.7);
    expect(lineHeight(12)).toBe(14);
  });

  it("turn the page", () => {
    expect(pageBox({ orientation: "landscape" })).toMatchObject({
      width: 841.9,
      height: 595.3,
      left: 56.7,
      fontSize: 12,
    });
  });
});

describe("On a line", () => {
  it("rules that fill it share what labels leave", () => {
    const [label, first, second] = lineColumns(line("Аты", null, null), 400, 12);
    expect(first?.width).toBe(second?.width);
    expect((label?.width ?? 0) + 2 * (first?.width ?? 0) + 2 * LINE.gap).toBeCloseTo(400, 0);
  });

  it("a rule of a printed length is as long as its underscores", () => {
    expect(lineColumns(line("Аты", 10), 400, 12)[1]?.width).toBe(60);
  });

  it("a label that is too long wraps, and is no wider than its words then", () => {
    const [label, rule] = lineColumns(line("Мемлекеттік қызмет көрсетуді беру күні", null), 250, 12);
    expect(label?.width).toBeLessThanOrEqual(250 * LINE.labelShare);
    expect(label?.width).toBeCloseTo(textWidth("Мемлекеттік қызмет ".trimEnd(), 12), 0);
    expect(rule?.width).toBeGreaterThan(100);
  });

  it("nothing stands out of it or on another part, whatever stands on it", () =>
    fc.assert(
      fc.property(
        fc.array(
          fc.oneof(
            fc.string({ unit: fc.constantFrom(..."әғқ бө "), maxLength: 80 }),
            fc.integer({ min: 1, max: 40 }),
            fc.constant(null),
          ),
          {
            minLength: 1,
            maxLength: 4,
          },
        ),
        fc.integer({ min: 150, max: 500 }),
        (parts, width) => {
          let end = 0;
          for (const column of lineColumns(line(...parts), width, 12)) {
            expect(column.left).toBeGreaterThanOrEqual(end - 0.01);
            expect(column.width).toBeGreaterThanOrEqual(0);
            end = column.left + column.width;
          }
          expect(end).toBeLessThanOrEqual(width + 0.11);
        },
      ),
    ));
});

describe("What is printed", () => {
  const sheet = (name: string) => {
    const file = new URL(`../../../test/fixtures/sheets/${name}.json`, import.meta.url);
    return JSON.parse(readFileSync(file, "utf8")) as Sheet;
  };

  it("is in reading order, left before right", () => {
    expect(sheetTexts(sheet("talon")).slice(2, 9)).toEqual([
      "ТАЛОН",
      "ТАЛОН",
      "Кіріс № 1024/қе құжатты қабылдағаны туралы",
      "О принятии документа вх. № 1024/қе",
      "Мемлекеттік қызмет көрсетуді беру күні",
      "2011 жылғы 15 шілде",
      "Дата выдачи государственной услуги",
    ]);
  });

  it("of a blank form has no answers, but its patterns", () => {
    const texts = sheetTexts(sheet("talon-blank"));
    expect(texts).toContain("20 жылғы «» ");
    expect(texts).toContain("Кіріс №  құжатты қабылдағаны туралы");
    expect(texts.join("")).not.toContain("1024");
  });
});

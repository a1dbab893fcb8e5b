/** Texts, their origins and their parts. */
import { applyEdits, originAt, placeAt, sliceText, textOf } from "@qujat/model";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyValue, mayReplace, validEdits } from "./edits.ts";
import { cellsOfFile, cellsOfText } from "./oracle.ts";

const files: [name: string, value: string, origins: number[]][] = [
  ["an empty file", "", [0, 1, 1]],
  ["one line", "аб", [0, 1, 1]],
  ["one line with its break", "аб\n", [0, 1, 1]],
  ["two lines", "аб\nвг", [0, 1, 1, 3, 2, 1]],
  ["an empty line first", "\nа", [0, 1, 1, 1, 2, 1]],
  ["empty lines alone", "\n\n", [0, 1, 1, 1, 2, 1]],
];

describe("textOf", () => {
  it.each(files)("%s", (_name, value, origins) => {
    expect(textOf("act.txt", value)).toEqual({ value, file: "act.txt", origins });
  });

  it("gives every character the line and column that counting gives", () => {
    fc.assert(
      fc.property(anyValue, (value) => void expect(cellsOfText(textOf("a", value))).toEqual(cellsOfFile(value))),
    );
  });

  it("stays short: one triple a line", () => {
    expect(textOf("a", "қаулы\n".repeat(1000)).origins).toHaveLength(3000);
  });
});

describe("originAt and placeAt", () => {
  const text = applyEdits(textOf("a", "аб\nвг"), [{ type: "insert", at: 3, text: "  " }]);

  it("finds a character's own place", () => {
    expect(originAt(text, 0)).toEqual({ file: "a", line: 1, column: 1 });
    expect(originAt(text, 6)).toEqual({ file: "a", line: 2, column: 2 });
  });

  it("finds the place after the last character at the end of the text", () => {
    expect(originAt(text, 7)).toEqual({ file: "a", line: 2, column: 3 });
    expect(originAt(textOf("a", ""), 0)).toEqual({ file: "a", line: 1, column: 1 });
  });

  it("knows of no origin for an inserted blank, and places it at what follows", () => {
    expect(originAt(text, 3)).toBeUndefined();
    expect(originAt(text, 4)).toBeUndefined();
    expect(placeAt(text, 3)).toEqual({ file: "a", line: 2, column: 1 });
  });

  it("places a blank that was inserted at the end, with nothing after it, at the start of the file", () => {
    const ended = applyEdits(textOf("a", "аб"), [{ type: "insert", at: 2, text: " " }]);
    expect(placeAt(ended, 2)).toEqual({ file: "a", line: 1, column: 1 });
  });
});

const parts: [name: string, from: number, to: number | undefined, value: string][] = [
  ["the whole", 0, undefined, "аб\nвг"],
  ["a part of one line", 3, 4, "в"],
  ["a part of two lines", 1, 4, "б\nв"],
  ["an empty part", 2, 2, ""],
  ["up to the end by default", 3, undefined, "вг"],
  ["from before the start", -3, 1, "а"],
  ["beyond the end", 4, 99, "г"],
  ["from beyond the end", 99, undefined, ""],
  ["an end before the start", 3, 1, ""],
];

describe("sliceText", () => {
  it.each(parts)("%s", (_name, from, to, value) => {
    const part = sliceText(textOf("a", "аб\nвг"), from, to);
    expect(part.value).toBe(value);
    expect(part.origins[0]).toBe(0);
    expect(part.origins.length).toBeGreaterThanOrEqual(3);
  });

  it("keeps the origin of every character, also after edits", () => {
    const edited = anyValue.chain((value) => fc.tuple(fc.constant(value), validEdits(value), fc.nat(60), fc.nat(60)));
    fc.assert(
      fc.property(edited, ([value, edits, a, b]) => {
        const text = applyEdits(textOf("a", value), edits, { mayReplace });
        const [from, to] = [Math.min(a, b), Math.max(a, b)];
        expect(cellsOfText(sliceText(text, from, to))).toEqual(cellsOfText(text).slice(from, to));
      }),
      { numRuns: 500 },
    );
  });

  it("of a slice is the slice of the whole", () => {
    fc.assert(
      fc.property(anyValue, fc.nat(30), fc.nat(30), (value, a, b) => {
        const text = textOf("a", value);
        expect(cellsOfText(sliceText(sliceText(text, a), b))).toEqual(cellsOfText(sliceText(text, a + b)));
      }),
    );
  });
});

describe("A Text", () => {
  it("is plain JSON", () => {
    const edited = anyValue.chain((value) => fc.tuple(fc.constant(value), validEdits(value)));
    fc.assert(
      fc.property(edited, ([value, edits]) => {
        const text = applyEdits(textOf("a", value), edits, { mayReplace });
        expect(JSON.parse(JSON.stringify(text))).toEqual(text);
      }),
    );
  });
});

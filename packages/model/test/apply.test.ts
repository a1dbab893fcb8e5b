/** The runner of edits: what it does, what it refuses, and that it agrees with a naive oracle. */
import { applyEdits, type Edit, EditError, originAt, type Text, textOf } from "@qujat/model";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyEdit, anyValue, mayReplace, validEdits } from "./edits.ts";
import { applyNaively, cellsOfFile, cellsOfText, visible } from "./oracle.ts";

const done: [name: string, before: string, edits: Edit[], after: string][] = [
  ["nothing asked", "а б", [], "а б"],
  [
    "a stretched word joined",
    "т е л",
    [
      { type: "delete", start: 1, end: 2 },
      { type: "delete", start: 3, end: 4 },
    ],
    "тел",
  ],
  [
    "edits in any order",
    "т е л",
    [
      { type: "delete", start: 3, end: 4 },
      { type: "delete", start: 1, end: 2 },
    ],
    "тел",
  ],
  ["a line break deleted", "5-\n тармақ", [{ type: "delete", start: 2, end: 4 }], "5-тармақ"],
  ["a blank inserted inside", "аб", [{ type: "insert", at: 1, text: " " }], "а б"],
  ["a blank inserted at the start", "аб", [{ type: "insert", at: 0, text: " " }], " аб"],
  ["a blank inserted at the end", "аб", [{ type: "insert", at: 2, text: "\n" }], "аб\n"],
  [
    "two blanks at one offset, in their order",
    "аб",
    [
      { type: "insert", at: 1, text: "\n" },
      { type: "insert", at: 1, text: " " },
    ],
    "а\n б",
  ],
  [
    "a blank exchanged for a line break",
    "а б",
    [
      { type: "delete", start: 1, end: 2 },
      { type: "insert", at: 1, text: "\n" },
    ],
    "а\nб",
  ],
  ["a link moved back", "а  в б", [{ type: "move", start: 5, end: 6, to: 2 }], "а б в "],
  ["a link moved forward", "б а ", [{ type: "move", start: 0, end: 1, to: 4 }], " а б"],
  [
    "two links to one gap, in their order",
    "а  бв",
    [
      { type: "move", start: 3, end: 4, to: 2 },
      { type: "move", start: 4, end: 5, to: 2 },
    ],
    "а бв ",
  ],
  [
    "two spans exchanged",
    "аб",
    [
      { type: "move", start: 0, end: 1, to: 2 },
      { type: "move", start: 1, end: 2, to: 0 },
    ],
    "ба",
  ],
  ["a span moved to its own start", "аб", [{ type: "move", start: 0, end: 1, to: 0 }], "аб"],
  ["a span moved to its own end", "аб", [{ type: "move", start: 0, end: 1, to: 1 }], "аб"],
  ["nothing moved", "аб", [{ type: "move", start: 1, end: 1, to: 0 }], "аб"],
  ["an empty insertion", "аб", [{ type: "insert", at: 1, text: "" }], "аб"],
  ["a look-alike replaced", "бiр", [{ type: "replace", at: 1, text: "і" }], "бір"],
  [
    "all at once",
    "к е  бiр",
    [
      { type: "delete", start: 1, end: 2 },
      { type: "move", start: 5, end: 6, to: 0 },
      { type: "replace", at: 6, text: "і" },
    ],
    "бке  ір",
  ],
  ["a pair of surrogates moved whole", "𝔄а", [{ type: "move", start: 0, end: 2, to: 3 }], "а𝔄"],
];

const refused: [name: string, value: string, edits: Edit[]][] = [
  ["deleting a letter", "абв", [{ type: "delete", start: 1, end: 2 }]],
  ["deleting a blank with a letter", "а б", [{ type: "delete", start: 1, end: 3 }]],
  ["inserting a letter", "аб", [{ type: "insert", at: 1, text: "в" }]],
  ["inserting a blank with a full stop", "аб", [{ type: "insert", at: 1, text: " ." }]],
  [
    "two deletions of one blank",
    "а б",
    [
      { type: "delete", start: 1, end: 2 },
      { type: "delete", start: 1, end: 2 },
    ],
  ],
  [
    "deletions that overlap",
    "а   б",
    [
      { type: "delete", start: 1, end: 3 },
      { type: "delete", start: 2, end: 4 },
    ],
  ],
  [
    "an insertion within a deletion",
    "а  б",
    [
      { type: "delete", start: 1, end: 3 },
      { type: "insert", at: 2, text: "\n" },
    ],
  ],
  [
    "a deletion within a moved span",
    "а бв",
    [
      { type: "move", start: 0, end: 3, to: 4 },
      { type: "delete", start: 1, end: 2 },
    ],
  ],
  [
    "a replacement within a moved span",
    "аiв",
    [
      { type: "move", start: 0, end: 2, to: 3 },
      { type: "replace", at: 1, text: "і" },
    ],
  ],
  [
    "two moves of one span",
    "аб в",
    [
      { type: "move", start: 0, end: 2, to: 4 },
      { type: "move", start: 0, end: 2, to: 3 },
    ],
  ],
  ["a move into itself", "абвг", [{ type: "move", start: 0, end: 3, to: 1 }]],
  [
    "a move into another moved span",
    "абвг",
    [
      { type: "move", start: 0, end: 2, to: 4 },
      { type: "move", start: 3, end: 4, to: 1 },
    ],
  ],
  [
    "a move into a deletion",
    "а  бв",
    [
      { type: "delete", start: 1, end: 3 },
      { type: "move", start: 4, end: 5, to: 2 },
    ],
  ],
  [
    "a move in a circle",
    "абвг",
    [
      { type: "move", start: 0, end: 2, to: 3 },
      { type: "move", start: 2, end: 4, to: 1 },
    ],
  ],
  ["no look-alike", "абв", [{ type: "replace", at: 1, text: "ж" }]],
  ["a look-alike that is a blank", "аiв", [{ type: "replace", at: 1, text: " " }]],
  ["a replacement by nothing", "аiв", [{ type: "replace", at: 1, text: "" }]],
  ["a replacement by two letters", "аiв", [{ type: "replace", at: 1, text: "іі" }]],
  ["a deletion before the start", " а", [{ type: "delete", start: -1, end: 1 }]],
  ["a deletion beyond the end", "а ", [{ type: "delete", start: 1, end: 3 }]],
  ["an insertion beyond the end", "а", [{ type: "insert", at: 2, text: " " }]],
  ["a replacement at the end", "i", [{ type: "replace", at: 1, text: "і" }]],
  ["a move beyond the end", "аб", [{ type: "move", start: 0, end: 1, to: 3 }]],
  ["a move from beyond the end", "аб", [{ type: "move", start: 1, end: 5, to: 0 }]],
  ["a reversed deletion", "аб вг", [{ type: "delete", start: 5, end: 3 }]],
  ["a reversed move", "аб вг", [{ type: "move", start: 4, end: 2, to: 0 }]],
  ["a fractional offset", "а б", [{ type: "insert", at: 1.5, text: " " }]],
  ["two fractional offsets with a whole sum", "а б", [{ type: "delete", start: 0.5, end: 1.5 }]],
  ["an offset that is no number", "а б", [{ type: "delete", start: Number.NaN, end: Number.NaN }]],
  ["half of a surrogate pair moved", "𝔄а", [{ type: "move", start: 0, end: 1, to: 3 }]],
  ["a blank within a surrogate pair", "𝔄", [{ type: "insert", at: 1, text: " " }]],
];

describe("applyEdits does", () => {
  it.each(done)("%s", (_name, before, edits, after) => {
    const text = frozen(textOf("a", before));
    expect(applyEdits(text, edits, { mayReplace }).value).toBe(after);
    expect(cellsOfText(applyEdits(text, edits, { mayReplace }))).toEqual(applyNaively(cellsOfFile(before), edits));
  });
});

describe("applyEdits refuses", () => {
  it.each(refused)("%s", (_name, value, edits) => {
    const text = frozen(textOf("a", value));
    const before = JSON.stringify(text);
    expect(() => applyEdits(text, edits, { mayReplace })).toThrow(EditError);
    expect(JSON.stringify(text)).toBe(before);
  });

  it("any replacement, where the caller names no look-alikes", () => {
    expect(() => applyEdits(textOf("a", "бiр"), [{ type: "replace", at: 1, text: "і" }])).toThrow(EditError);
  });

  it("in words that name the file and the edit", () => {
    const refusal = () => applyEdits(textOf("act.txt", "абв"), [{ type: "delete", start: 1, end: 2 }]);
    expect(refusal).toThrow('act.txt: an edit deletes visible text: {"type":"delete","start":1,"end":2}');
  });
});

describe("applyEdits, over random texts and edits,", () => {
  it("agrees with the oracle, conserves what is visible and keeps every origin, pass after pass", () => {
    const passes = anyValue.chain((value) =>
      fc.tuple(fc.constant(value), fc.array(fc.nat(2 ** 30), { minLength: 1, maxLength: 4 })),
    );
    fc.assert(
      fc.property(passes, ([value, seeds]) => {
        let text = frozen(textOf("a", value));
        let cells = cellsOfFile(value);
        for (const seed of seeds) {
          const edits = fc.sample(validEdits(text.value), { numRuns: 1, seed })[0] ?? [];
          const folded = text.value.split("");
          for (const edit of edits) if (edit.type === "replace") folded[edit.at] = edit.text;
          const next = frozen(applyEdits(text, edits, { mayReplace }));
          cells = applyNaively(cells, edits);
          expect(visible(next.value)).toBe(visible(folded.join("")));
          text = next;
        }
        expect(cellsOfText(text)).toEqual(cells);
        expect(ascends(text)).toBe(true);
      }),
      { numRuns: 400 },
    );
  });

  it("yields a value whose every letter stands at its origin in the source", () => {
    fc.assert(
      fc.property(
        anyValue.chain((value) => fc.tuple(fc.constant(value), validEdits(value))),
        ([value, edits]) => {
          const lines = value.split("\n");
          const text = applyEdits(textOf("a", value), edits, { mayReplace });
          for (let offset = 0; offset < text.value.length; offset++) {
            const place = originAt(text, offset);
            if (!place) expect(text.value.charAt(offset).trim()).toBe("");
            else
              expect(
                mayReplaceOrSame(`${lines[place.line - 1]}\n`.charAt(place.column - 1), text.value.charAt(offset)),
              ).toBe(true);
          }
        },
      ),
    );
  });

  it("never corrupts a text by nonsense: it refuses, or nothing visible is lost", () => {
    fc.assert(
      fc.property(anyValue, fc.array(anyEdit, { maxLength: 6 }), (value, edits) => {
        const text = frozen(textOf("a", value));
        const before = JSON.stringify(text);
        try {
          const next = applyEdits(text, edits);
          expect(visible(next.value)).toBe(visible(value));
          expect(next.value.isWellFormed()).toBe(true);
          expect(ascends(next)).toBe(true);
        } catch (error) {
          expect(error).toBeInstanceOf(EditError);
        }
        expect(JSON.stringify(text)).toBe(before);
      }),
      { numRuns: 2000 },
    );
  });
});

function mayReplaceOrSame(from: string, to: string): boolean {
  return from === to || mayReplace(from, to);
}

/** Offsets of the runs begin at 0 and ascend, and none lies outside. */
function ascends({ origins, value }: Text): boolean {
  return origins.every(
    (offset, at) =>
      at % 3 !== 0 || (at === 0 ? offset === 0 : offset > (origins[at - 3] ?? 0) && offset < value.length),
  );
}

function frozen(text: Text): Text {
  Object.freeze(text.origins);
  return Object.freeze(text);
}

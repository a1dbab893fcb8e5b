/** Nearness: how closely the clauses of a query stand together in a text. */
import fc from "fast-check";
import { expect, it } from "vitest";
import { nearness } from "../src/flat/nearness.ts";

it.each([
  [[0, 1], 2, 1],
  [[1, 0], 2, 1],
  [[0, -1, 1], 2, 0.5],
  [[0, -1, -1, 1, 0], 2, 1],
  [[0, 1, 2], 3, 1],
  [[0, -1, 1, 2], 3, 2 / 3],
  [[0, 1], 4, 0.5],
  [[0, 0, 0], 2, 0],
  [[], 2, 0],
])("%j of %i clauses", (text, wanted, expected) => {
  expect(nearness(text, wanted)).toBeCloseTo(expected);
});

it("is what every stretch of the text says", () =>
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -1, max: 2 }), { maxLength: 12 }), (text) => {
      const distinct = new Set(text.filter((clause) => clause >= 0)).size;
      let shortest = Number.POSITIVE_INFINITY;
      text.forEach((_, from) => {
        for (let to = from; to < text.length; to++) {
          const inside = new Set(text.slice(from, to + 1).filter((clause) => clause >= 0));
          if (inside.size === distinct) shortest = Math.min(shortest, to - from);
        }
      });
      const expected = distinct < 2 ? 0 : ((distinct - 1) / shortest) * (distinct / 3);
      expect(nearness(text, 3)).toBeCloseTo(expected);
    }),
  ));

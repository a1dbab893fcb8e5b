/** Typing errors: every word one error away is found, and no other. */
import fc from "fast-check";
import { expect, it } from "vitest";
import { flatEngine, PLAIN_ANALYZER, sourceOfText } from "../src/index.ts";

const word = fc.string({ unit: fc.constantFrom("а", "ә", "б"), minLength: 3, maxLength: 7 });

/** Whether two words are one letter too many, too few or another apart, or two neighbours exchanged. */
function isNear(a: string, b: string): boolean {
  const changes = new Set<string>();
  for (let at = 0; at <= a.length; at++) {
    changes.add(a.slice(0, at) + a.slice(at + 1));
    changes.add(a.slice(0, at) + a.charAt(at + 1) + a.charAt(at) + a.slice(at + 2));
    for (const letter of "аәб") {
      changes.add(a.slice(0, at) + letter + a.slice(at));
      changes.add(a.slice(0, at) + letter + a.slice(at + 1));
    }
  }
  return a !== b && changes.has(b);
}

it("finds the words that the obvious search finds", () =>
  fc.assert(
    fc.property(fc.uniqueArray(word, { maxLength: 40 }), word, (words, typed) => {
      const engine = flatEngine.build(
        words.map((text) => sourceOfText({ id: text, text })),
        { analyzer: PLAIN_ANALYZER },
      );
      const found = engine.query(typed, { typos: "always", limit: 100 }).hits.map(({ id }) => id);
      const expected = words.filter((other) => other === typed || (typed.length > 3 && isNear(typed, other)));
      expect(found.sort()).toEqual(expected.sort());
    }),
    { numRuns: 300 },
  ));

/** Letter case: the pairs of i, and lengths that never change. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { capitalise, toLower, toUpper } from "../src/index.ts";

const unicode = fc.string({ unit: "binary", maxLength: 40 });
const special = fc.string({ unit: fc.constantFrom(..."İıIiІіßŉΣσςӀӏǰﬁҺһ"), maxLength: 20 });

test.each([
  ["ҚАУЛЫ ЕТЕДІ", "қаулы етеді"],
  ["ІСІНІҢ", "ісінің"],
  ["VIII", "viii"],
  ["İ", "i"],
  ["ΟΔΟΣ", "οδοσ"],
])("toLower(%s) is %s", (upper, lower) => expect(toLower(upper)).toBe(lower));

test.each([
  ["бұйырамын", "БҰЙЫРАМЫН"],
  ["і", "І"],
  ["i", "I"],
  ["ı", "I"],
  ["straße", "STRAßE"],
  ["ŉ", "ŉ"],
])("toUpper(%s) is %s", (lower, upper) => expect(toUpper(lower)).toBe(upper));

describe("Kazakh in the Latin alphabet", () => {
  const latin = "kazakh-latin";
  test("I and ı are a pair, İ and i are a pair", () => {
    expect(toLower("QIZIL İSKER", { latin })).toBe("qızıl isker");
    expect(toUpper("qızıl isker", { latin })).toBe("QIZIL İSKER");
    expect(capitalise("is", { latin })).toBe("İs");
  });
  test("Cyrillic і is not touched by it", () => expect(toUpper("іс", { latin })).toBe("ІС"));
});

test("capitalise changes the first character alone", () => {
  expect(capitalise("қР заңы")).toBe("ҚР заңы");
  expect(capitalise("әділет ҚР")).toBe("Әділет ҚР");
  expect(capitalise("«заң»")).toBe("«заң»");
  expect(capitalise("")).toBe("");
  expect(capitalise("𐐨x")).toBe("𐐀x");
});

test.each([["unicode", unicode] as const, ["special letters", special] as const])(
  "length is kept and a second time changes nothing: %s",
  (_, texts) => {
    fc.assert(
      fc.property(texts, fc.constantFrom("plain" as const, "kazakh-latin" as const), (text, latin) => {
        for (const change of [toLower, toUpper, capitalise]) {
          const once = change(text, { latin });
          expect(once.length).toBe(text.length);
          expect(change(once, { latin })).toBe(once);
        }
      }),
    );
  },
);

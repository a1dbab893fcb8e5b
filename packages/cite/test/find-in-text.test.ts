/** Citations in bare texts: every field and span of what is one, and nothing of what only looks like one. */
import { describe, expect, it } from "vitest";
import { findInText } from "../src/index.ts";
import { DOMAIN_KAZAKH, DOMAIN_RUSSIAN } from "./tables/domain.ts";
import { LATER_KAZAKH, LATER_NOT, LATER_RUSSIAN } from "./tables/later.ts";
import { compared, type Row } from "./tables/row.ts";
import { SEEN_KAZAKH, SEEN_NOT, SEEN_RUSSIAN } from "./tables/seen.ts";
import { UNSEEN_KAZAKH, UNSEEN_NOT, UNSEEN_RUSSIAN } from "./tables/unseen.ts";

/** Fails unless exactly what is marked is found, every field and span of it. */
function check(row: Row, language: "kk" | "ru"): void {
  const { found, wanted } = compared(row, language);
  expect(found).toEqual(wanted);
}

describe("Kazakh:", () => {
  it.each([...DOMAIN_KAZAKH, ...SEEN_KAZAKH, ...UNSEEN_KAZAKH, ...LATER_KAZAKH].map((row) => [row[0], row] as const))(
    "%s",
    (_, row) => check(row, "kk"),
  );
});

describe("Russian:", () => {
  it.each(
    [...DOMAIN_RUSSIAN, ...SEEN_RUSSIAN, ...UNSEEN_RUSSIAN, ...LATER_RUSSIAN].map((row) => [row[0], row] as const),
  )("%s", (_, row) => check(row, "ru"));
});

it.each([...SEEN_NOT, ...UNSEEN_NOT, ...LATER_NOT])("No citation (%s): %s", (language, text) => {
  expect(findInText(text, language)).toEqual([]);
});

/** Citations in bare texts: every field and span of what is one, and nothing of what only looks like one. */
import { describe, expect, it } from "vitest";
import { findInText } from "../src/index.ts";
import { DOMAIN_KAZAKH, DOMAIN_RUSSIAN } from "./tables/domain.ts";
import { check } from "./tables/row.ts";
import { SEEN_KAZAKH, SEEN_NOT, SEEN_RUSSIAN } from "./tables/seen.ts";
import { UNSEEN_KAZAKH, UNSEEN_NOT, UNSEEN_RUSSIAN } from "./tables/unseen.ts";

describe("Kazakh:", () => {
  it.each([...DOMAIN_KAZAKH, ...SEEN_KAZAKH, ...UNSEEN_KAZAKH].map((row) => [row[0], row] as const))("%s", (_, row) => check(row, "kk"));
});

describe("Russian:", () => {
  it.each([...DOMAIN_RUSSIAN, ...SEEN_RUSSIAN, ...UNSEEN_RUSSIAN].map((row) => [row[0], row] as const))("%s", (_, row) => check(row, "ru"));
});

it.each([...SEEN_NOT, ...UNSEEN_NOT])("No citation (%s): %s", (language, text) => {
  expect(findInText(text, language)).toEqual([]);
});

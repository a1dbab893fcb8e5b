/** The catalogue: every rule that the sources name has its sentence in three languages, and every sentence its rule. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { CATALOGUE } from "../src/messages.ts";

const SOURCES = new URL("../src", import.meta.url).pathname;
const code = readdirSync(SOURCES, { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".ts") && file !== "messages.ts")
  .map((file) => readFileSync(join(SOURCES, file), "utf8"))
  .join("\n");

/** Rules as sources name them: whole, or the part after the prefix that the place adds. */
const NAMED: readonly (readonly [RegExp, string])[] = [
  [/new TemplateError\(\s*[^"]*?"([a-z-]+)"/g, "forms/template-"],
  [/report\("([a-z-]+)"/g, "forms/template-"],
  [/wrong\("([a-z-]+)"/g, "forms/answer-"],
  [/\.problem\([^"]*?(?:"[a-z]+", )?"([a-z-]+)"/g, "forms/answer-"],
  [/"forms\/([a-z-]+)"/g, "forms/"],
];
const named = new Set(
  NAMED.flatMap(([pattern, prefix]) => [...code.matchAll(pattern)].map(([, name]) => prefix + name)),
);
for (const problem of ["digits", "length", "checksum", "never-issued", "date", "kind"])
  named.add(`forms/answer-identity-${problem}`);
for (const kind of ["number", "money"]) named.add(`forms/answer-${kind}`);

it.each([...named])("%s has its sentences", (rule) => expect(CATALOGUE[rule], rule).toBeDefined());

it.each(Object.entries(CATALOGUE))("%s is used, and says the same in three languages", (rule, sentences) => {
  expect(named.has(rule), `${rule} is named nowhere`).toBe(true);
  const values = Object.entries(sentences).map(([, text]) =>
    [...text.matchAll(/\{(\w+)\}/g)]
      .map(([, name]) => name)
      .sort()
      .join(),
  );
  expect(Object.keys(sentences).sort()).toEqual(["en", "kk", "ru"]);
  expect(new Set(values).size).toBe(1);
});

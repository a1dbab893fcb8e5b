/** The README's example, line by line: what stands behind `// →` is what the call gives. */
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import * as language from "../src/index.ts";

const readme = readFileSync(new URL("../README.md", import.meta.url), "utf8");
const example = /```ts\n(?<code>[\s\S]*?)```/.exec(readme)?.groups?.code ?? "";
const lines = [...example.matchAll(/^(?<call>\w.*); \/\/ → (?<result>.+)$/gm)].map(({ groups }) => groups ?? {});

test("the example imports what it uses, and only that", () => {
  const imported = /import \{(?<names>[^}]+)\}/
    .exec(example)
    ?.groups?.names?.split(",")
    .map((name) => name.trim());
  const used = lines.map(({ call }) => call?.match(/^\w+/)?.[0]);
  expect([...new Set(used)].sort()).toEqual(imported?.filter((name) => name !== "").sort());
});

test.each(lines.map(({ call = "", result = "" }) => [call, result]))("%s gives %s", (call, result) => {
  const run = new Function(...Object.keys(language), `return ${call}`);
  expect(run(...Object.values(language))).toEqual(JSON.parse(result));
});

/** The example in the README runs and yields what it says. */
import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { decode } from "../src/index.ts";

it("runs the example of the README", () => {
  const readme = readFileSync(new URL("../README.md", import.meta.url), "utf8");
  const [, code = ""] = /```ts\n([\s\S]*?)```/.exec(readme) ?? [];
  const body = code.replace(/^import .*$/m, "");
  const result: unknown = new Function("decode", `${body}; return { text, encoding, messages };`)(decode);
  expect(result).toEqual({ text: "Шағым", encoding: "kz-1048", messages: [] });
  expect(code).toContain('text: "Шағым", encoding: "kz-1048", messages: []');
});

/** The example in the README runs and yields what it says. */
import { readFileSync } from "node:fs";
import { textOf } from "@qujat/model";
import { expect, it } from "vitest";
import { blocksToMarkdown } from "../src/index.ts";

it("runs the example of the README", () => {
  const readme = readFileSync(new URL("../README.md", import.meta.url), "utf8");
  const [, code = ""] = /```ts\n([\s\S]*?)```/.exec(readme) ?? [];
  const body = code.replace(/^import .*$/gm, "");
  const markdown: unknown = new Function("textOf", "blocksToMarkdown", `${body}; return markdown;`)(
    textOf,
    blocksToMarkdown,
  );
  expect(markdown).toBe("---\nid: act\n---\n\n1\\) өтініш;\n");
  expect(code).toContain(`// ${JSON.stringify(markdown)}`);
});

/** The example in the README runs and yields what it says. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { buildArchive, readManifest } from "../src/index.ts";
import { newFolder } from "./folders.ts";

it("runs the example of the README", async () => {
  const readme = readFileSync(new URL("../README.md", import.meta.url), "utf8");
  const [, code = ""] = /```ts\n([\s\S]*?)```/.exec(readme) ?? [];
  const corpus = fileURLToPath(new URL("../../../corpus", import.meta.url));
  const archive = join(await newFolder(), "out");
  const body = code
    .replace(/^import .*$/m, "")
    .replace('"corpus"', JSON.stringify(corpus))
    .replaceAll('".qujat"', JSON.stringify(archive));
  const run = new Function(
    "buildArchive",
    "readManifest",
    `return (async () => { ${body}; return { summary, manifest }; })()`,
  );
  const { summary, manifest } = await run(buildArchive, readManifest);
  expect(summary.acts).toBe(2);
  expect(manifest.sources[0].act.id).toBe("kz-2011-07-05-116.kk");
  expect(code).toContain('summary.acts: 2, manifest.sources[0].act.id: "kz-2011-07-05-116.kk"');
});

/** The example in the README runs and prints what it says. */
import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { run } from "./run.ts";

it("runs the example of the README", async () => {
  const readme = readFileSync(new URL("../README.md", import.meta.url), "utf8");
  const [, input = "", args = "", printed = ""] = /```sh\necho "(.*)" \| qujat (.*)\n# (.*)\n```/.exec(readme) ?? [];
  expect(await run(args.split(" "), { stdin: `${input}\n` })).toEqual({ code: 0, out: `${printed}\n`, err: "" });
});

/** Acts survive Markdown: all of them, whatever their texts hold. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { actFromMarkdown, actToMarkdown } from "../src/index.ts";
import { anyAct } from "./arbitrary.ts";

describe("actFromMarkdown", () => {
  it("gives back the same Act, whatever it is", () => {
    fc.assert(
      fc.property(anyAct, (act) => {
        expect(actFromMarkdown(actToMarkdown(act))).toEqual(act);
      }),
      { numRuns: 1000 },
    );
  }, 60_000);
});

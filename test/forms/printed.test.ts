/** Every form in every layout, printed: all of its words and nothing else; its fields read back as they were written. */
import { describe, expect, it } from "vitest";
import { needs } from "../needs.ts";
import { expectedWords, linesOf, wordsOf } from "../render/printed.ts";
import { RENDERERS } from "../render/renderers.ts";
import { everySheet } from "./templates.ts";

const CASES = everySheet()
  .filter(({ isOwn }) => isOwn)
  .flatMap(({ name, sheet, layout }) =>
    RENDERERS.map((renderer) => ({ name, sheet, layout, renderer, title: renderer.name })),
  );

describe.each(CASES)("$title prints $name", ({ sheet, renderer }) => {
  const itPrints = [...renderer.programs, "pdftotext"].map(needs).find((each) => each === it.skip) ?? it;

  itPrints("with all of its words in order, and nothing else", () => {
    expect(wordsOf(renderer.print(renderer.render(sheet)), sheet)).toBe(expectedWords(sheet));
  });

  itPrints("on few pages, no signature alone on one", () => {
    const pages = linesOf(renderer.print(renderer.render(sheet)));
    expect(pages.length).toBeLessThanOrEqual(4);
    for (const lines of pages) expect(lines.length).toBeGreaterThan(3);
  });

  it("so that all fields are read back", async () => {
    const fields = Object.fromEntries(sheet.fields.map(({ id, value }) => [id, value]));
    expect(await renderer.read(renderer.fillable(sheet))).toEqual(fields);
  });
});

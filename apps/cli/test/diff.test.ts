/** `qujat normalise --diff`: changed lines side by side. */
import { stripVTControlCharacters } from "node:util";
import { describe, expect, it } from "vitest";
import { wrapGlyphs } from "../src/diff/columns.ts";
import { ACT, run } from "./run.ts";

describe("qujat normalise --diff", () => {
  it("shows damaged and repaired lines beside each other", async () => {
    const { out, code } = await run(["normalise", "-", "--diff"], { stdin: ACT, columns: 100 });
    expect(code).toBe(0);
    expect(out).toMatchInlineSnapshot(`
      "-
      1       ұ с ы н а д ы .                           │ ұсынады.
      2       27. ҰҚК байланыс деректері осы            │ 27. ҰҚК байланыс деректері осы
      3 Стандарттың  көрсетілген талон бойынша          │ Стандарттың 1-қосымшасында көрсетілген талон
        жүргізіледі.1-қосымшасында                      │ бойынша жүргізіледі.
      4       28. Орындалуын бақылау өзiме қалдырамын.  │ 28. Орындалуын бақылау өзіме қалдырамын.
      "
    `);
  });

  it("marks what changed in colour on a terminal, and nowhere else", async () => {
    const plain = await run(["normalise", "-", "--diff"], { stdin: ACT });
    const coloured = await run(["normalise", "-", "--diff"], { stdin: ACT, terminal: true });
    const without = await run(["normalise", "-", "--diff"], { stdin: ACT, terminal: true, env: { NO_COLOR: "1" } });
    expect(stripVTControlCharacters(coloured.out)).toBe(plain.out);
    expect(without.out).toBe(plain.out);
    expect(coloured.out).toContain("\x1b[31m1-қосымшасында\x1b[39m");
    expect(coloured.out).toContain("\x1b[32m1-қосымшасында\x1b[39m");
    expect(coloured.out).toContain("өз\x1b[31mi\x1b[39mме");
    expect(coloured.out).toContain("\x1b[32mұсынады.\x1b[39m");
  });

  it.each([40, 61, 100, 300])("fits into %i columns", async (columns) => {
    const { out } = await run(["normalise", "-", "--diff"], { stdin: ACT.repeat(20), columns });
    expect(Math.max(...out.split("\n").map((line) => line.length))).toBeLessThanOrEqual(columns);
  });

  it("shows only what changed, with one line around it", async () => {
    const same = Array.from({ length: 40 }, (_, at) => `      ${at + 1}. Өзгермеген тармақ.\n`).join("");
    const { out } = await run(["normalise", "-", "--diff"], { stdin: `${same}${ACT}${same}` });
    expect(out.split("\n").length).toBeLessThan(15);
  });

  it("says so when nothing changed", async () => {
    const { out } = await run(["normalise", "-", "--diff"], { stdin: "      1. Тармақ.\n" });
    expect(out).toBe("-: nothing changed\n");
  });

  it("loses no character when it wraps", () => {
    const text = "бірінші сөз  өтеұзынсөзбөлінетін екі";
    const lines = wrapGlyphs(
      text.split("").map((character) => ({ character, marked: false })),
      8,
    );
    const joined = lines.map((line) => line.map(({ character }) => character).join(""));
    expect(joined.join("").replaceAll(" ", "")).toBe(text.replaceAll(" ", ""));
    for (const line of joined) expect(line.length).toBeLessThanOrEqual(8);
  });
});

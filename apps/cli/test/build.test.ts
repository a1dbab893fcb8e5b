/** `qujat build`: the archive and the summary after it. */
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { folderWith, run, wholeAct } from "./run.ts";

describe("qujat build", () => {
  it("builds corpus into .qujat and says what it did", async () => {
    const folder = await folderWith({ "corpus/a.txt": wholeAct(1), "corpus/b.txt": wholeAct(2) });
    const { code, out, err } = await run(["build"], { folder });
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(await readdir(join(folder, ".qujat"))).toEqual(["acts", "catalogue.jsonl", "index", "manifest.json"]);
    expect(out).toMatch(
      /^Archive \.qujat\n {2}acts +2\n {2}provisions +14\n {2}citations +4 {2}\(found in the archive: 4\)\n/,
    );
    expect(out).toMatch(/links put back +2\n/);
    expect(out).toMatch(/errors +0\n/);
    expect(out).toContain(`The acts are in ${join(".qujat", "acts")}`);
    expect((await run(["build"], { folder })).out).toMatch(/acts +2 {2}\(unchanged: 2\)\n/);
  });

  it.each([
    ["kk", "Мұрағат", "орнына қойылған сілтемелер", "6,00 МБ"],
    ["ru", "Архив", "ссылки возвращены на место", "6,00 МБ"],
  ])("speaks %s", async (lang, title, links) => {
    const folder = await folderWith({ "corpus/a.txt": wholeAct(1) });
    const { out } = await run(["build", "--lang", lang], { folder });
    expect(out.startsWith(title)).toBe(true);
    expect(out).toContain(links);
    expect(out).not.toMatch(/cli\/|\{/);
  });

  it("prints its summary as JSON", async () => {
    const folder = await folderWith({ "acts/a.txt": wholeAct(1), "acts/b.txt": "" });
    const { code, out } = await run(["build", "acts", "--archive", "out", "--json"], { folder });
    expect(code).toBe(1);
    expect(JSON.parse(out)).toMatchObject({ archive: "out", written: true, files: 2, acts: 1, messages: { error: 1 } });
  });

  it("ends with 1 and a message when there is nothing to build", async () => {
    const folder = await folderWith({ "empty/x.md": "" });
    for (const [sources, rule] of [
      ["empty", "archive/no-acts"],
      ["missing", "archive/missing"],
    ] as const) {
      const { code, out, err } = await run(["build", sources], { folder });
      expect({ code, out }).toEqual({ code: 1, out: "" });
      expect(err).toContain(`(${rule})`);
    }
  });

  it("shows the first messages and where the others are", async () => {
    const files = Array.from({ length: 30 }, (_, at) => [`corpus/${at}.pdf`, "%PDF-"] as const);
    const folder = await folderWith({ ...Object.fromEntries(files), "corpus/z.txt": wholeAct(1) });
    const { code, err } = await run(["build"], { folder });
    expect(code).toBe(0);
    expect(err.trimEnd().split("\n")).toHaveLength(21);
    expect(err).toContain(`… and 10 more messages: see ${join(".qujat", "manifest.json")}.`);
  });

  it("shows progress on a terminal only, and wipes it", async () => {
    const folder = await folderWith({ "corpus/a.txt": wholeAct(1) });
    const { err } = await run(["build"], { folder, terminal: true });
    expect(err).toContain("1 of 1 ");
    expect(err.endsWith("\x1b[2K")).toBe(true);
  });
});

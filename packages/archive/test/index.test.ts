/** The search index of an archive: made with it, changed with it, and made anew when it cannot be used. */
import { readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { IndexError } from "@qujat/search";
import { describe, expect, it } from "vitest";
import { buildArchive, indexPassages, openIndex } from "../src/index.ts";
import { act, newFolder, put } from "./folders.ts";

async function build(folder: string): Promise<void> {
  const summary = await buildArchive({ sources: join(folder, "acts"), archive: join(folder, "out") });
  expect(summary.written).toBe(true);
}

async function found(folder: string, query: string): Promise<string[]> {
  const engine = await openIndex(join(folder, "out"));
  return (engine?.query(query, { limit: 100 }).hits ?? []).map(({ id }) => id);
}

/** Many acts, so that one that changes is few of them. */
function acts(): Record<string, string> {
  const texts = ["шағымдар тіркеледі", "талондар беріледі", "өтініштер қабылданады", "журналдар сақталады"];
  return Object.fromEntries(
    Array.from({ length: 12 }, (_, at) => [`acts/${at}.txt`, act(at + 1, `Бөлімшеде ${texts[at % 4]}.`)]),
  );
}

describe("the index of an archive", () => {
  it("finds provisions by any form of their words", async () => {
    const folder = await newFolder();
    await put(folder, acts());
    await build(folder);
    expect(await found(folder, "шағым")).toContain("kz-2015-05-05-1.kk#point_1");
  });

  it("follows what is added, changed and removed, and is the one that is built anew", async () => {
    const folder = await newFolder();
    await put(folder, acts());
    await build(folder);
    await put(folder, {
      "acts/0.txt": act(1, "Бөлімшеде нотификациялар беріледі."),
      "acts/new.txt": act(99, "Лицензия беріледі."),
    });
    await rm(join(folder, "acts/1.txt"));
    await build(folder);
    expect(await found(folder, "нотификация")).toEqual(["kz-2015-05-05-1.kk#point_1"]);
    expect(await found(folder, "лицензия")).toEqual(["kz-2015-05-05-99.kk#point_1"]);
    const changed = await found(folder, "шағым талон");
    expect(changed.filter((id) => /-[12]\.kk#/.test(id))).toEqual([]);
    await rm(join(folder, "out"), { recursive: true });
    await build(folder);
    expect(new Set(await found(folder, "шағым талон"))).toEqual(new Set(changed));
  });

  it("is taken over when nothing changed", async () => {
    const folder = await newFolder();
    await put(folder, acts());
    await build(folder);
    const before = await readFile(join(folder, "out/index/terms.bin"));
    await build(folder);
    expect(await readFile(join(folder, "out/index/terms.bin"))).toEqual(before);
  });

  it.each([
    ["altered", async (file: string) => writeFile(file, (await readFile(file)).fill(7, 200, 240))],
    ["cut short", async (file: string) => writeFile(file, (await readFile(file)).subarray(0, 300))],
    ["gone", async (file: string) => rm(file)],
  ])("is refused when %s, and made anew by the next build", async (_, harm) => {
    const folder = await newFolder();
    await put(folder, acts());
    await build(folder);
    const before = await readFile(join(folder, "out/index/terms.bin"));
    await harm(join(folder, "out/index/terms.bin"));
    const opened = await openIndex(join(folder, "out")).catch((error: unknown) => error);
    expect(opened === undefined || opened instanceof IndexError).toBe(true);
    await build(folder);
    expect(await readFile(join(folder, "out/index/terms.bin"))).toEqual(before);
  });
});

describe("passages", () => {
  it("make an archive of their own, which a build of acts may replace", async () => {
    const folder = await newFolder();
    const lines = [
      { id: "1", text: "Шағымдар қаралады." },
      { id: 2, text: "Жалобы рассматриваются.", lang: "ru" },
    ];
    await put(folder, { ...acts(), "p.jsonl": lines.map((line) => JSON.stringify(line)).join("\n") });
    const done = await indexPassages({ file: join(folder, "p.jsonl"), archive: join(folder, "out") });
    expect(done).toEqual({ passages: 2, written: true });
    expect(await found(folder, "шағым")).toContain("1");
    expect(await found(folder, "жалоба")).toContain("2");
    await build(folder);
    expect(await found(folder, "шағым")).toContain("kz-2015-05-05-1.kk#point_1");
  });

  it("leave the archive as it was when there are none", async () => {
    const folder = await newFolder();
    await put(folder, { ...acts(), "p.jsonl": "\n{}\n" });
    await build(folder);
    const rules: string[] = [];
    const onMessage = ({ rule }: { rule: string }) => rules.push(rule);
    const done = await indexPassages({ file: join(folder, "p.jsonl"), archive: join(folder, "out"), onMessage });
    expect(done.written).toBe(false);
    expect(rules).toEqual(["archive/bad-passage", "archive/no-passages"]);
    expect(await found(folder, "шағым")).not.toEqual([]);
  });
});

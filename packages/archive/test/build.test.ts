/** What a build writes, takes over, and says of what it could not read. */
import { mkdir, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { type Message, sentence } from "@qujat/model";
import { describe, expect, it } from "vitest";
import { type BuildSummary, buildArchive, CATALOGUE, readManifest, readStored } from "../src/index.ts";
import { act, contentsOf, newFolder, put } from "./folders.ts";

const ACT = act(1);
const OTHER = act(2);

interface Built extends BuildSummary {
  readonly messages_: readonly Message[];
  readonly rules_: readonly string[];
}

async function built(folder: string, sources = "acts", archive = "out"): Promise<Built> {
  const messages_: Message[] = [];
  const onMessage = (message: Message) => messages_.push(message);
  const summary = await buildArchive({ sources: join(folder, sources), archive: join(folder, archive), onMessage });
  return { ...summary, messages_, rules_: messages_.map(({ rule }) => rule) };
}

describe("buildArchive", () => {
  it("writes Markdown and JSON for each act, and a manifest", async () => {
    const folder = await newFolder();
    await put(folder, { "acts/kz-2011-07-05-116.kk.txt": ACT, "acts/2017/Бұйрық № 2.txt": OTHER });
    const summary = await built(folder);
    expect(summary).toMatchObject({ written: true, files: 2, acts: 2, unchanged: 0, rules_: [] });
    const files = await contentsOf(join(folder, "out"));
    expect(Object.keys(files)).toEqual([
      "acts/kz-2011-07-05-116.kk.json",
      "acts/kz-2011-07-05-116.kk.md",
      "acts/kz-2015-05-05-2.kk.json",
      "acts/kz-2015-05-05-2.kk.md",
      "catalogue.jsonl",
      "index/terms.bin",
      "index/texts.bin",
      "manifest.json",
    ]);
    expect(files["acts/kz-2011-07-05-116.kk.md"]).toMatch(/^---\nid: kz-2011-07-05-116.kk\nlanguage: kk\n/);
    const { act: stored, source } = await readStored(join(folder, "out"), "kz-2011-07-05-116.kk");
    expect(stored).toMatchObject({ id: "kz-2011-07-05-116.kk", metadata: { number: "1" }, messages: [] });
    expect(source).toMatchObject({ file: "kz-2011-07-05-116.kk.txt", encoding: "utf-8" });
    const manifest = await readManifest(join(folder, "out"));
    expect(manifest?.sources.map(({ file, act: entry }) => [file, entry?.id])).toEqual([
      ["2017/Бұйрық № 2.txt", "kz-2015-05-05-2.kk"],
      ["kz-2011-07-05-116.kk.txt", "kz-2011-07-05-116.kk"],
    ]);
    expect(manifest?.totals).toMatchObject({ files: 2, acts: 2, messages: { error: 0, warning: 0, note: 0 } });
  });

  it("writes the same bytes for the same sources, anew or taken over", async () => {
    const folder = await newFolder();
    await put(folder, { "acts/a.txt": ACT, "acts/b.txt": OTHER });
    await built(folder);
    const first = await contentsOf(join(folder, "out"));
    expect(await built(folder)).toMatchObject({ acts: 2, unchanged: 2 });
    expect(await contentsOf(join(folder, "out"))).toEqual(first);
    expect(await built(folder, "acts", "elsewhere")).toMatchObject({ acts: 2, unchanged: 0 });
    expect(await contentsOf(join(folder, "elsewhere"))).toEqual(first);
  });

  it("works only on what changed, and drops what is gone", async () => {
    const folder = await newFolder();
    await put(folder, { "acts/a.txt": ACT, "acts/b.txt": OTHER, "acts/c.txt": act(3) });
    await built(folder);
    await put(folder, { "acts/b.txt": act(4), "acts/aa.txt": act(5) });
    await put(folder, { "acts/c.txt": "" });
    expect(await built(folder)).toMatchObject({ acts: 3, unchanged: 1, rules_: ["ingest/empty"] });
    expect(Object.keys(await contentsOf(join(folder, "out/acts"))).filter((name) => name.endsWith(".md"))).toEqual([
      "kz-2015-05-05-1.kk.md",
      "kz-2015-05-05-4.kk.md",
      "kz-2015-05-05-5.kk.md",
    ]);
  });

  it("makes an act anew when a file of the archive was edited", async () => {
    const folder = await newFolder();
    await put(folder, { "acts/a.txt": ACT });
    await built(folder);
    const first = await contentsOf(join(folder, "out"));
    await writeFile(join(folder, "out/acts/kz-2015-05-05-1.kk.md"), "edited");
    expect(await built(folder)).toMatchObject({ unchanged: 0 });
    expect(await contentsOf(join(folder, "out"))).toEqual(first);
  });

  it("never gives two files one name", async () => {
    const folder = await newFolder();
    const bare = "      1. Осы бұйрықтың күні мен нөмірі жоқ.\n";
    await put(folder, {
      "acts/kz-2011-07-05-116.kk.txt": ACT,
      "acts/x/kz-2011-07-05-116.kk.txt": OTHER,
      "acts/№.txt": bare,
    });
    await put(folder, { "acts/a b.txt": bare, "acts/a-b.txt": bare, "acts/con.txt": bare });
    const summary = await built(folder);
    expect(summary.acts).toBe(6);
    expect(summary.rules_.filter((rule) => rule === "archive/duplicate")).toHaveLength(2);
    const manifest = await readManifest(join(folder, "out"));
    const ids = manifest?.sources.map(({ act }) => act?.id) ?? [];
    expect(new Set(ids).size).toBe(6);
    for (const id of ids) expect(id).toMatch(/^[a-z0-9-]+(\.kk)?$/);
    expect(ids).toContain("act-con");
    expect(await built(folder)).toMatchObject({ unchanged: 6 });
  });

  it("says what it could not read, and does the rest", async () => {
    const folder = await newFolder();
    await put(folder, {
      "acts/a.txt": ACT,
      "acts/pdf.txt": "%PDF-1.4",
      "acts/scan.pdf": "%PDF-1.4",
      "acts/.hidden.txt": ACT,
    });
    await symlink(join(folder, "nowhere"), join(folder, "acts/dangling.txt"));
    await symlink(folder, join(folder, "acts/loop"));
    const summary = await built(folder);
    expect(summary).toMatchObject({ written: true, acts: 1, files: 5, messages: { error: 2, warning: 0, note: 2 } });
    expect(summary.messages_.map(({ rule, place }) => [place.file, rule])).toEqual([
      ["dangling.txt", "archive/unreadable"],
      ["loop", "archive/linked-folder"],
      ["pdf.txt", "ingest/format"],
      ["scan.pdf", "archive/unsupported"],
    ]);
    for (const message of summary.messages_) {
      for (const language of ["kk", "ru", "en"] as const) {
        const text = sentence(message, CATALOGUE, language);
        expect(text).toContain(message.place.file);
        expect(text).not.toMatch(/[{}]/);
      }
    }
  });

  it("keeps the archive when there is nothing to put in its place", async () => {
    const folder = await newFolder();
    await put(folder, { "acts/a.txt": ACT, "bad/a.txt": "", "empty/x.md": "" });
    await built(folder);
    const first = await contentsOf(join(folder, "out"));
    expect(await built(folder, "bad")).toMatchObject({ written: false, rules_: ["ingest/empty", "archive/no-acts"] });
    expect((await built(folder, "empty")).rules_).toEqual(["archive/unsupported", "archive/no-acts"]);
    expect((await built(folder, "missing")).rules_).toEqual(["archive/missing"]);
    expect(await contentsOf(join(folder, "out"))).toEqual(first);
    expect(await contentsOf(folder)).toHaveProperty(["out/manifest.json"]);
  });

  it("does not touch a folder that is no archive", async () => {
    const folder = await newFolder();
    await put(folder, { "acts/a.txt": ACT, "mine/letter.doc": "x" });
    expect(await built(folder, "acts", "mine")).toMatchObject({ written: false, rules_: ["archive/foreign"] });
    expect(await contentsOf(join(folder, "mine"))).toEqual({ "letter.doc": "x" });
    await mkdir(join(folder, "new"));
    expect(await built(folder, "acts", "new")).toMatchObject({ written: true });
  });

  it("leaves an archive inside its sources out of them", async () => {
    const folder = await newFolder();
    await put(folder, { "acts/a.txt": ACT });
    for (const unchanged of [0, 1])
      expect(await built(folder, "acts", "acts/out")).toMatchObject({ acts: 1, unchanged });
  });

  it("takes one file as well as a folder", async () => {
    const folder = await newFolder();
    await put(folder, { "acts/a.txt": ACT, "acts/b.txt": OTHER });
    expect(await built(folder, "acts/b.txt")).toMatchObject({ files: 1, acts: 1, written: true });
  });
});

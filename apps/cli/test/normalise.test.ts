/** `qujat normalise` on files, folders, patterns and standard input, in each of its forms. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { ACT, BLOCKS, folderWith, run } from "./run.ts";

describe("qujat normalise", () => {
  it("prints one block a line", async () => {
    const folder = await folderWith({ "act.txt": ACT });
    expect(await run(["normalise", "act.txt"], { folder })).toEqual({ code: 0, out: BLOCKS, err: "" });
  });

  it("reads standard input", async () => {
    expect(await run(["normalise", "-"], { stdin: ACT })).toEqual({ code: 0, out: BLOCKS, err: "" });
  });

  it("prints Markdown with front matter", async () => {
    const { out } = await run(["normalise", "-", "--to", "markdown"], { stdin: ACT });
    expect(out).toMatch(/^---\nid: null\nlanguage: kk\n/);
    expect(out).toContain('<a id="point_27"></a>27. ҰҚК');
  });

  it("prints JSON, one document a line", async () => {
    const folder = await folderWith({ "a.txt": ACT, "b.txt": ACT });
    for (const flags of [["--json"], ["--to", "json"], ["--to=json", "--json"]]) {
      const { out, code } = await run(["normalise", "a.txt", "b.txt", ...flags], { folder });
      const documents = out
        .trimEnd()
        .split("\n")
        .map((line) => JSON.parse(line));
      expect(documents.map(({ file, encoding, blocks }) => [file, encoding, blocks.length])).toEqual([
        ["a.txt", "utf-8", 3],
        ["b.txt", "utf-8", 3],
      ]);
      expect(code).toBe(0);
    }
  });

  it("takes folders, patterns, and files whose names look like patterns", async () => {
    const folder = await folderWith({ "acts/a.txt": ACT, "acts/x/b.txt": ACT, "acts/c.md": "x", "[1].txt": ACT });
    for (const [operand, count] of [
      ["acts", 2],
      ["acts/*.txt", 1],
      ["acts/**/*.txt", 2],
      ["[1].txt", 1],
    ] as const) {
      expect(await run(["normalise", operand], { folder })).toEqual({ code: 0, out: BLOCKS.repeat(count), err: "" });
    }
  });

  it("writes one file for each input, and none over another", async () => {
    const folder = await folderWith({ "a.txt": ACT, "x/a.txt": ACT });
    const args = ["normalise", "a.txt", "x/a.txt", "-", "--out", "out/деректер"];
    expect(await run(args, { folder, stdin: ACT })).toEqual({ code: 0, out: "", err: "" });
    for (const name of ["a.blocks", "a-2.blocks", "stdin.blocks"]) {
      expect(await readFile(join(folder, "out/деректер", name), "utf8")).toBe(BLOCKS);
    }
    await run(["normalise", "a.txt", "--to", "markdown", "--out", "out"], { folder });
    expect(await readFile(join(folder, "out/a.md"), "utf8")).toContain("ұсынады.");
  });

  it.each([
    [["a.txt"], "a.txt"],
    [["."], "folder/b.txt"],
    [["folder/../a.txt"], "./a.txt"],
    [["**/*.txt"], "folder/b.txt"],
  ])("refuses a report that would overwrite an act: %j %s", async (operands, report) => {
    const folder = await folderWith({ "a.txt": ACT, "folder/b.txt": ACT });
    const { code, out, err } = await run(["normalise", ...operands, "--report", report], { folder });
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toBe(
      `qujat: “${report}” is one of the files to read; the report would overwrite it. Give --report another file.\n`,
    );
    expect(await readFile(join(folder, report), "utf8")).toBe(ACT);
  });

  it("replaces the report of an earlier run", async () => {
    const folder = await folderWith({ "a.txt": ACT, "r.tsv": "before" });
    expect((await run(["normalise", "a.txt", "--report", "r.tsv"], { folder })).code).toBe(0);
    expect(await readFile(join(folder, "r.tsv"), "utf8")).toMatch(/^place\t/);
  });

  it("reports every edit, as JSON lines, as a table, or on standard error", async () => {
    const folder = await folderWith({ "a.txt": ACT });
    await run(["normalise", "a.txt", "--report", "r.jsonl"], { folder });
    const lines = (await readFile(join(folder, "r.jsonl"), "utf8"))
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line));
    const link = lines.find((line) => line.class.startsWith("links/"));
    expect(link).toMatchObject({ file: "a.txt", line: 3, column: expect.any(Number), confidence: expect.any(Number) });
    expect(link.before).toContain("жүргізіледі.1-қосымшасында");
    expect(link.after).toContain("1-қосымшасында");

    await run(["normalise", "a.txt", "--report", "r.tsv", "--lang", "ru"], { folder });
    const table = (await readFile(join(folder, "r.tsv"), "utf8")).trimEnd().split("\n");
    expect(table[0]).toBe("место\tвид\tбыло\tстало\tуверенность");
    expect(table).toHaveLength(lines.length + 1);
    for (const row of table) expect(row.split("\t")).toHaveLength(5);

    const { out, err } = await run(["normalise", "a.txt", "--report", "-"], { folder });
    expect(out).toBe(BLOCKS);
    expect(err).toContain("place\tclass\tbefore\tafter\tconfidence\na.txt:");
  });

  it("says what it could not read, does the rest, and ends with 1", async () => {
    const folder = await folderWith({ "a.txt": ACT, "empty.txt": "", "scan.txt": "%PDF-1.7", "no acts/x.md": "" });
    const operands = ["empty.txt", "scan.txt", "missing.txt", "no acts", "*.doc", "a.txt"];
    const { code, out, err } = await run(["normalise", ...operands], { folder });
    expect({ code, out }).toEqual({ code: 1, out: BLOCKS });
    expect(err.trimEnd().split("\n")).toEqual([
      "empty.txt:1:1 error The file “empty.txt” is empty. Download the act again, or remove the file. (ingest/empty)",
      "scan.txt:1:1 error “scan.txt” is no text but a PDF file. Save it as plain text (.txt, UTF-8) and try again. (ingest/format)",
      "missing.txt:1:1 error “missing.txt” was not found. Check the path. (archive/missing)",
      "no acts:1:1 error The folder “no acts” holds no .txt file. Put acts there as .txt files. (cli/no-acts)",
      "*.doc:1:1 error No file matches “*.doc”. Check the pattern and the folder. (cli/no-match)",
    ]);
  });

  it("prints what can be read of a damaged file", async () => {
    const bytes = Buffer.concat([Buffer.from("      1. Актін"), Buffer.from([0xff]), Buffer.from("ің мәтіні.\n")]);
    const { code, out, err } = await run(["normalise", "-"], { stdin: bytes, env: { LANG: "ru_RU.UTF-8" } });
    expect({ code, out }).toEqual({ code: 1, out: "1. Актін\ufffdің мәтіні.\n" });
    expect(err).toMatch(/^-:1:15 ошибка В файле «-» есть байты, недопустимые в UTF-8/);
  });
});

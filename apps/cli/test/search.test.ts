/** `search`, `index` and `analyze`. */
import { describe, expect, it } from "vitest";
import { folderWith, run } from "./run.ts";

const PASSAGES = [
  { id: "p1", text: "Шағым жазбаша түрде беріледі және журналда тіркеледі.", lang: "kk" },
  { id: "p2", text: "Жалоба подается в письменной форме.", lang: "ru", title: "Порядок обжалования" },
  { id: "p3", text: "Кітапханалардағы оқырмандар саны көбейді.", lang: "kk" },
];

async function indexed(lines: readonly string[] = PASSAGES.map((passage) => JSON.stringify(passage))) {
  const folder = await folderWith({ "passages.jsonl": `${lines.join("\n")}\n` });
  const result = await run(["index", "passages.jsonl", "--archive", "out"], { folder });
  return { folder, ...result };
}

describe("index and search", () => {
  it("finds passages by any form of a word, by their ids", async () => {
    const { folder, code } = await indexed();
    expect(code).toBe(0);
    const { out } = await run(["search", "шағымдардың", "--archive", "out", "--json"], { folder });
    const { hits } = JSON.parse(out);
    expect(hits[0]).toMatchObject({ id: "p1", act: null, anchor: null });
  });

  it("asks the engine that is named", async () => {
    const { folder } = await indexed();
    for (const engine of ["flat", "minisearch"]) {
      const { out } = await run(["search", "шағымдардың", "--engine", engine, "--archive", "out", "--json"], {
        folder,
      });
      expect(JSON.parse(out).hits[0]?.id, engine).toBe("p1");
    }
  });

  it("filters the answers to a file of queries too", async () => {
    const { folder } = await indexed();
    const args = ["search", "--queries", "-", "--archive", "out", "--json", "--status", "repealed"];
    const { out } = await run(args, { folder, stdin: "шағым" });
    expect(JSON.parse(out)).toEqual({ query: "шағым", hits: [] });
  });

  it("answers a file of queries, a line each", async () => {
    const { folder } = await indexed();
    const queries = ['{"id":7,"query":"кітапхана"}', "жалоба", ""].join("\n");
    const { out } = await run(["search", "--queries", "-", "--archive", "out", "--json"], { folder, stdin: queries });
    const answers = out
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(answers).toHaveLength(2);
    expect(answers[0]).toMatchObject({ id: 7, query: "кітапхана", hits: [{ id: "p3", act: null, anchor: null }] });
    expect(answers[1].hits[0].id).toBe("p2");
    expect(Object.keys(answers[1].hits[0])).toEqual(["id", "act", "anchor", "score"]);
  });

  it("does the good lines, and says which are none", async () => {
    const { code, err, out } = await indexed(['{"id":"a","text":"бір"}', "{", '{"id":"a","text":"екі"}', '{"id":"b"}']);
    expect(code).toBe(1);
    expect(err).toContain("passages.jsonl:2:1");
    expect(err).toContain("passages.jsonl:3:1");
    expect(err).toContain("passages.jsonl:4:1");
    expect(out).toContain("1 passages");
  });

  it.each([
    [["search", "x"], /qujat build/],
    [["search", "--archive", "out"], /./],
    [["search", "x", "--archive", "out", "--limit", "0"], /0/],
  ])("%j is wrong use, and says why", async (args, pattern) => {
    const { folder } = await indexed();
    const { code, err } = await run(args, { folder });
    expect(code).toBe(2);
    expect(err).toMatch(pattern);
  });

  it("gives a wrong query its best reading, and says what is wrong", async () => {
    const { folder } = await indexed();
    const { out, err } = await run(["search", '"шағым жазбаша', "--archive", "out"], { folder });
    expect(err).toContain("search/");
    expect(out).toContain("p1");
  });
});

describe("analyze", () => {
  it("prints tokens with their keys", async () => {
    const { code, out } = await run(["analyze", "5-тармағының", "--json"]);
    expect(code).toBe(0);
    const { text, tokens } = JSON.parse(out);
    expect(text).toBe("5-тармағының");
    expect(tokens.at(-1)).toMatchObject({ exact: "тармағының", stems: ["тармақ"] });
    expect(Object.keys(tokens[0])).toEqual(["text", "start", "end", "exact", "stems"]);
  });

  it("reads a word a line from standard input, with what an archive taught", async () => {
    const { folder } = await indexed();
    const { out } = await run(["analyze", "-", "--json", "--archive", "out"], {
      folder,
      stdin: "шағымның\nоқырманға\n",
    });
    const lines = out
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(lines.map(({ text }) => text)).toEqual(["шағымның", "оқырманға"]);
    expect(lines[0].tokens[0].stems).toContain("шағым");
  });
});

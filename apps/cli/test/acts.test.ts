/** `parse` and `show`: acts as facts, outlines, amendments and documents. */
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { folderWith, run } from "./run.ts";

const CORPUS = fileURLToPath(new URL("../../../corpus/", import.meta.url));

const BASE = [
  "",
  "О ведении журнала",
  "",
  "Действующий",
  "Приказ Министра юстиции Республики Казахстан от 3 марта 2014 года № 15",
  "      ПРИКАЗЫВАЮ:",
  "      1. Журнал ведется в течение года.",
  "      2. Настоящий приказ вводится в действие со дня подписания.",
  "      Министр                                              Б. Имашев",
  "",
].join("\n");

const AMENDING = [
  "",
  "О внесении изменения в приказ Министра юстиции Республики Казахстан от 3 марта 2014 года № 15",
  "",
  "Действующий",
  "Приказ Министра юстиции Республики Казахстан от 7 апреля 2016 года № 40",
  "      ПРИКАЗЫВАЮ:",
  "      1. В приказе Министра юстиции Республики Казахстан от 3 марта 2014 года № 15 «О ведении журнала» пункт 1 изложить в следующей редакции:",
  "      «1. Журнал ведется в течение трех лет.».",
  "      2. Настоящий приказ вводится в действие со дня подписания.",
  "      Министр                                              Б. Имашев",
  "",
].join("\n");

async function archive(files: Readonly<Record<string, string>> = { "acts/a.txt": BASE, "acts/b.txt": AMENDING }) {
  const folder = await folderWith(files);
  const built = await run(["build", "acts"], { folder });
  expect(built.code).toBe(0);
  return folder;
}

describe("parse", () => {
  it("prints an act as JSON, a line each", async () => {
    const file = await readFile(`${CORPUS}kz-2017-10-25-98qe.kk.txt`);
    const folder = await folderWith({ "a.txt": file, "b.txt": BASE });
    const { code, out } = await run(["parse", "--json", "a.txt", "b.txt"], { folder });
    expect(code).toBe(0);
    const [order, base] = out
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(order.metadata).toMatchObject({
      language: "kk",
      type: "бұйрық",
      date: "2017-10-25",
      number: "98/қе",
      registration: { date: "2017-11-17", number: "15996" },
      status: "repealed",
      repealedBy: { date: "2020-05-06", number: "34/қе" },
    });
    expect(order.amendments.length).toBeGreaterThan(50);
    expect(base).toMatchObject({ metadata: { issuer: "Министр юстиции Республики Казахстан" }, amendments: [] });
  });

  it("reads the head of an act alone, from standard input", async () => {
    const head = BASE.split("\n").slice(0, 5).join("\n");
    const { code, out } = await run(["parse", "-", "--json"], { stdin: head });
    expect(code).toBe(0);
    expect(JSON.parse(out).metadata).toMatchObject({ number: "15", date: "2014-03-03", status: "in-force" });
  });

  it("prints facts and the outline for a person", async () => {
    const folder = await folderWith({ "a.txt": BASE });
    const { out } = await run(["parse", "a.txt"], { folder, env: { LANG: "ru" } });
    expect(out).toMatch(/Статус +действующий\n/);
    expect(out).toContain("1. Журнал ведется в течение года.  #point_1\n");
  });

  it("says what is wrong with a file and does the others", async () => {
    const folder = await folderWith({ "a.txt": "", "b.txt": BASE });
    const { code, out, err } = await run(["parse", "--json", "a.txt", "b.txt"], { folder });
    expect(code).toBe(1);
    expect(err).toContain("a.txt");
    expect(out.trim().split("\n")).toHaveLength(1);
  });
});

describe("show", () => {
  it.each(["kz-2014-03-03-15.ru", "kz-2014-03-03-15", "15", "№ 15", "a.txt"])("finds an act as %s", async (name) => {
    const folder = await archive();
    const { code, out } = await run(["show", name], { folder });
    expect(code).toBe(0);
    expect(out).toContain("1. Журнал ведется в течение года.");
  });

  it("prints one provision", async () => {
    const folder = await archive();
    const { out } = await run(["show", "15#point_1", "--to", "markdown"], { folder });
    expect(out).toContain("Журнал ведется");
    expect(out).not.toContain("Настоящий приказ");
  });

  it.each([
    ["json", /^\{"id":"kz-2014-03-03-15.ru"/],
    ["akn", /<akomaNtoso /],
    ["html", /<article/],
    ["markdown", /^---\nid: kz-2014-03-03-15.ru\n/],
  ])("writes %s", async (format, pattern) => {
    const folder = await archive();
    const { out } = await run(["show", "15", "--to", format], { folder });
    expect(out).toMatch(pattern);
  });

  it("prints the table of amendments", async () => {
    const folder = await archive();
    const { out } = await run(["show", "40", "--amendments"], { folder, env: { LANG: "ru" } });
    expect(out).toMatch(/1 +пункт 1 +новая редакция +1\. Журнал ведется в течение трех лет\.\n/);
  });

  it.each([
    ["2014-06-01", "в течение года."],
    ["2017-01-01", "в течение трех лет."],
  ])("prints the wording in force on %s", async (at, words) => {
    const folder = await archive();
    const { code, out } = await run(["show", "15", "--at", at], { folder });
    expect(code).toBe(0);
    expect(out).toContain(words);
  });

  it.each([
    [["show", "15#point_9"], "point_9"],
    [["show", "777"], "kz-2014-03-03-15.ru"],
    [["show", "15", "--at", "2014-02-30"], "2014-02-30"],
    [["show", "15", "--archive", "nowhere"], "nowhere"],
  ])("%j is wrong use, and says why", async (args, words) => {
    const folder = await archive();
    const { code, err } = await run(args, { folder });
    expect(code).toBe(2);
    expect(err).toContain(words);
  });
});

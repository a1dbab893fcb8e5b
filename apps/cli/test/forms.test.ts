/** `forms` and `form`: lists, filled-in documents, batches, and what is wrong with answers. */
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { folderWith, run } from "./run.ts";

const ANSWERS = {
  incoming: "1024/қе",
  accepted: "2011-07-05",
  officer: "Әбдіғали Ұлан Өмірұлы",
  phones: "8 (7172) 76-42-52",
};

describe("forms", () => {
  it("lists every form, and says which rest on an act that is repealed", async () => {
    const { code, out } = await run(["forms"], { env: { LANG: "ru" } });
    expect(code).toBe(0);
    expect(out).toMatch(/^talon +Талон$/m);
    expect(out).toContain("утратило силу");
  });

  it("prints definitions and offices as JSON", async () => {
    const forms = JSON.parse((await run(["forms", "--json"])).out);
    expect(forms.map(({ id }: { id: string }) => id)).toContain("talon");
    const offices = JSON.parse((await run(["forms", "--offices", "--json"])).out);
    expect(offices).toHaveLength(32);
  });
});

describe("form", () => {
  it.each(["pdf", "docx", "html"])("fills in a form as %s, and names the file", async (ending) => {
    const folder = await folderWith({ "a.json": JSON.stringify(ANSWERS) });
    const { code, out } = await run(["form", "talon", "--data", "a.json", "--out", `t.${ending}`], { folder });
    expect({ code, out }).toEqual({ code: 0, out: `t.${ending}\n` });
    const bytes = await readFile(join(folder, `t.${ending}`));
    expect(bytes.subarray(0, 4).toString("latin1")).toBe({ pdf: "%PDF", docx: "PK\x03\x04", html: "<!do" }[ending]);
  });

  it("makes the same bytes from the same data", async () => {
    const folder = await folderWith({ "a.json": JSON.stringify(ANSWERS) });
    for (const name of ["a.pdf", "b.pdf"]) await run(["form", "talon", "--data", "a.json", "--out", name], { folder });
    expect(await readFile(join(folder, "a.pdf"))).toEqual(await readFile(join(folder, "b.pdf")));
  });

  it("prints an example of the data that fills the form in", async () => {
    const { out } = await run(["form", "talon", "--example"]);
    const folder = await folderWith({ "a.json": out });
    expect((await run(["form", "talon", "--data", "a.json", "--out", "t.pdf"], { folder })).code).toBe(0);
  });

  it("prints the blank form in each layout", async () => {
    const folder = await folderWith({});
    for (const layout of ["kk", "ru", "kk+ru", "kk-ru", "one-sheet"]) {
      const args = ["form", "talon", "--blank", "--lang", layout, "--out", `${layout}.pdf`];
      expect((await run(args, { folder })).code).toBe(0);
    }
    expect(await readdir(folder)).toHaveLength(5);
  });

  it("makes one document for each row of a table", async () => {
    const csv = "incoming;accepted;officer\n1;05.07.2011;Әлия Қасым\n2;06.07.2011;Ерлан Оспан\n";
    const folder = await folderWith({ "a.csv": csv });
    const { code, out } = await run(["form", "talon", "--data", "a.csv", "--out", "talons"], { folder });
    expect(code).toBe(0);
    expect(out).toBe(`${join("talons", "talon-1.pdf")}\n${join("talons", "talon-2.pdf")}\n`);
  });

  it("lists every wrong answer at once, and writes nothing", async () => {
    const rows = [ANSWERS, { ...ANSWERS, accepted: "2011-02-30", officer: "", surprise: 1 }];
    const folder = await folderWith({ "a.json": JSON.stringify(rows) });
    const { code, out, err } = await run(["form", "talon", "--data", "a.json", "--out", "o"], {
      folder,
      env: { LANG: "ru" },
    });
    expect({ code, out }).toEqual({ code: 1, out: "" });
    for (const field of ["accepted", "officer", "surprise"]) expect(err).toMatch(new RegExp(`^2: .*${field}`, "m"));
    expect(await readdir(folder)).toEqual(["a.json"]);
  });

  it("names the field and the character that cannot be printed", async () => {
    const folder = await folderWith({ "a.json": JSON.stringify({ ...ANSWERS, incoming: "7 😀" }) });
    const { code, err } = await run(["form", "talon", "--data", "a.json", "--out", "t.pdf"], { folder });
    expect(code).toBe(2);
    expect(err).toContain("incoming");
    expect(err).toContain("U+1F600");
    expect(await readdir(folder)).toEqual(["a.json"]);
  });

  it.each([
    [["form", "tallon", "--blank"], "talon"],
    [["form", "talon"], "--blank"],
    [["form", "talon", "--data", "missing.json"], "missing.json"],
    [["form", "talon", "--data", "bad.json"], "bad.json"],
    [["form", "talon", "--blank", "--templates", "nowhere"], "nowhere"],
  ])("%j is wrong use, and says why", async (args, words) => {
    const folder = await folderWith({ "bad.json": "{" });
    const { code, err } = await run(args, { folder });
    expect(code).toBe(2);
    expect(err).toContain(words);
  });
});

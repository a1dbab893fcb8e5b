/** Help, languages, wrong use and faults. */
import { describe, expect, it } from "vitest";
import { PHRASES } from "../src/phrases.ts";
import { VERBS } from "../src/verbs.ts";
import { ACT, run } from "./run.ts";

describe("help", () => {
  it("lists the verbs", async () => {
    const { code, out, err } = await run(["--help"]);
    expect({ code, err }).toEqual({ code: 0, err: "" });
    for (const { name } of VERBS) expect(out).toContain(`  ${name} `);
  });

  it.each(VERBS.map(({ name }) => name))("explains every option of %s in three languages", async (name) => {
    for (const [lang, title] of [
      ["kk", "Параметрлер:"],
      ["ru", "Параметры:"],
      ["en", "Options:"],
    ] as const) {
      const { code, out } = await run([name, "--help"], { env: { LANG: `${lang}_KZ.UTF-8` } });
      expect(code).toBe(0);
      expect(out).toContain(title);
      for (const { flags } of VERBS.find((verb) => verb.name === name)?.options ?? []) expect(out).toContain(flags);
      expect(out).not.toContain("cli/");
    }
  });

  it("is shown on standard error, with 2, when no verb is given", async () => {
    const { code, out, err } = await run([]);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toContain("Usage: qujat");
  });

  it("prints the version", async () => {
    expect(await run(["--version"])).toEqual({ code: 0, out: "0.1.0\n", err: "" });
  });

  it("has every phrase in every language", () => {
    for (const [rule, phrases] of Object.entries(PHRASES)) {
      for (const language of ["kk", "ru", "en"] as const) expect(phrases[language], rule).not.toBe("");
    }
  });
});

describe("wrong use", () => {
  it.each([
    [["normalize", "a.txt"], "There is no verb “normalize”. Did you mean normalise?"],
    [["serch-for"], "There is no verb “serch-for”. For help: qujat --help"],
    [["search"], "Say what to search for: qujat search шағым. See qujat search --help"],
    [["normalise"], "The argument “file” is missing. For help: qujat normalise --help"],
    [["normalise", "a.txt", "--repot", "x"], "There is no option “--repot”. Did you mean --report?"],
    [
      ["normalise", "a.txt", "--to", "docx"],
      "The option “--to <format>” does not take “docx”. For help: qujat normalise --help",
    ],
    [["normalise", "a.txt", "--to"], "The option “--to <format>” needs a value. For help: qujat normalise --help"],
    [
      ["normalise", "a.txt", "--json", "--to", "blocks"],
      "--json and --to blocks do not go together. Leave one of them out.",
    ],
    [["normalise", "a.txt", "--diff", "--json"], "--diff and --json do not go together. Leave one of them out."],
    [["build", "a", "b"], "Too many arguments for “build”. For help: qujat build --help"],
    [["build", "--lang", "de"], "There is no language “de”. Give kk, ru or en."],
    [
      ["normalise", "-", "--report", "no/such/folder/r.tsv"],
      "“no/such/folder/r.tsv” could not be written (ENOENT). Check the path and your permissions.",
    ],
  ])("%j", async (args, sentence) => {
    expect(await run(args, { stdin: ACT })).toEqual({ code: 2, out: "", err: `qujat: ${sentence}\n` });
  });

  it("is explained in the reader's language", async () => {
    expect((await run(["biuld"], { env: { LANG: "kk_KZ.UTF-8" } })).err).toBe(
      "qujat: «biuld» деген команда жоқ. Мүмкін, build?\n",
    );
    const { err } = await run(["normalise", "--lang=ru"], { env: { LANG: "kk_KZ.UTF-8" } });
    expect(err).toBe("qujat: Не указан аргумент «file». Справка: qujat normalise --help\n");
  });
});

describe("the reader's language", () => {
  it.each([
    [{ LC_ALL: "ru_RU.UTF-8", LANG: "kk_KZ.UTF-8" }, "ошибка"],
    [{ LC_MESSAGES: "kk_KZ.UTF-8", LANG: "C" }, "қате"],
    [{ LANG: "de_DE.UTF-8" }, "error"],
    [{}, "error"],
  ])("of %j", async (env, word) => {
    expect((await run(["normalise", "-"], { env })).err).toContain(` ${word} `);
  });
});

/** Standard input that fails as no system does. */
async function* brokenStream(): AsyncGenerator<Uint8Array> {
  yield Buffer.from("a");
  throw new TypeError("broken");
}

describe("a fault of the program", () => {
  it("ends with 3 and a sentence", async () => {
    const { code, err } = await run(["normalise", "-"], { stdin: brokenStream() });
    expect(code).toBe(3);
    expect(err).toBe("qujat: A fault of the program: broken. Please report it; --debug says more.\n");
  });

  it.each([
    [["normalise", "-", "--debug"], {}],
    [["normalise", "-"], { QUJAT_DEBUG: "1" }],
  ])("shows where it arose when asked to: %j %j", async (args, env) => {
    const { err } = await run(args, { stdin: brokenStream(), env });
    expect(err).toContain("TypeError: broken\n    at ");
  });
});

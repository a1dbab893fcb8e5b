/** What stands where: the top level, data with its source, a lock file and texts that name no machine and no registry. */
import { readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { holdsBadExamples, ROOT, type TreeFile, textFiles } from "./tree.ts";

const FOLDERS = ["apps", "corpus", "packages", "templates", "test"];
const FILES = ["LICENSE", "README.md", "package-lock.json", "package.json", "tsconfig.base.json", "turbo.json"];
const DOTS = [".biome.json", ".ci", ".editorconfig", ".git", ".gitattributes", ".gitignore", ".npmrc"];
/** What installing, building and running leave behind. */
const LEFT_BEHIND = ["node_modules", ".turbo", ".qujat", "coverage"];

/** Entries of the top level that the layout does not know. */
function strangers(entries: readonly string[]): string[] {
  return entries.filter((entry) => ![...FOLDERS, ...FILES, ...DOTS, ...LEFT_BEHIND].includes(entry));
}

/** Data files that do not say where they come from. */
function sourceless(files: readonly TreeFile[]): string[] {
  const notes = files.filter(({ path }) => /(^|\/)data\/[^/]*\.md$/.test(path));
  return files
    .filter(({ path }) => /^packages\/[^/]+\/(src\/)?data\/.*[^/]$/.test(path) && !path.endsWith(".md"))
    .filter(
      ({ path, text }) =>
        !saysItsSource(path, text) && !notes.some((note) => note.text.includes(path.split("/").pop() ?? path)),
    )
    .map(({ path }) => `${path} does not say its source: a line "Source: …" in its first comment, or a key "source"`);
}

function saysItsSource(path: string, text: string): boolean {
  if (!path.endsWith(".json")) return /^[^\n]*(\n[^\n]*){0,12}?\bSources?:\s*\S/.test(text);
  const value: unknown = JSON.parse(text);
  return typeof value === "object" && value !== null && ("source" in value || "sources" in value);
}

/** A lock file must install from whatever registry the machine is set to. */
function addressesIn(lock: string): string[] {
  const { packages } = JSON.parse(lock) as { packages: Record<string, { resolved?: string; link?: boolean }> };
  return Object.entries(packages)
    .filter(([, { resolved, link }]) => resolved !== undefined && !link)
    .map(
      ([name, { resolved }]) =>
        `package-lock.json resolves ${name} to ${resolved}: install with omit-lockfile-registry-resolved`,
    );
}

/** Hosts of registries and paths of one machine, wherever they are written. */
function machineNames(files: readonly TreeFile[]): string[] {
  const registry = /\bregistry\.[a-z]|\b(npmjs|npmmirror|yarnpkg|jfrog)\.(org|com|io)/i;
  const machine = /(^|[\s"'`(=:])\/(work|root|tmp|home|Users|mnt)\/[\w.-]{2}/m;
  return files.flatMap(({ path, text }) => {
    if (holdsBadExamples(path)) return [];
    const found = [registry, machine].map((pattern) => pattern.exec(text)?.[0].trim());
    return found.flatMap((what) =>
      what ? [`${path} names ${what}…: nothing here depends on one machine or registry`] : [],
    );
  });
}

describe("The rules can fail:", () => {
  it("an entry that the layout does not know", () => {
    expect(strangers(["docs", "packages", "yarn.lock", ".github", "README.md"])).toEqual([
      "docs",
      "yarn.lock",
      ".github",
    ]);
  });

  it("data without a source", () => {
    const file = (path: string, text: string) => ({ path: `packages/p/${path}`, text });
    const wrong = [
      file("src/data/a.ts", "/** Letters. */\n"),
      file("data/b.json", '{"letters": []}'),
      file("data/c.json", '["source"]'),
      file("data/d.tsv", "a\tb\n"),
    ];
    const right = [
      file("src/data/a.ts", "/**\n * Letters.\n * Source: the alphabet.\n */"),
      file("data/b.json", '{"source": "the alphabet", "letters": []}'),
      file("data/d.tsv", "# Source: the alphabet\na\tb\n"),
      file("data/e.bin.txt", "abc"),
      file("data/LICENCES.md", "`e.bin.txt` is of the alphabet."),
      file("src/letters.ts", "/** Letters. */"),
    ];
    expect(sourceless(wrong)).toHaveLength(wrong.length);
    expect(sourceless(right)).toEqual([]);
  });

  it("a lock file with addresses", () => {
    const lock = {
      packages: {
        "": {},
        a: { resolved: "https://r.example/a.tgz" },
        b: { resolved: "packages/b", link: true },
        c: {},
      },
    };
    expect(addressesIn(JSON.stringify(lock))).toHaveLength(1);
  });

  it("a registry or a path of one machine", () => {
    const wrong = [
      `see https://${"registry"}.npmjs.org/a`,
      `cd "/${"work"}/main"`,
      `read /${"tmp"}/a.txt`,
      `(/${"root"}/.npmrc)`,
    ];
    expect(machineNames(wrong.map((text) => ({ path: "a", text })))).toHaveLength(wrong.length);
    const right = [
      "https://zan.gov.kz/root/a",
      "a registry. Of acts",
      "src/work/a.ts",
      "text.replace(/root/g)",
      "`/` and /tmp",
    ];
    expect(machineNames(right.map((text) => ({ path: "a", text })))).toEqual([]);
  });
});

describe("In this repository", () => {
  const files = textFiles();
  const lock = files.find(({ path }) => path === "package-lock.json");

  it("the top level is as the layout says", () => expect(strangers(readdirSync(ROOT))).toEqual([]));
  it.each(["README.md", "LICENSE", "corpus", "packages", "apps"])("%s is there", (entry) =>
    expect(readdirSync(ROOT)).toContain(entry),
  );
  it("all data says its source", () => expect(sourceless(files)).toEqual([]));
  it("the lock file names no registry", () => expect(addressesIn(lock?.text ?? "")).toEqual([]));
  it("no file names a registry or a path of one machine", () => expect(machineNames(files)).toEqual([]));
});

/** What imports what: the arrows between packages, the homes of libraries, and who may do input and output. */
import { describe, expect, it } from "vitest";
import { ARROWS, FOR_TESTS, HOMES, MAY_DO_IO } from "./arrows.ts";
import { holdsBadExamples, importsOf, type Manifest, packageOf, sources, type TreeFile, workspaces } from "./tree.ts";

/** Everything that a file imports and may not. */
function wrongImports(file: TreeFile): string[] {
  const [, kind, name, part] = /^(packages|apps)\/([^/]+)\/([^/]+)/.exec(file.path) ?? [];
  if (kind === undefined || name === undefined) return wrongInTests(file);
  const ships = part === "src";
  return importsOf(file).flatMap((specifier) => {
    const wrong = wrongImport(file.path, specifier, { kind, name, ships });
    return wrong ? [`${file.path} imports ${specifier}: ${wrong}`] : [];
  });
}

interface Importer {
  readonly kind: string;
  readonly name: string;
  readonly ships: boolean;
}

function wrongImport(path: string, specifier: string, { kind, name, ships }: Importer): string | undefined {
  if (specifier.startsWith(".")) {
    const depth = path.split("/").length - 3;
    const climbs = specifier.split("/").filter((step) => step === "..").length;
    return climbs > depth ? "it leaves its package; import the package by its name" : undefined;
  }
  if (specifier.startsWith("node:")) {
    return ships && !MAY_DO_IO.includes(name) ? "only archive and the apps may do input and output" : undefined;
  }
  if (specifier.startsWith("@qujat/")) return wrongArrow(kind, name, packageOf(specifier).slice("@qujat/".length));
  const library = packageOf(specifier);
  if (FOR_TESTS.includes(library)) return ships ? "it is for tests alone" : undefined;
  const homes = homesOf(library);
  if (homes.length === 0) return "no package is its home; give it one in test/rules/arrows.ts, or do without it";
  return homes.includes(name) ? undefined : `its home is ${homes.join(" and ")}`;
}

function wrongArrow(kind: string, from: string, to: string): string | undefined {
  if (to === "test") return "nothing imports the tests";
  if (kind === "apps" || from === to) return undefined;
  return ARROWS[from]?.includes(to) ? undefined : `${from} may import ${ARROWS[from]?.join(", ") || "nothing"}`;
}

/** The whole-system tests may import every package, but libraries only for testing. */
function wrongInTests(file: TreeFile): string[] {
  if (!file.path.startsWith("test/")) return [];
  return importsOf(file)
    .filter(
      (specifier) => !/^(\.|node:|@qujat\/)/.test(specifier) && !FOR_TESTS.includes(specifier.split("/")[0] ?? ""),
    )
    .map(
      (specifier) =>
        `${file.path} imports ${specifier}: whole-system tests import packages and ${FOR_TESTS.join(", ")}`,
    );
}

/** Dependencies that a manifest lists and may not. */
function wrongDependencies(folder: string, { dependencies = {} }: Manifest): string[] {
  const [kind = "", name = ""] = folder.split("/");
  return Object.keys(dependencies).flatMap((library) => {
    const wrong = library.startsWith("@qujat/")
      ? wrongArrow(kind, name, library.slice("@qujat/".length))
      : !homesOf(library).includes(name) &&
        `its home is ${homesOf(library).join(" and ") || "not in test/rules/arrows.ts"}`;
    return wrong ? [`${folder}/package.json depends on ${library}: ${wrong}`] : [];
  });
}

function homesOf(library: string): readonly string[] {
  const fits = (entry: string) => (entry.endsWith("*") ? library.startsWith(entry.slice(0, -1)) : library === entry);
  return Object.keys(HOMES).filter((home) => HOMES[home]?.some(fits));
}

const bad: [name: string, path: string, code: string][] = [
  ["an arrow against the table", "packages/recover/src/a.ts", 'import { ingest } from "@qujat/ingest";'],
  ["an arrow upwards", "packages/model/src/a.ts", 'import type { Pass } from "@qujat/recover";'],
  ["an arrow through a part of a package", "packages/publish/src/a.ts", 'export { b } from "@qujat/language/words";'],
  ["a dynamic import", "packages/model/src/a.ts", 'await import("@qujat/language");'],
  ["a package that imports the tests", "packages/archive/src/a.ts", 'import "@qujat/test";'],
  ["a library away from home", "packages/recover/src/a.ts", 'import { z } from "zod";'],
  ["a library without a home", "packages/recover/src/a.ts", 'import pad from "left-pad/all";'],
  ["a library for tests in what ships", "packages/recover/src/a.ts", 'import fc from "fast-check";'],
  ["input and output outside of archive", "packages/recover/src/a.ts", 'import { readFileSync } from "node:fs";'],
  ["a path out of the package", "packages/recover/src/a.ts", 'import { a } from "../../model/src/text.ts";'],
  ["a library in the whole-system tests", "test/rules/a.ts", 'import { z } from "zod";'],
];

const good: [name: string, path: string, code: string][] = [
  ["an arrow of the table", "packages/recover/src/a.ts", 'import type { Text } from "@qujat/model";'],
  ["an app that imports whatever", "apps/cli/src/a.ts", 'import { recover } from "@qujat/recover";'],
  ["a library at home", "packages/model/src/a.ts", 'import { z } from "zod/mini";'],
  ["a library for tests in tests", "packages/recover/test/a.test.ts", 'import fc from "fast-check";'],
  ["input and output in a script", "packages/language/scripts/a.ts", 'import { readFileSync } from "node:fs";'],
  [
    "a file beside it and above it",
    "packages/recover/src/passes/a.ts",
    'import { a } from "./b.ts"; import { c } from "../c.ts";',
  ],
  ["an import in a comment", "packages/model/src/a.ts", '/** as in `import { a } from "@qujat/recover"` */'],
];

describe("The rules can fail:", () => {
  it.each(bad)("%s", (_name, path, text) => expect(wrongImports({ path, text })).toHaveLength(1));
  it.each(good)("but not at %s", (_name, path, text) => expect(wrongImports({ path, text })).toEqual([]));
  it("a dependency against the table", () => {
    const manifest = {
      name: "@qujat/recover",
      dependencies: { zod: "4", "@qujat/ingest": "0.1.0", "@qujat/model": "0.1.0" },
    };
    expect(wrongDependencies("packages/recover", manifest)).toHaveLength(2);
  });
});

describe("In this repository", () => {
  it("imports follow the arrows, libraries stay at home", () =>
    expect(
      sources()
        .filter(({ path }) => !holdsBadExamples(path))
        .flatMap(wrongImports),
    ).toEqual([]));
  it.each(workspaces().filter(({ folder }) => folder !== "test"))(
    "$folder depends on what it may",
    ({ folder, manifest }) => {
      expect(wrongDependencies(folder, manifest)).toEqual([]);
    },
  );
  it("every package stands in the table of arrows", () => {
    const packages = workspaces().flatMap(({ folder }) => (folder.startsWith("packages/") ? [folder.slice(9)] : []));
    expect(packages.filter((name) => !(name in ARROWS))).toEqual([]);
  });
});

/** The exported names of every package, pinned: whoever adds or drops one says so in `exports.json`. */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { ROOT, withoutComments, workspaces } from "./tree.ts";

const PINNED = fileURLToPath(new URL("exports.json", import.meta.url));
const HOW =
  "An exported name changed. If that is meant, run `UPDATE_EXPORTS=1 npm test -- rules/exports` in test/ and commit exports.json";

/** The names that a module exports, types too, sorted. */
function exportedNames(text: string): string[] {
  const code = withoutComments(text);
  const names = [...code.matchAll(/^export\s+(?:type\s+)?\{([^}]*)\}/gm)]
    .flatMap((match) => (match[1] ?? "").split(","))
    .map(
      (entry) =>
        entry
          .trim()
          .replace(/^type\s+/, "")
          .split(/\s+as\s+/)
          .pop() ?? "",
    )
    .filter((name) => name !== "");
  const declared = code.matchAll(
    /^export\s+(?:declare\s+)?(?:abstract\s+)?(?:async\s+)?(?:const|let|function\*?|class|interface|type|enum)\s+([\w$]+)/gm,
  );
  return [...new Set([...names, ...[...declared].map((match) => match[1] ?? "")])].sort();
}

/** By package and entry: every name that can be imported. */
function allExports(): Record<string, Record<string, string[]>> {
  const found: Record<string, Record<string, string[]>> = {};
  for (const { name, folder, manifest } of workspaces()) {
    for (const [entry, target] of Object.entries(manifest.exports ?? {})) {
      const source = typeof target === "string" ? undefined : target["@qujat/source"];
      if (!source || !existsSync(join(ROOT, folder, source))) continue;
      found[name] = { ...found[name], [entry]: exportedNames(readFileSync(join(ROOT, folder, source), "utf8")) };
    }
  }
  return found;
}

/** JSON as the formatter of this repository writes it: a list on one line where it fits. */
function formatted(value: unknown): string {
  const text = JSON.stringify(value, null, 2).replace(
    /^( *"[^"]*": )\[\n([^\]]*)\n *\](,?)$/gm,
    (all, key, names, comma) => {
      const line = `${key}[${String(names).replace(/\n\s*/g, " ").trim()}]${comma}`;
      return line.length <= 120 ? line : all;
    },
  );
  return `${text}\n`;
}

describe("Reading exported names", () => {
  const modules: [string, string[]][] = [
    ['export { b, type C, d as e } from "./x.ts";', ["C", "b", "e"]],
    ['export type { T } from "./x.ts";\nexport const k: number = 1;', ["T", "k"]],
    [
      "export function f() {}\nexport async function g() {}\nexport class A {}\nexport interface I {}\nexport type U = 1;",
      ["A", "I", "U", "f", "g"],
    ],
    ["// export const no = 1;\nconst hidden = 2;\n/* export { no2 } */", []],
  ];
  it.each(modules)("%s", (text, names) => expect(exportedNames(text)).toEqual(names));
});

describe("Exported names", () => {
  const found = allExports();
  if (process.env.UPDATE_EXPORTS && !process.env.CI) writeFileSync(PINNED, formatted(found));
  const pinned = JSON.parse(readFileSync(PINNED, "utf8")) as typeof found;

  it("are pinned for exactly the packages that there are", () =>
    expect(Object.keys(found), HOW).toEqual(Object.keys(pinned)));
  it.each(Object.keys(found))("of %s are as pinned", (name) => expect(found[name], HOW).toEqual(pinned[name]));
});

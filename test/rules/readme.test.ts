/** The README of every package: it is there, and its first example does what its comments say. */
import { existsSync, readFileSync } from "node:fs";
import { stripTypeScriptTypes } from "node:module";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { ROOT, workspaces } from "./tree.ts";

/** What examples may import: the packages, each by its name. */
const MODULES: Readonly<Record<string, () => Promise<object>>> = {
  "@qujat/archive": () => import("@qujat/archive"),
  "@qujat/ingest": () => import("@qujat/ingest"),
  "@qujat/language": () => import("@qujat/language"),
  "@qujat/model": () => import("@qujat/model"),
  "@qujat/publish": () => import("@qujat/publish"),
  "@qujat/recover": () => import("@qujat/recover"),
  "@qujat/search": () => import("@qujat/search"),
};

/** One `console.log(…); // …` of an example: what it printed and what the comment promises. */
interface Check {
  readonly actual: unknown;
  readonly promised: unknown;
}

/** The first fenced block of TypeScript. */
function firstExample(readme: string): string | undefined {
  return /^```ts\n([\s\S]*?)^```/m.exec(readme)?.[1];
}

/**
 * Runs an example; every `console.log(value); // promised` becomes a check. A promise that reads as a value of
 * JavaScript is compared as one, anything else as the text that is printed.
 */
async function runExample(example: string): Promise<Check[]> {
  const checks: Check[] = [];
  const code = stripTypeScriptTypes(example)
    .replace(/^import\s+\*\s+as\s+(\w+)\s+from\s+("[^"]+");?/gm, "const $1 = await load($2);")
    .replace(/^import\s*\{([^}]*)\}\s*from\s*("[^"]+");?/gm, (_all, names: string, from: string) => {
      return `const {${names.replace(/\bas\b/g, ":")}} = await load(${from});`;
    })
    .replace(/^console\.log\((.*)\);? +\/\/ (.*)$/gm, (_all, value: string, promised: string) => {
      return `check(${value}, ${JSON.stringify(promised)});`;
    });
  const load = async (name: string) => MODULES[name]?.() ?? import(/* @vite-ignore */ name);
  const check = (actual: unknown, promised: string) =>
    checks.push({ actual, promised: promisedValue(promised, actual) });
  const run = new Function("load", "check", `return (async () => {${code}\n})();`) as (
    ...given: unknown[]
  ) => Promise<void>;
  await run(load, check);
  return checks;
}

function promisedValue(promised: string, actual: unknown): unknown {
  if (promised === actual) return promised;
  try {
    return new Function(`return (${promised});`)();
  } catch {
    return promised;
  }
}

describe("Running an example", () => {
  const example = (last: string) =>
    `import { textOf, originAt as at } from "@qujat/model";\nconst text: string = "аб";\n${last}`;

  it("keeps promises, as values and as printed text", async () => {
    const checks = await runExample(
      example('console.log(at(textOf("a", text), 1)); // { file: "a", line: 1, column: 2 }\nconsole.log(text); // аб'),
    );
    expect(checks).toHaveLength(2);
    for (const { actual, promised } of checks) expect(actual).toEqual(promised);
  });

  it("fails for a promise that is not kept, and for code that does not run", async () => {
    const [check] = await runExample(example('console.log(text); // "в"'));
    expect(check?.actual).not.toEqual(check?.promised);
    await expect(runExample("missing();")).rejects.toThrow("missing is not defined");
  });
});

describe("The README", () => {
  it.each(["", ...workspaces().flatMap(({ folder }) => (folder === "test" ? [] : [`${folder}/`]))])(
    "of ./%s is there",
    (folder) => {
      expect(existsSync(join(ROOT, folder, "README.md"))).toBe(true);
    },
  );

  it.each(packageFolders())("of %s opens with an example that works", async (folder) => {
    const path = join(ROOT, folder, "README.md");
    const example = firstExample(existsSync(path) ? readFileSync(path, "utf8") : "");
    expect(example, `${folder}/README.md has no example in TypeScript`).toBeDefined();
    if (runsItself(folder)) return;
    const checks = await runExample(example ?? "");
    expect(checks.length, "an example promises something: console.log(value); // what it prints").toBeGreaterThan(0);
    for (const { actual, promised } of checks) expect(actual).toEqual(promised);
  });
});

function packageFolders(): string[] {
  return workspaces().flatMap(({ folder }) => (folder.startsWith("packages/") ? [folder] : []));
}

/** Whether a package has a test of its own that runs its README, because its example needs files or checks of its own. */
function runsItself(folder: string): boolean {
  const test = join(ROOT, folder, "test/readme.test.ts");
  return existsSync(test) && /README\.md[\s\S]*(new Function|import)\(/.test(readFileSync(test, "utf8"));
}

/** How source files look: their length, first sentence, names, exports and types. */
import { describe, expect, it } from "vitest";
import { holdsBadExamples, isData, sources, type TreeFile, textFiles, withoutComments, workspaces } from "./tree.ts";

const LONGEST = 400;
const MEDIAN = 100;

/** A file that is too long. */
function tooLong(files: readonly TreeFile[]): string[] {
  return files
    .filter(({ path, text }) => !isData(path) && lines(text) > LONGEST)
    .map(({ path, text }) => `${path} has ${lines(text)} lines, more than ${LONGEST}: split it by what it does`);
}

/** A package whose files are long on the whole. */
function longMedian(folder: string, files: readonly TreeFile[]): string[] {
  const lengths = files
    .filter(({ path }) => path.startsWith(`${folder}/src/`) && !isData(path))
    .map(({ text }) => lines(text))
    .sort((a, b) => a - b);
  const median = ((lengths[(lengths.length - 1) >> 1] ?? 0) + (lengths[lengths.length >> 1] ?? 0)) / 2;
  return median > MEDIAN ? [`${folder}: the median of its files is ${median} lines, above ${MEDIAN}`] : [];
}

/** A file that does not say in its first sentence what it is. */
function unopened(files: readonly TreeFile[]): string[] {
  return files
    .filter(({ text }) => {
      const [, comment = ""] = /^(?:#!.*\n)?\/\*\*([\s\S]*?)\*\//.exec(text) ?? [];
      return !/^\s*\S[\s\S]*?[.:?!](\s|$)/.test(comment.replace(/^\s*\*/gm, ""));
    })
    .map(({ path }) => `${path} does not open with a doc comment of one sentence`);
}

/** A folder or file named after nothing. */
function bannedNames(paths: readonly string[]): string[] {
  return paths
    .filter((path) => /(^|\/)(utils?|commons?|helpers?|libs?|misc)(\/|\.[^/]*$)/i.test(path))
    .map((path) => `${path}: a function lives where its noun lives; name the file after the thing`);
}

/** Exports that hide what is exported. */
function hiddenExports(files: readonly TreeFile[]): string[] {
  return files.flatMap(({ path, text }) => {
    const code = withoutComments(text);
    const wrong: string[] = [];
    if (/^\s*export\s+(type\s+)?\*/m.test(code)) wrong.push(`${path} re-exports with a star: name what it exports`);
    const isConfig = /(^|\/)[\w.-]+\.config\.[mc]?[jt]s$/.test(path);
    if (!isConfig && /^\s*export\s+default\b|\bas\s+default\b/m.test(code))
      wrong.push(`${path} has a default export: name it`);
    return wrong;
  });
}

/** Types switched off, and work left undone. */
function escapes(files: readonly TreeFile[]): string[] {
  const ignored = new RegExp(`@ts-(${["ignore", "expect-error", "nocheck"].join("|")})`);
  const undone = new RegExp(
    `\\b(${["TO", "FIX"].map((word) => `${word}${word === "TO" ? "DO" : "ME"}`).join("|")})\\b`,
  );
  return files.flatMap(({ path, text }) => {
    const wrong: string[] = [];
    if (ignored.test(text)) wrong.push(`${path} ignores a type error`);
    if (undone.test(text)) wrong.push(`${path} leaves work undone in a comment`);
    if (/(:\s*|\bas\s+|<|[|&]\s*|=>\s*)any\b(?!\s*[(.:=])|\bany\[\]/.test(withoutComments(text)))
      wrong.push(`${path} uses the type any`);
    return wrong;
  });
}

function lines(text: string): number {
  return text.split("\n").length - (text.endsWith("\n") ? 1 : 0);
}

const file = (path: string, text: string): TreeFile => ({ path, text });

describe("The rules can fail:", () => {
  it("a file of 401 lines", () => {
    expect(tooLong([file("a.ts", "x\n".repeat(401))])).toHaveLength(1);
    expect(tooLong([file("a.ts", "x\n".repeat(400)), file("p/src/data/words.ts", "x\n".repeat(9000))])).toEqual([]);
  });

  it("a package of long files", () => {
    const long = ["a", "b", "c"].map((name, at) => file(`packages/p/src/${name}.ts`, "x\n".repeat(at ? 101 : 3)));
    expect(longMedian("packages/p", long)).toHaveLength(1);
    expect(longMedian("packages/q", long)).toEqual([]);
  });

  it("a file without its sentence", () => {
    const wrong = ["", "import x from 'y';", "/* Not a doc comment. */", "/**\n * No end\n */", "// A line."];
    expect(unopened(wrong.map((text) => file("a.ts", text)))).toHaveLength(wrong.length);
    const right = [
      "/** One sentence. */\n",
      "#!/usr/bin/env node\n/** One sentence. */",
      "/**\n * Sentence, that\n * goes on.\n */",
    ];
    expect(unopened(right.map((text) => file("a.ts", text)))).toEqual([]);
  });

  it("names that say nothing", () => {
    expect(
      bannedNames(["a/utils/b.ts", "a/util.ts", "lib/x.ts", "a/helpers.test.ts", "misc/a", "src/common.ts"]),
    ).toHaveLength(6);
    expect(bannedNames(["src/library.ts", "a/commonplace.ts", "helpful/x.ts"])).toEqual([]);
  });

  it("star re-exports and default exports", () => {
    const wrong = [
      'export * from "./a.ts";',
      'export * as a from "./a.ts";',
      "export default 1;",
      "export { a as default };",
    ];
    expect(hiddenExports(wrong.map((text) => file("a.ts", text)))).toHaveLength(wrong.length);
    expect(
      hiddenExports([file("vitest.config.ts", "export default {};"), file("a.ts", "// export default 1")]),
    ).toEqual([]);
  });

  it("escapes from the types", () => {
    const wrong = [
      "let a: any;",
      "a as any",
      "const a: any[] = []",
      "Map<string, any>",
      "x as unknown | any",
      `// ${"TO"}${"DO"}: later`,
      `// ${"@ts"}-ignore`,
    ];
    expect(escapes(wrong.map((text) => file("a.ts", `${text}\n`))).length).toBeGreaterThanOrEqual(wrong.length - 1);
    expect(
      escapes([file("a.ts", "/** As any reader: any length. */ fc.anything(); Promise.any([]); const any = 1;")]),
    ).toEqual([]);
  });
});

describe("In this repository", () => {
  const files = sources();
  const isNoExample = ({ path }: TreeFile) => !holdsBadExamples(path);

  it("no file is too long", () => expect(tooLong(files)).toEqual([]));
  it.each(workspaces().map(({ folder }) => folder))("%s has short files on the whole", (folder) => {
    expect(longMedian(folder, files)).toEqual([]);
  });
  it("every source file opens with a sentence", () => expect(unopened(files)).toEqual([]));
  it("no file or folder has a name that says nothing", () => {
    expect(bannedNames(textFiles().map(({ path }) => path))).toEqual([]);
  });
  it("exports are named", () => expect(hiddenExports(files.filter(isNoExample))).toEqual([]));
  it("no type is switched off and no work is left in comments", () =>
    expect(escapes(files.filter(isNoExample))).toEqual([]));
});

/** The repository as the rules see it: its files, its packages and what they import. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** A file of the repository; the path is relative to its root, with `/`. */
export interface TreeFile {
  readonly path: string;
  readonly text: string;
}

/** A workspace: `packages/model` is `@qujat/model`. */
export interface Workspace {
  readonly name: string;
  readonly folder: string;
  readonly manifest: Manifest;
}

/** What the rules read of a `package.json`. */
export interface Manifest {
  readonly name: string;
  readonly exports?: Readonly<Record<string, string | Readonly<Record<string, string>>>>;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
}

export const ROOT: string = fileURLToPath(new URL("../../", import.meta.url));

/** What installing, building and running leave behind; git ignores it too. */
const LEFT_BEHIND = new Set(["node_modules", "dist", ".turbo", ".qujat", "coverage", ".git"]);
const BINARY = /\.(png|jpe?g|pdf|docx|gz|zip|woff2?|ttf|ico|wasm|traineddata|tsbuildinfo)$/;

/** Paths of all files that belong to the repository. */
export function pathsOf(folder = ""): string[] {
  return readdirSync(join(ROOT, folder), { withFileTypes: true })
    .filter(({ name }) => !LEFT_BEHIND.has(name) && !name.endsWith(".tsbuildinfo"))
    .flatMap((entry) => {
      const path = folder ? `${folder}/${entry.name}` : entry.name;
      return entry.isDirectory() ? pathsOf(path) : [path];
    })
    .sort();
}

/** All files that hold text. */
export function textFiles(): TreeFile[] {
  return pathsOf()
    .filter((path) => !BINARY.test(path))
    .map((path) => ({ path, text: readFileSync(join(ROOT, path), "utf8") }));
}

/** All files of code. */
export function sources(): TreeFile[] {
  return textFiles().filter(({ path }) => /\.[mc]?[jt]sx?$/.test(path));
}

/** Every workspace under `packages` and `apps`, and the whole-system tests. */
export function workspaces(): Workspace[] {
  return pathsOf()
    .filter((path) => /^((packages|apps)\/[^/]+|apps\/web\/[^/]+|test)\/package\.json$/.test(path))
    .map((path) => {
      const manifest = JSON.parse(readFileSync(join(ROOT, path), "utf8")) as Manifest;
      return { name: manifest.name, folder: path.replace(/\/package\.json$/, ""), manifest };
    });
}

/** Whether a file holds, as strings, what the rules forbid: the tests that prove that the rules can fail. */
export function holdsBadExamples(path: string): boolean {
  return /^test\/rules\/[^/]+\.test\.ts$/.test(path);
}

/** Whether a file of code holds data that a script wrote, or a table that only data makes long. */
export function isData(path: string): boolean {
  return /(^|\/)src\/data\//.test(path);
}

/** What a file of code imports, as it is written: statically, dynamically, as a type. */
export function importsOf({ text }: TreeFile): string[] {
  const code = withoutComments(text);
  return [...code.matchAll(/(?:\bfrom\s+|\bimport\s*\(\s*|^\s*import\s+)["']([^"'\n]+)["']/gm)].map(
    (match) => match[1] ?? "",
  );
}

/** The code without its comments; strings that hold comment signs are rare enough to be no matter. */
export function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, "").replace(/(^|[\s;,{(])\/\/.*$/gm, "$1");
}

/** The package that a bare specifier means: `@scope/name/part` is `@scope/name`. */
export function packageOf(specifier: string): string {
  return specifier
    .split("/")
    .slice(0, specifier.startsWith("@") ? 2 : 1)
    .join("/");
}

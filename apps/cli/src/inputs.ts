/** Files, folders, patterns and standard input: what a verb was asked to read. */
import { readFile, realpath, stat } from "node:fs/promises";
import { join, sep } from "node:path";
import type { Found } from "@qujat/archive";
import type { Message } from "@qujat/model";
import { glob, isDynamicPattern } from "tinyglobby";
import type { Context } from "./context.ts";
import { systemCode, WrongUse } from "./exit.ts";

/** One input: its name as the reader wrote it, and its bytes; or why there are none. */
export type Input =
  | { readonly name: string; readonly bytes: Uint8Array }
  | { readonly name: string; readonly problem: Message };

/** Lists the files of a folder; given by the archive package, which is loaded late. */
export type ListFolder = (root: string, skip: readonly string[]) => AsyncIterable<Found>;

/** Reads what the operands name, one file at a time. */
export async function* inputsOf(
  operands: readonly string[],
  context: Context,
  listFolder: ListFolder,
): AsyncGenerator<Input> {
  for (const operand of operands) {
    if (operand === "-") yield { name: "-", bytes: await bytesOf(context.io.stdin) };
    else yield* namedInputs(operand, context, listFolder);
  }
}

async function* namedInputs(operand: string, context: Context, listFolder: ListFolder): AsyncGenerator<Input> {
  const found = await stat(context.path(operand)).catch(() => undefined);
  if (found?.isDirectory()) yield* folderInputs(operand, context, listFolder);
  else if (!found && isDynamicPattern(operand)) yield* matchingInputs(operand, context);
  else yield await readInput(operand, context);
}

async function* folderInputs(folder: string, context: Context, listFolder: ListFolder): AsyncGenerator<Input> {
  let count = 0;
  for await (const entry of listFolder(context.path(folder), [])) {
    const name = join(folder, entry.file);
    if ("path" in entry) {
      count++;
      yield await readInput(name, context);
    } else if (entry.code !== undefined) {
      yield { name, problem: problem(name, entry.rule, { code: entry.code }) };
    }
  }
  if (count === 0) yield { name: folder, problem: problem(folder, "cli/no-acts") };
}

async function* matchingInputs(pattern: string, context: Context): AsyncGenerator<Input> {
  const names = await matches(pattern, context);
  for (const name of names) yield await readInput(name, context);
  if (names.length === 0) yield { name: pattern, problem: problem(pattern, "cli/no-match") };
}

async function matches(pattern: string, { io }: Context): Promise<string[]> {
  const names = await glob(pattern.replaceAll("\\", "/"), { cwd: io.folder, expandDirectories: false });
  return names.sort();
}

/** Whether a file that shall be written is among what the operands name: it would be lost. */
export async function isInput(file: string, operands: readonly string[], context: Context): Promise<boolean> {
  const there = await realpath(context.path(file)).catch(() => undefined);
  if (there === undefined) return false;
  for (const operand of operands) {
    const named = await realpath(context.path(operand)).catch(() => undefined);
    if (there === named || (named !== undefined && /\.txt$/i.test(there) && there.startsWith(named + sep))) return true;
    if (named !== undefined || operand === "-" || !isDynamicPattern(operand)) continue;
    for (const match of await matches(operand, context)) {
      if (there === (await realpath(context.path(match)))) return true;
    }
  }
  return false;
}

async function readInput(name: string, context: Context): Promise<Input> {
  try {
    return { name, bytes: await readFile(context.path(name)) };
  } catch (error) {
    const code = systemCode(error);
    const rule = code === "ENOENT" ? "archive/missing" : "archive/unreadable";
    return { name, problem: problem(name, rule, { code }) };
  }
}

/**
 * The text of a file without its byte order mark; `-` is standard input.
 *
 * @throws {WrongUse} when it cannot be read
 */
export async function readText(file: string, context: Context): Promise<string> {
  try {
    const bytes = file === "-" ? await bytesOf(context.io.stdin) : await readFile(context.path(file));
    return Buffer.from(bytes)
      .toString("utf8")
      .replace(/^\uFEFF/, "");
  } catch (error) {
    throw new WrongUse("cli/unreadable", { file, code: systemCode(error) });
  }
}

async function bytesOf(stream: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of stream) chunks.push(chunk);
  return Buffer.concat(chunks);
}

function problem(file: string, rule: string, values: Message["values"] = {}): Message {
  return { rule, severity: "error", place: { file, line: 1, column: 1 }, values: { file, ...values } };
}

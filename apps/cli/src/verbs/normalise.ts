/** `qujat normalise`: recovers one or more files and prints them. */
import { mkdir, writeFile } from "node:fs/promises";
import { basename, join } from "node:path";
import type { ReadAct, RecoveredSource } from "@qujat/archive";
import { blockLine, type Message } from "@qujat/model";
import type { Context } from "../context.ts";
import { type ExitCode, systemCode, WrongUse } from "../exit.ts";
import { type Input, inputsOf, isInput } from "../inputs.ts";
import { openReport, type Report } from "../report.ts";
import { type Options, textOption, type Verb } from "../verb.ts";

export const normalise: Verb = {
  name: "normalise",
  about: "cli/about-normalise",
  operands: [{ flags: "<file...>", about: "cli/operand-files" }],
  options: [
    { flags: "--to <format>", about: "cli/option-to", choices: ["blocks", "markdown", "json"] },
    { flags: "--json", about: "cli/option-json" },
    { flags: "--diff", about: "cli/option-diff" },
    { flags: "--report <file>", about: "cli/option-report" },
    { flags: "--out <folder>", about: "cli/option-out" },
  ],
  run,
};

/** How a result is printed, and how its file ends. */
interface Format {
  readonly ending: string;
  readonly print: (source: Source, name: string) => string | Promise<string>;
}

/** A source as recovered; for Markdown it is read as an act as well. */
type Source = RecoveredSource & Partial<Pick<ReadAct, "act">>;

async function run(context: Context, operands: readonly string[], options: Options): Promise<ExitCode> {
  const format = formatOf(context, options);
  const { CATALOGUE, readAct, recoverSource, safely, sourcesIn } = await import("@qujat/archive");
  context.learn(CATALOGUE);
  const reportFile = textOption(options, "report");
  if (reportFile !== undefined && (await isInput(reportFile, operands, context))) {
    throw new WrongUse("cli/report-is-input", { file: reportFile });
  }
  const report = reportFile === undefined ? undefined : await openReport(reportFile, context);
  const print = await printerOf(context, textOption(options, "out"), format);
  const stage = format.ending === "md" ? readAct : recoverSource;
  const read: Work["read"] = (bytes, file) => safely(file, () => stage(bytes, file, { report: report !== undefined }));
  for await (const input of inputsOf(operands, context, sourcesIn)) {
    await normaliseOne(input, { context, format, report, print, read });
  }
  await report?.close();
  return context.exitCode();
}

interface Work {
  readonly context: Context;
  readonly format: Format;
  readonly report: Report | undefined;
  readonly print: (name: string, text: string) => Promise<void>;
  readonly read: (bytes: Uint8Array, file: string) => Source | Message;
}

async function normaliseOne(input: Input, { context, format, report, print, read }: Work): Promise<void> {
  if ("problem" in input) {
    await context.tell(input.problem);
    return;
  }
  const source = read(input.bytes, input.name);
  if ("rule" in source) return context.tell(source);
  for (const message of source.messages) await context.tell(message);
  await report?.add(source.repairs);
  if (source.encoding !== "unknown") await print(input.name, await format.print(source, input.name));
}

function formatOf(context: Context, options: Options): Format {
  const to = textOption(options, "to");
  if (options.json === true && to !== undefined && to !== "json") {
    throw new WrongUse("cli/exclusive", { first: "--json", second: `--to ${to}` });
  }
  if (options.diff === true && (to !== undefined || options.json === true)) {
    throw new WrongUse("cli/exclusive", { first: "--diff", second: to === undefined ? "--json" : "--to" });
  }
  if (options.diff === true) return { ending: "diff", print: (source, name) => printDiff(source, name, context) };
  if (options.json === true || to === "json") return { ending: "json", print: printJson };
  return to === "markdown" ? { ending: "md", print: printMarkdown } : { ending: "blocks", print: printBlocks };
}

function printBlocks({ blocks }: Source): string {
  return blocks.map((block) => `${blockLine(block)}\n`).join("");
}

async function printMarkdown({ act }: Source): Promise<string> {
  const { actToMarkdown } = await import("@qujat/publish");
  return act ? actToMarkdown(act) : "";
}

/** One document a line, so that several inputs are JSON lines. */
function printJson({ encoding, blocks, counts, messages }: Source, file: string): string {
  return `${JSON.stringify({ file, encoding, counts, messages, blocks })}\n`;
}

async function printDiff(source: Source, file: string, context: Context): Promise<string> {
  const { diffOf } = await import("../diff/diff.ts");
  return diffOf(source, file, context);
}

/** Prints on standard output, or writes one file for each input. */
async function printerOf(context: Context, folder: string | undefined, { ending }: Format): Promise<Work["print"]> {
  if (folder === undefined) return (_, text) => context.io.stdout.write(text);
  const taken = new Set<string>();
  await written(folder, mkdir(context.path(folder), { recursive: true }));
  return async (name, text) => {
    const stem = name === "-" ? "stdin" : basename(name).replace(/\.txt$/i, "");
    let file = `${stem}.${ending}`;
    for (let number = 2; taken.has(file); number++) file = `${stem}-${number}.${ending}`;
    taken.add(file);
    await written(join(folder, file), writeFile(context.path(join(folder, file)), text));
  };
}

async function written(file: string, writing: Promise<unknown>): Promise<void> {
  try {
    await writing;
  } catch (error) {
    throw new WrongUse("cli/unwritable", { file, code: systemCode(error) });
  }
}

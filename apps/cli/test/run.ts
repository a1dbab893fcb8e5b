/** Runs the command in this process, with streams and a folder of its own. */
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { onTestFinished } from "vitest";
import { type Io, main, type Output } from "../src/index.ts";

export interface Result {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

export interface RunOptions {
  readonly folder?: string;
  readonly stdin?: string | Uint8Array | AsyncIterable<Uint8Array>;
  readonly env?: Io["env"];
  readonly terminal?: boolean;
  readonly columns?: number;
}

export async function run(args: readonly string[], options: RunOptions = {}): Promise<Result> {
  const { folder = tmpdir(), stdin = "", env = {}, terminal = false, columns = 100 } = options;
  const written = { out: "", err: "" };
  const output = (name: "out" | "err"): Output => ({
    isTerminal: terminal,
    columns,
    write: async (text) => {
      written[name] += text;
    },
  });
  const code = await main(args, { stdin: streamOf(stdin), stdout: output("out"), stderr: output("err"), env, folder });
  return { code, ...written };
}

async function* streamOf(stdin: string | Uint8Array | AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  if (typeof stdin === "string" || stdin instanceof Uint8Array) yield Buffer.from(stdin as string);
  else yield* stdin;
}

/** A new folder with files, gone when the test is done; its name has a space and Cyrillic letters. */
export async function folderWith(files: Readonly<Record<string, string | Uint8Array>>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "құжат мұрағаты "));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  for (const [file, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, file)), { recursive: true });
    await writeFile(join(folder, file), content);
  }
  return folder;
}

export const ACT = [
  "      ұ с ы н а д ы .",
  "      27. ҰҚК байланыс деректері осы ",
  "Стандарттың  көрсетілген талон бойынша жүргізіледі.1-қосымшасында",
  "      28. Орындалуын бақылау өзiме қалдырамын.",
  "",
].join("\n");
export const BLOCKS = [
  "ұсынады.",
  "27. ҰҚК байланыс деректері осы Стандарттың 1-қосымшасында көрсетілген талон бойынша жүргізіледі.",
  "28. Орындалуын бақылау өзіме қалдырамын.",
  "",
].join("\n");

/** A small act with everything in its head, and one displaced link; nothing has to be said of it. */
export function wholeAct(number: number): string {
  return [
    "",
    `Мұрағат тәртібі туралы (${number})`,
    "",
    "Қолданыстағы",
    `Қазақстан Республикасы Әділет министрінің 2015 жылғы 5 мамырдағы № ${number} бұйрығы`,
    "      БҰЙЫРАМЫН:",
    "      1. Талон осы ",
    "бұйрықтың  көрсетілген тәртіппен беріледі.2-тармағында",
    "      2. Осы бұйрық қол қойылған күнінен бастап қолданысқа енгізіледі.",
    "      Министр                                              Б. Имашев",
    "",
  ].join("\n");
}

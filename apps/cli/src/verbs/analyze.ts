/** `qujat analyze`: the words of a text with the keys under which a search finds them. */
import type { Token } from "@qujat/language";
import type { Context } from "../context.ts";
import { type ExitCode, WrongUse } from "../exit.ts";
import { type Options, textOption, type Verb } from "../verb.ts";

export const analyze: Verb = {
  name: "analyze",
  about: "cli/about-analyze",
  operands: [{ flags: "<text...>", about: "cli/operand-text" }],
  options: [
    { flags: "--archive <folder>", about: "cli/option-archive-learned" },
    { flags: "--json", about: "cli/option-json-tokens" },
  ],
  run,
};

async function run(context: Context, words: readonly string[], options: Options): Promise<ExitCode> {
  const tokensOf = await analyzerOf(textOption(options, "archive"), context);
  const print = async (text: string) => context.io.stdout.write(printed(text, tokensOf(text), options, context));
  if (words.length !== 1 || words[0] !== "-") {
    await print(words.join(" "));
    return context.exitCode();
  }
  for await (const line of linesOf(context.io.stdin)) await print(line);
  return context.exitCode();
}

type Analyze = (text: string) => readonly Token[];

/** The analysis with what was learned from an archive; without one, with the shipped word list alone. */
async function analyzerOf(folder: string | undefined, context: Context): Promise<Analyze> {
  const language = await import("@qujat/language");
  if (folder === undefined) return (text) => language.analyze(text);
  const { openIndex } = await import("@qujat/archive");
  const engine = await openIndex(context.path(folder));
  if (!engine) throw new WrongUse("cli/bad-index", { folder });
  return (text) => language.analyze(text, engine.stemsOf);
}

function printed(text: string, tokens: readonly Token[], { json }: Options, context: Context): string {
  if (json === true) {
    const short = tokens.map(({ text, start, end, exact, stems }) => ({ text, start, end, exact, stems }));
    return `${JSON.stringify({ text, tokens: short })}\n`;
  }
  return tokens
    .map(({ text, start, end, exact, stems }) => {
      const place = context.style("dim", `${start}–${end}`.padEnd(9), context.io.stdout);
      return `${place} ${text.padEnd(24)} ${exact.padEnd(24)} ${stems.join(" ")}\n`;
    })
    .join("");
}

/** Lines as they arrive, so that the command can stand in a pipe. */
async function* linesOf(stream: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  let rest = "";
  for await (const chunk of stream) {
    const lines = (rest + decoder.decode(chunk, { stream: true })).split("\n");
    rest = lines.pop() ?? "";
    for (const line of lines) yield line.replace(/\r$/, "");
  }
  rest += decoder.decode();
  if (rest !== "") yield rest;
}

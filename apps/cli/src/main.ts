/** The command: understands its arguments, runs a verb, and turns whatever happens into an exit code. */
import { sentence } from "@qujat/model";
import { Context } from "./context.ts";
import { EXIT, WrongUse } from "./exit.ts";
import type { Io } from "./io.ts";
import { PHRASES } from "./phrases.ts";
import { runProgram } from "./program.ts";
import { environmentLanguage, readerLanguage } from "./reader-language.ts";

/**
 * Runs `qujat` with the given arguments.
 *
 * @param args what stands after the command's name
 * @returns 0 done · 1 done with errors in the data · 2 wrong use · 3 internal fault
 * @example await main(["normalise", "act.txt"], processIo()) // 0
 */
export async function main(args: readonly string[], io: Io): Promise<number> {
  let language = environmentLanguage(io.env);
  try {
    language = readerLanguage(args, io.env);
    return await runProgram(args, new Context(io, language));
  } catch (error) {
    const wrong = error instanceof WrongUse;
    const rule = wrong ? error.rule : "cli/fault";
    const reason = error instanceof Error ? error.message : String(error);
    const values = wrong ? error.values : { reason };
    const place = { file: "", line: 1, column: 1 };
    await io.stderr.write(`qujat: ${sentence({ rule, severity: "error", place, values }, PHRASES, language)}\n`);
    if (wrong) return EXIT.wrongUse;
    const wantsStack = args.includes("--debug") || Boolean(io.env.QUJAT_DEBUG);
    if (wantsStack && error instanceof Error) await io.stderr.write(`${error.stack}\n`);
    return EXIT.fault;
  }
}

/** The language in which the command speaks to its reader. */
import type { MessageLanguage } from "@qujat/model";
import { WrongUse } from "./exit.ts";
import type { Io } from "./io.ts";

export const LANGUAGES: readonly MessageLanguage[] = ["kk", "ru", "en"];

/**
 * The language that `--lang` names, otherwise that of the environment, otherwise English.
 *
 * It is looked for before the other arguments are understood, since even the help speaks it.
 *
 * @throws {WrongUse} when `--lang` names no language of the command
 */
export function readerLanguage(args: readonly string[], env: Io["env"]): MessageLanguage {
  const end = args.indexOf("--");
  const flags = end < 0 ? args : args.slice(0, end);
  const at = flags.findLastIndex((flag) => flag === "--lang" || flag.startsWith("--lang="));
  const named = flags[at]?.includes("=") ? flags[at].slice("--lang=".length) : flags[at + 1];
  if (at >= 0 && named !== undefined) {
    const language = LANGUAGES.find((known) => known === named);
    // A document's `--lang` may name two languages; the reader then has that of the environment.
    if (!language && args[0] === "form") return environmentLanguage(env);
    if (!language) throw new WrongUse("cli/language", { language: named });
    return language;
  }
  return environmentLanguage(env);
}

/** POSIX: LC_ALL before LC_MESSAGES before LANG, and the first that is set decides. */
export function environmentLanguage(env: Io["env"]): MessageLanguage {
  const locale = env.LC_ALL || env.LC_MESSAGES || env.LANG || "";
  return LANGUAGES.find((known) => known === locale.slice(0, 2).toLowerCase()) ?? "en";
}

/** What a verb of the command is. */
import type { Context } from "./context.ts";
import type { ExitCode } from "./exit.ts";

/** An argument or option; `about` is the rule of the phrase that explains it. */
export interface Parameter {
  /** As Commander reads it: `<file...>`, `--to <format>`. */
  readonly flags: string;
  readonly about: string;
  /** What may be given; default anything. */
  readonly choices?: readonly string[];
  readonly default?: string;
}

/** The values of the options, by their camel-cased names. */
export type Options = Readonly<Record<string, unknown>>;

export interface Verb {
  readonly name: string;
  /** Rule of the phrase that says what it does. */
  readonly about: string;
  readonly operands: readonly Parameter[];
  readonly options: readonly Parameter[];
  /** Loads what it needs itself, so that the help of the others stays fast. */
  readonly run: (context: Context, operands: readonly string[], options: Options) => Promise<ExitCode>;
}

/** The value of an option that takes a text; undefined when it was not given. */
export function textOption(options: Options, name: string): string | undefined {
  const value = options[name];
  return typeof value === "string" ? value : undefined;
}

/** The verbs as a Commander program that speaks the reader's language. */
import { createRequire } from "node:module";
import { Argument, Command, CommanderError, Option } from "commander";
import type { Context } from "./context.ts";
import { EXIT, type ExitCode, WrongUse } from "./exit.ts";
import { LANGUAGES } from "./reader-language.ts";
import type { Verb } from "./verb.ts";
import { VERBS } from "./verbs.ts";

/** Titles of the help's parts as Commander writes them, and the phrases in their place. */
const TITLES: Readonly<Record<string, string>> = {
  "Usage:": "cli/help-usage",
  "Arguments:": "cli/help-arguments",
  "Options:": "cli/help-options",
  "Commands:": "cli/help-verbs",
};

/** The sentence for each way of wrong use that Commander tells apart. */
const WRONG_USE: Readonly<Record<string, string>> = {
  "commander.unknownOption": "cli/unknown-option",
  "commander.unknownCommand": "cli/unknown-verb",
  "commander.missingArgument": "cli/missing-argument",
  "commander.optionMissingArgument": "cli/missing-value",
  "commander.invalidArgument": "cli/invalid-value",
  "commander.excessArguments": "cli/too-many-arguments",
};

/** @throws {WrongUse} when the arguments are none that a verb knows */
export async function runProgram(args: readonly string[], context: Context): Promise<ExitCode> {
  let printed = "";
  let code: ExitCode = EXIT.done;
  const program = programOf(context, (text) => {
    printed += text;
  });
  for (const verb of VERBS) {
    commandOf(program, verb, context).action(async (...received) => {
      const command = received.at(-1) as Command;
      code = await verb.run(context, command.processedArgs.flat().filter(isText), command.opts());
    });
  }
  try {
    await program.parseAsync([...args], { from: "user" });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    code = codeOf(error, context, args);
  }
  await (code === EXIT.done ? context.io.stdout : context.io.stderr).write(printed);
  return code;
}

function isText(value: unknown): value is string {
  return typeof value === "string";
}

function programOf(context: Context, print: (text: string) => void): Command {
  const { version } = createRequire(import.meta.url)("../package.json") as { version: string };
  const { columns } = context.io.stdout;
  return new Command("qujat")
    .description(context.phrase("cli/about"))
    .usage("VERB …")
    .version(version, "--version", context.phrase("cli/option-version"))
    .helpOption("--help", context.phrase("cli/option-help"))
    .helpCommand(false)
    .exitOverride()
    .configureOutput({ writeOut: print, writeErr: print, outputError: () => {}, getOutHelpWidth: () => columns })
    .configureHelp({
      styleTitle: (title) => context.phrase(TITLES[title] ?? title),
      optionDescription: (option) => option.description,
      argumentDescription: (argument) => argument.description,
      subcommandTerm: (command) => command.name(),
    })
    .showHelpAfterError(false);
}

function commandOf(program: Command, verb: Verb, context: Context): Command {
  const command = program.command(verb.name).description(context.phrase(verb.about));
  command.helpOption("--help", context.phrase("cli/option-help"));
  for (const { flags, about } of verb.operands) command.addArgument(new Argument(flags, context.phrase(about)));
  for (const parameter of verb.options) {
    const option = new Option(parameter.flags, context.phrase(parameter.about));
    if (parameter.choices) option.choices(parameter.choices);
    if (parameter.default !== undefined) option.default(parameter.default);
    command.addOption(option);
  }
  // The forms' own `--lang` says what the document speaks.
  if (!verb.options.some(({ flags }) => flags.startsWith("--lang "))) {
    const language = new Option("--lang <language>", context.phrase("cli/option-lang"));
    command.addOption(language.choices(LANGUAGES));
  }
  return command.option("--debug", context.phrase("cli/option-debug"));
}

/** What an early end of the parsing means: help was shown, or the use was wrong. */
function codeOf(error: CommanderError, context: Context, args: readonly string[]): ExitCode {
  if (error.exitCode === 0) return EXIT.done;
  if (error.code === "commander.help") return EXIT.wrongUse;
  const quoted = [...error.message.matchAll(/'([^']*)'/g)].map(([, text]) => text ?? "");
  const [, suggestion] = /Did you mean (?:one of )?(.+?)\?/.exec(error.message) ?? [];
  const verb = VERBS.find(({ name }) => name === args[0])?.name;
  const hint = suggestion
    ? context.phrase("cli/did-you-mean", { suggestion })
    : context.phrase("cli/see-help", { command: verb ? `qujat ${verb} --help` : "qujat --help" });
  const rule = WRONG_USE[error.code];
  if (!rule) throw error;
  throw new WrongUse(rule, { name: quoted[0] ?? "", value: quoted[1] ?? "", hint });
}

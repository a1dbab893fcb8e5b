/** What every verb is given: streams, the reader's language, and how to say things in it. */
import { resolve } from "node:path";
import { styleText } from "node:util";
import { type Catalogue, type Message, type MessageLanguage, sentence } from "@qujat/model";
import { EXIT, type ExitCode } from "./exit.ts";
import type { Io, Output } from "./io.ts";
import { PHRASES } from "./phrases.ts";

type Style = Parameters<typeof styleText>[0];

const SEVERITY_STYLES = { error: "red", warning: "yellow", note: "cyan" } as const;

export class Context {
  readonly io: Io;
  readonly language: MessageLanguage;
  #catalogue: Catalogue = PHRASES;
  #errors = 0;
  #faults = 0;

  constructor(io: Io, language: MessageLanguage) {
    this.io = io;
    this.language = language;
  }

  /** Makes the sentences of the libraries known, once they are loaded. */
  learn(catalogue: Catalogue): void {
    this.#catalogue = { ...catalogue, ...PHRASES };
  }

  /** A sentence or word of the command in the reader's language. */
  phrase(rule: string, values: Message["values"] = {}): string {
    return sentence(
      { rule, severity: "note", place: { file: "", line: 1, column: 1 }, values },
      this.#catalogue,
      this.language,
    );
  }

  /** Whether the rule has a sentence. */
  knows(rule: string): boolean {
    return rule in this.#catalogue;
  }

  /** Counts a message for the exit code. */
  count({ severity, rule }: Message): void {
    if (severity === "error") this.#errors++;
    if (rule === "archive/fault") this.#faults++;
  }

  /** Counts a message and prints it on standard error: `file:line:column severity sentence (rule)`. */
  async tell(message: Message): Promise<void> {
    this.count(message);
    const { file, line, column } = message.place;
    const { stderr } = this.io;
    const severity = this.style(SEVERITY_STYLES[message.severity], this.phrase(`cli/${message.severity}`), stderr);
    const text = sentence(message, this.#catalogue, this.language);
    await stderr.write(`${file}:${line}:${column} ${severity} ${text} (${message.rule})\n`);
  }

  /** Colours a text, where the output is a terminal and nobody asked for none. */
  style(style: Style, text: string, output: Output): string {
    return this.hasColour(output) ? styleText(style, text, { validateStream: false }) : text;
  }

  hasColour({ isTerminal }: Output): boolean {
    const { NO_COLOR, TERM } = this.io.env;
    return isTerminal && !NO_COLOR && TERM !== "dumb";
  }

  number(value: number, digits = 0): string {
    return value.toLocaleString(this.language, { minimumFractionDigits: digits, maximumFractionDigits: digits });
  }

  /** Where a file is; in the folder of this process its name stays as the reader wrote it. */
  path(file: string): string {
    return this.io.folder === process.cwd() ? file : resolve(this.io.folder, file);
  }

  exitCode(): ExitCode {
    if (this.#faults > 0) return EXIT.fault;
    return this.#errors > 0 ? EXIT.errorsInData : EXIT.done;
  }
}

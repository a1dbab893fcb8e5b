/** `qujat build`: a folder of sources to an archive, with a summary of what was repaired. */
import { join } from "node:path";
import type { Message } from "@qujat/model";
import type { Context } from "../context.ts";
import type { ExitCode } from "../exit.ts";
import { ProgressLine } from "../progress.ts";
import { type Built, summaryOf } from "../summary.ts";
import { type Options, textOption, type Verb } from "../verb.ts";

export const build: Verb = {
  name: "build",
  about: "cli/about-build",
  operands: [{ flags: "[sources]", about: "cli/operand-sources", default: "corpus" }],
  options: [
    { flags: "--archive <folder>", about: "cli/option-archive", default: ".qujat" },
    { flags: "--json", about: "cli/option-json-summary" },
  ],
  run,
};

/** Messages that are printed besides the errors; the manifest has them all. */
const SHOWN = 20;

async function run(context: Context, operands: readonly string[], options: Options): Promise<ExitCode> {
  const { buildArchive, CATALOGUE } = await import("@qujat/archive");
  context.learn(CATALOGUE);
  const sources = operands[0] ?? "corpus";
  const archive = textOption(options, "archive") ?? ".qujat";
  const progress = new ProgressLine(context);
  const messages = new Messages(context);
  const start = performance.now();
  const summary = await buildArchive({
    sources: context.path(sources),
    archive: context.path(archive),
    onProgress: (at) => progress.show(at),
    onMessage: (message) => messages.take(message),
  });
  const built: Built = { ...summary, archive, milliseconds: performance.now() - start };
  await progress.clear();
  await messages.print(join(archive, "manifest.json"));
  if (options.json === true) await context.io.stdout.write(`${JSON.stringify(built)}\n`);
  else if (summary.written) await context.io.stdout.write(summaryOf(built, context));
  return context.exitCode();
}

/** Keeps the first messages of a build to be printed after its progress line. */
class Messages {
  readonly #context: Context;
  readonly #kept: Message[] = [];
  #others = 0;

  constructor(context: Context) {
    this.#context = context;
  }

  take(message: Message): void {
    if (message.severity === "error" ? this.#kept.length < SHOWN * SHOWN : this.#kept.length < SHOWN) {
      this.#kept.push(message);
    } else {
      this.#context.count(message);
      this.#others++;
    }
  }

  async print(manifest: string): Promise<void> {
    for (const message of this.#kept) await this.#context.tell(message);
    if (this.#others === 0) return;
    await this.#context.io.stderr.write(
      `${this.#context.phrase("cli/summary-more", { count: this.#others, manifest })}\n`,
    );
  }
}

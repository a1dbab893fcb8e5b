/** `qujat index`: passages of any corpus to an archive that can be searched. */
import type { Context } from "../context.ts";
import type { ExitCode } from "../exit.ts";
import { type Options, textOption, type Verb } from "../verb.ts";

export const index: Verb = {
  name: "index",
  about: "cli/about-index",
  operands: [{ flags: "<file>", about: "cli/operand-passages" }],
  options: [{ flags: "--archive <folder>", about: "cli/option-archive", default: ".qujat" }],
  run,
};

async function run(context: Context, [file = ""]: readonly string[], options: Options): Promise<ExitCode> {
  const { CATALOGUE, indexPassages } = await import("@qujat/archive");
  context.learn(CATALOGUE);
  const archive = textOption(options, "archive") ?? ".qujat";
  const telling: Promise<void>[] = [];
  const { passages, written } = await indexPassages({
    file: context.path(file),
    archive: context.path(archive),
    onMessage: (message) => telling.push(context.tell(message)),
  });
  await Promise.all(telling);
  if (written) {
    await context.io.stdout.write(`${context.phrase("cli/indexed", { count: context.number(passages), archive })}\n`);
  }
  return context.exitCode();
}

/** `qujat parse`: metadata, structure, citations and amendments of one act. */
import type { Act } from "@qujat/model";
import type { Context } from "../context.ts";
import type { ExitCode } from "../exit.ts";
import { factsOf } from "../facts.ts";
import { inputsOf } from "../inputs.ts";
import { outlineLines } from "../outline.ts";
import type { Options, Verb } from "../verb.ts";

export const parse: Verb = {
  name: "parse",
  about: "cli/about-parse",
  operands: [{ flags: "<file...>", about: "cli/operand-files" }],
  options: [{ flags: "--json", about: "cli/option-json-act" }],
  run,
};

async function run(context: Context, operands: readonly string[], options: Options): Promise<ExitCode> {
  const { CATALOGUE, readAct, safely, sourcesIn } = await import("@qujat/archive");
  context.learn(CATALOGUE);
  for await (const input of inputsOf(operands, context, sourcesIn)) {
    if ("problem" in input) {
      await context.tell(input.problem);
      continue;
    }
    const read = safely(input.name, () => readAct(input.bytes, input.name));
    const messages = "rule" in read ? [read] : read.messages;
    for (const message of messages) await context.tell(message);
    if ("rule" in read || read.encoding === "unknown") continue;
    const act: Act = { ...read.act, messages };
    await context.io.stdout.write(options.json === true ? `${JSON.stringify(act)}\n` : pageOf(act, context));
  }
  return context.exitCode();
}

/** An act on a page: its facts, its outline, and how much was found in it. */
function pageOf(act: Act, context: Context): string {
  const found = context.phrase("cli/found", {
    citations: context.number(act.citations.length),
    amendments: context.number(act.amendments.length),
  });
  return `${factsOf(act.metadata, context)}\n${outlineLines(act, context)}\n${found}\n`;
}

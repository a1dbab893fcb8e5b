/** `qujat show`: one act or provision of the archive, in any of its forms. */
import type { Act } from "@qujat/model";
import { actOfArchive, type StoredAct } from "../act-of-archive.ts";
import { amendmentTable } from "../amendment-table.ts";
import type { Context } from "../context.ts";
import { refusals, writeWhole } from "../documents.ts";
import { type ExitCode, WrongUse } from "../exit.ts";
import { factsOf } from "../facts.ts";
import { outlineLines } from "../outline.ts";
import { partOf } from "../part.ts";
import { type Options, textOption, type Verb } from "../verb.ts";

const FORMATS = ["text", "markdown", "json", "akn", "html", "docx", "pdf"] as const;

export const show: Verb = {
  name: "show",
  about: "cli/about-show",
  operands: [{ flags: "<act>", about: "cli/operand-act" }],
  options: [
    { flags: "--to <format>", about: "cli/option-to-act", choices: FORMATS },
    { flags: "--out <file>", about: "cli/option-out-act" },
    { flags: "--json", about: "cli/option-json" },
    { flags: "--outline", about: "cli/option-outline" },
    { flags: "--amendments", about: "cli/option-amendments" },
    { flags: "--at <date>", about: "cli/option-at" },
    { flags: "--archive <folder>", about: "cli/option-archive", default: ".qujat" },
  ],
  run,
};

async function run(context: Context, [operand = ""]: readonly string[], options: Options): Promise<ExitCode> {
  const { CATALOGUE } = await import("@qujat/archive");
  context.learn(CATALOGUE);
  const [name = "", anchor] = operand.split("#", 2);
  const folder = textOption(options, "archive") ?? ".qujat";
  const stored = await actOfArchive(name, folder, context);
  const act = await inForceAt(textOption(options, "at"), stored, folder, context);
  const part = anchor === undefined ? act : partOf(act, anchor);
  if (!part) throw new WrongUse("cli/no-anchor", { id: stored.id, anchor: anchor ?? "" });
  const to = textOption(options, "to");
  const out = textOption(options, "out");
  if (to === "pdf" || to === "docx") {
    await writeWhole(out ?? `${stored.id}.${to}`, await documentOf(part, to), context);
    return context.exitCode();
  }
  const text = await printed(part, options, context);
  if (out === undefined) await context.io.stdout.write(text);
  else await writeWhole(out, text, context);
  return context.exitCode();
}

async function printed(act: Act, options: Options, context: Context): Promise<string> {
  const to = options.json === true ? "json" : textOption(options, "to");
  if (options.amendments === true) return amendmentTable(act, { json: to === "json" }, context);
  if (options.outline === true) return outlineLines(act, context);
  const { actToAkn, actToHtml, actToJson, actToMarkdown, actToText } = await import("@qujat/publish");
  if (to === "json") return actToJson(act);
  if (to === "akn") return actToAkn(act);
  if (to === "html") return actToHtml(act);
  return to === "markdown" ? actToMarkdown(act) : `${factsOf(act.metadata, context)}\n${actToText(act)}`;
}

/** @throws {WrongUse} for a character that cannot be printed */
async function documentOf(act: Act, to: "pdf" | "docx"): Promise<Uint8Array> {
  const { actToSheet } = await import("@qujat/publish");
  const sheet = actToSheet(act);
  return refusals(async () =>
    to === "pdf"
      ? (await import("@qujat/render-pdf")).renderPdf(sheet)
      : (await import("@qujat/render-docx")).renderDocx(sheet),
  );
}

/** The act as it was in force on a day; as it stands in its source where none is asked for. */
async function inForceAt(
  at: string | undefined,
  { act, record }: StoredAct,
  folder: string,
  context: Context,
): Promise<Act> {
  if (at === undefined) return act;
  if (!isDay(at)) throw new WrongUse("cli/wrong-date", { value: at });
  const { readCatalogue, readStored } = await import("@qujat/archive");
  const { consolidate } = await import("@qujat/parse");
  const archive = context.path(folder);
  const amending: Act[] = [];
  for await (const { id, amends, metadata } of readCatalogue(archive)) {
    if (metadata.language !== act.metadata.language || !amends.includes(record.work)) continue;
    amending.push((await readStored(archive, id)).act);
  }
  const consolidated = consolidate(act, amending, { at });
  for (const message of consolidated.messages) await context.tell(message);
  return consolidated.act;
}

function isDay(text: string): boolean {
  const day = new Date(`${text}T00:00:00Z`);
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}

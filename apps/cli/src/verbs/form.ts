/** `qujat form`: one form filled in, or many of them from a table. */
import { extname, join } from "node:path";
import type { Form, Layout } from "@qujat/forms";
import type { Sheet } from "@qujat/model";
import type { Context } from "../context.ts";
import { refusals, writeWhole } from "../documents.ts";
import { type ExitCode, WrongUse } from "../exit.ts";
import { rowsOfData } from "../form-data.ts";
import { exampleOf, formOf, templatesFolder } from "../templates.ts";
import { type Options, textOption, type Verb } from "../verb.ts";

/** `kk+ru` side by side, `kk-ru` one after the other, `one-sheet` line by line. */
const LAYOUTS = ["kk", "ru", "kk+ru", "kk-ru", "one-sheet"] as const;

export const form: Verb = {
  name: "form",
  about: "cli/about-form",
  operands: [{ flags: "<id>", about: "cli/operand-form" }],
  options: [
    { flags: "--data <file>", about: "cli/option-data" },
    { flags: "--lang <layout>", about: "cli/option-layout", choices: LAYOUTS, default: "kk+ru" },
    { flags: "--to <format>", about: "cli/option-to-form", choices: ["pdf", "docx", "html"] },
    { flags: "--out <path>", about: "cli/option-out-form" },
    { flags: "--variant <service>", about: "cli/option-variant" },
    { flags: "--number <number>", about: "cli/option-number" },
    { flags: "--date <day>", about: "cli/option-date" },
    { flags: "--blank", about: "cli/option-blank" },
    { flags: "--fillable", about: "cli/option-fillable" },
    { flags: "--qr", about: "cli/option-qr" },
    { flags: "--example", about: "cli/option-example" },
    { flags: "--templates <folder>", about: "cli/option-templates" },
  ],
  run,
};

type Format = "pdf" | "docx" | "html";

async function run(context: Context, [id = ""]: readonly string[], options: Options): Promise<ExitCode> {
  const folder = await templatesFolder(textOption(options, "templates"), context);
  const chosen = await formOf(id, folder);
  if (options.example === true) {
    await context.io.stdout.write(await exampleOf(id, folder));
    return context.exitCode();
  }
  const { basisOf, blank, CATALOGUE, warningOf } = await import("@qujat/forms");
  context.learn(CATALOGUE);
  const variant = textOption(options, "variant");
  const warning = warningOf(basisOf(chosen.definition, variant));
  if (warning) await context.io.stderr.write(`${context.language === "ru" ? warning.ru : warning.kk}\n`);
  const out = textOption(options, "out");
  const format = formatOf(options, out);
  const settings = settingsOf(options);
  if (options.blank === true) {
    await write([blank(chosen, settings)], { id, format, out, context, fillable: options.fillable === true });
    return context.exitCode();
  }
  const data = textOption(options, "data");
  if (data === undefined) throw new WrongUse("cli/no-data", { id });
  const rows = await rowsOfData(data, context);
  const sheets = await filledIn(chosen, rows, settings, context);
  if (sheets) await write(sheets, { id, format, out, context, fillable: options.fillable === true });
  return context.exitCode();
}

function formatOf(options: Options, out: string | undefined): Format {
  const named = textOption(options, "to") ?? extname(out ?? "").slice(1);
  return named === "docx" || named === "html" ? named : "pdf";
}

interface Settings {
  readonly layout: Layout;
  readonly variant?: string;
  readonly number?: string;
  readonly date?: string;
  readonly qr?: boolean;
}

function settingsOf(options: Options): Settings {
  const given = ["variant", "number", "date"].flatMap((name) => {
    const value = textOption(options, name);
    return value === undefined ? [] : [[name, value]];
  });
  const layout = (textOption(options, "lang") ?? "kk+ru") as Layout;
  return { layout, ...Object.fromEntries(given), ...(options.qr === true && { qr: true }) };
}

/** Every document of the data, or undefined after all that is wrong with any of them was said. */
async function filledIn(
  chosen: Form,
  rows: readonly unknown[],
  settings: Settings,
  context: Context,
): Promise<Sheet[] | undefined> {
  const { AnswersError, fillIn, problemSentence } = await import("@qujat/forms");
  const today = new Date().toISOString().slice(0, 10);
  const sheets: Sheet[] = [];
  let isRight = true;
  for (const [at, row] of rows.entries()) {
    try {
      sheets.push(fillIn(chosen, row, { today, ...settings }));
    } catch (error) {
      if (!(error instanceof AnswersError)) throw error;
      isRight = false;
      const document = rows.length > 1 ? `${at + 1}: ` : "";
      for (const problem of error.problems) {
        const place = { file: problem.path, line: 1, column: 1 };
        context.count({ rule: problem.rule, severity: "error", place, values: problem.values });
        await context.io.stderr.write(`${document}${problemSentence(problem, context.language)}\n`);
      }
    }
  }
  return isRight ? sheets : undefined;
}

interface Target {
  readonly id: string;
  readonly format: Format;
  readonly out: string | undefined;
  readonly context: Context;
  readonly fillable: boolean;
}

/** Makes all documents before it writes the first, and gives each its name only when it is whole. */
async function write(sheets: readonly Sheet[], target: Target): Promise<void> {
  const { context, format, id } = target;
  const documents: (Uint8Array | string)[] = [];
  for (const sheet of sheets) documents.push(await refusals(() => bytesOf(sheet, target)));
  const out = target.out ?? (sheets.length > 1 ? id : `${id}.${format}`);
  const [only] = documents;
  if (documents.length === 1 && only && extname(out) !== "") {
    await writeWhole(out, only, context);
    return;
  }
  const digits = String(documents.length).length;
  for (const [at, bytes] of documents.entries()) {
    await writeWhole(join(out, `${id}-${String(at + 1).padStart(digits, "0")}.${format}`), bytes, context);
  }
}

async function bytesOf(sheet: Sheet, { format, fillable }: Target): Promise<Uint8Array | string> {
  if (format === "docx") return (await import("@qujat/render-docx")).renderDocx(sheet);
  if (format === "html") return (await import("@qujat/render-html")).renderHtml(sheet);
  return (await import("@qujat/render-pdf")).renderPdf(sheet, { fillable });
}

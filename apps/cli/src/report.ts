/** The report: every edit with its place, class, text before and after, and confidence. */

import { once } from "node:events";
import { createWriteStream, type WriteStream } from "node:fs";
import type { RecoveredSource } from "@qujat/archive";
import type { Context } from "./context.ts";
import { systemCode, WrongUse } from "./exit.ts";

type Repairs = RecoveredSource["repairs"];
type Repair = Repairs[number];

export interface Report {
  add(repairs: Repairs): Promise<void>;
  close(): Promise<void>;
}

const COLUMNS = ["place", "class", "before", "after", "confidence"] as const;

/**
 * Opens a report.
 *
 * @param file `-` is standard error; a name in `.jsonl` gets JSON lines, any other tab-separated values
 * @throws {WrongUse} when the file cannot be written
 */
export async function openReport(file: string, context: Context): Promise<Report> {
  const write = file === "-" ? undefined : await opened(file, context);
  const print = async (text: string): Promise<void> => {
    if (!write) await context.io.stderr.write(text);
    else if (!write.write(text)) await once(write, "drain");
  };
  const asJson = file.endsWith(".jsonl");
  if (!asJson) await print(`${COLUMNS.map((name) => context.phrase(`cli/report-${name}`)).join("\t")}\n`);
  return {
    async add(repairs) {
      for (const repair of repairs) await print(asJson ? jsonLine(repair) : tableLine(repair));
    },
    async close() {
      if (!write) return;
      write.end();
      await once(write, "close");
    },
  };
}

async function opened(file: string, context: Context): Promise<WriteStream> {
  const stream = createWriteStream(context.path(file));
  try {
    await once(stream, "open");
    return stream;
  } catch (error) {
    throw new WrongUse("cli/unwritable", { file, code: systemCode(error) });
  }
}

function jsonLine({ place, rule, before, after, confidence }: Repair): string {
  return `${JSON.stringify({ ...place, class: rule, before, after, confidence })}\n`;
}

function tableLine({ place, rule, before, after, confidence }: Repair): string {
  const cells = [
    `${place.file}:${place.line}:${place.column}`,
    rule,
    shown(before),
    shown(after),
    confidence.toFixed(2),
  ];
  return `${cells.join("\t")}\n`;
}

/** A cell holds neither tabs nor line breaks. */
function shown(text: string): string {
  return text.replaceAll("\n", "⏎").replaceAll("\t", "→");
}

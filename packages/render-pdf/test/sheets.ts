/** Small Sheets for tests, and the shared ones. */
import { readFileSync } from "node:fs";
import type { Sheet, SheetBlock, SheetField, SheetRun } from "@qujat/model";

/** A Sheet of the shared fixtures. */
export function sharedSheet(name: "talon" | "talon-blank" | "application"): Sheet {
  const file = new URL(`../../../test/fixtures/sheets/${name}.json`, import.meta.url);
  return JSON.parse(readFileSync(file, "utf8")) as Sheet;
}

/** A Sheet of these blocks and fields. */
export function sheetOf(blocks: readonly SheetBlock[], fields: readonly SheetField[] = []): Sheet {
  const properties = {
    title: "Сынақ",
    languages: ["kk"],
    form: "test",
    basis: null,
    number: null,
    date: null,
  } as const;
  return { type: "sheet", properties, fields, blocks };
}

/** A paragraph of these words. */
export function paragraph(text: string, runs: readonly SheetRun[] = [{ type: "text", text }]): SheetBlock {
  return { type: "paragraph", role: "body", runs };
}

/** A text field. */
export function field(id: string, value: string | null, facts: Partial<SheetField> = {}): SheetField {
  return { id, type: "text", tooltip: { kk: `${id} (қазақша)`, ru: `${id} (по-русски)` }, value, ...facts };
}

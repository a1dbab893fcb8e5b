/** Every form in every layout, filled in and blank: its Word document has the lines of its PDF, and is read back. */
import { readdirSync, readFileSync } from "node:fs";
import { blank, fillIn, LAYOUTS, readForm } from "@qujat/forms";
import type { Sheet } from "@qujat/model";
import { readDocx, renderDocx } from "@qujat/render-docx";
import { renderPdf } from "@qujat/render-pdf";
import { beforeAll, describe, expect, it } from "vitest";
import { needs } from "../needs.ts";
import { pdfsOfDocx, savedByOffice } from "./office.ts";
import { linesOf } from "./printed.ts";
import { SHEETS } from "./renderers.ts";

const TEMPLATES = new URL("../../templates/", import.meta.url);

/** The Sheets of all forms, as a user gets them. */
const FORMS = readdirSync(TEMPLATES).flatMap((id) => {
  const read = (name: string) => readFileSync(new URL(`${id}/${name}`, TEMPLATES), "utf8");
  const form = readForm({
    folder: `templates/${id}`,
    definition: read("form.json"),
    kk: read("kk.md"),
    ru: read("ru.md"),
  });
  const example: unknown = JSON.parse(read("example.json"));
  return LAYOUTS.flatMap((layout) => [
    { name: `${id}, ${layout}, filled in`, sheet: fillIn(form, example, { layout }) },
    { name: `${id}, ${layout}, blank`, sheet: blank(form, { layout }) },
  ]);
});

const itPrints = ["soffice", "pdftotext"].map(needs).find((each) => each === it.skip) ?? it;
const CASES = [...SHEETS, ...FORMS];
const files = CASES.map(({ sheet }) => renderDocx(sheet));

describe("LibreOffice", () => {
  let printed: readonly Uint8Array[] = [];
  let saved: readonly Uint8Array[] = [];
  if (itPrints === it)
    beforeAll(() => {
      printed = pdfsOfDocx(files);
      saved = savedByOffice(files);
    }, 600_000);

  itPrints.each(CASES.map(({ name, sheet }, at) => ({ name, sheet, at })))(
    "has the lines of the PDF in $name",
    ({ sheet, at }) => {
      expect(linesOf(printed[at] ?? new Uint8Array())).toEqual(linesOf(renderPdf(sheet)));
    },
  );

  itPrints.each(CASES.map(({ name, sheet }, at) => ({ name, sheet, at })))(
    "keeps every answer when it saves $name",
    ({ sheet, at }) => {
      expect(readDocx(saved[at] ?? new Uint8Array())).toEqual({ fields: answersOf(sheet), conflicts: {} });
    },
  );
});

describe("A Word document that nobody touched", () => {
  it.each(CASES.map(({ name, sheet }, at) => ({ name, sheet, at })))("gives the answers of $name", ({ sheet, at }) => {
    expect(readDocx(files[at] ?? new Uint8Array())).toEqual({ fields: answersOf(sheet), conflicts: {} });
  });
});

function answersOf({ fields }: Sheet): Record<string, unknown> {
  return Object.fromEntries(fields.map(({ id, value }) => [id, value]));
}

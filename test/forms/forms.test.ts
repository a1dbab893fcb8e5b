/** Every form in every layout, filled in and blank: it builds, is whole in both languages, and prints. */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { basisOf, fieldsOf, fillIn, validate, warningOf } from "@qujat/forms";
import { type Sheet, type SheetBlock, type SheetRun, sheetTexts } from "@qujat/model";
import { SCHEMAS } from "@qujat/model/schema";
import { renderPdf } from "@qujat/render-pdf";
import { describe, expect, it } from "vitest";
import { everySheet, templates } from "./templates.ts";

const FORMS = [
  "application",
  "complaint",
  "complaint-talon",
  "conclusion",
  "journal-page",
  "licence-application",
  "notification",
  "permit-conclusion",
  "quality-report",
  "refusal",
  "talon",
];
const UPDATE = process.env.UPDATE_GOLDEN === "1" && !process.env.CI;

it("has every form", () => expect(templates().map(({ id }) => id)).toEqual(FORMS));

describe.each(everySheet())("$name", ({ sheet, isBlank, layout }) => {
  it("is a Sheet that prints", () => {
    expect(SCHEMAS.sheet.safeParse(sheet).error).toBeUndefined();
    expect(renderPdf(sheet).length).toBeLessThan(60 * 1024);
    expect(() => renderPdf(sheet, { fillable: true })).not.toThrow();
  });

  it("holds each of its fields once, and every field that stands in it", () => {
    const ids = sheet.fields.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect([...placedIn(sheet)].sort()).toEqual([...ids].sort());
    if (isBlank) for (const { value } of sheet.fields) expect(value === null || value === false).toBe(true);
  });

  it("speaks its languages", () => {
    expect(sheet.properties.languages).toEqual(layout === "kk" || layout === "ru" ? [layout] : ["kk", "ru"]);
    expect(sheetTexts(sheet).join(" ")).not.toMatch(/\{\{|\}\}|::|undefined|\ue000/);
  });
});

describe.each(templates())("$id", ({ id, form, example }) => {
  it("prints in its layouts what it is known to print", async () => {
    const file = fileURLToPath(new URL(`../fixtures/forms/${id}.txt`, import.meta.url));
    const actual = everySheet()
      .filter((printed) => printed.id === id && printed.layout !== "kk-ru" && printed.isOwn)
      .map(({ name, sheet }) => `=== ${name}\n${sheetTexts(sheet).join("\n")}\n`)
      .join("\n");
    if (UPDATE) writeFileSync(file, actual);
    expect(existsSync(file), `${file} is missing: run with UPDATE_GOLDEN=1 and read it`).toBe(true);
    expect(actual).toBe(readFileSync(file, "utf8"));
  });

  it("prints one language after the other as it prints each alone", () => {
    const words = (layout: "kk" | "ru" | "kk-ru") => sheetTexts(fillIn(form, example, { layout }));
    expect(words("kk-ru")).toEqual([...words("kk"), ...words("ru")]);
  });

  it("has an example without a problem, which answers every field that must be", () => {
    const { problems } = validate(form.definition, example);
    expect(problems).toEqual([]);
  });

  it("names its basis, and says of an act no longer in force what replaced it", () => {
    for (const variant of [undefined, ...(form.definition.variants ?? []).map((each) => each.id)]) {
      const basis = basisOf(form.definition, variant);
      expect(basis.anchor).not.toBeNull();
      expect(warningOf(basis)?.ru).toMatch(/утратило силу: .*Сейчас действует: приказ Председателя КНБ/);
      expect(warningOf(basis)?.kk).toMatch(/күшін жойған: .*Қазір қолданылатыны: ҰҚК Төрағасының/);
    }
  });

  it("says in both languages what each field is", () => {
    for (const { path, field } of fieldsOf(form.definition.fields)) {
      expect(field.label.kk, path).not.toBe("");
      expect(field.label.ru, path).toMatch(/^[^әғқңөұүһіӘҒҚҢӨҰҮҺІ]+$/);
    }
  });

  it("is filled in at once", () => {
    const rounds = 200;
    const start = performance.now();
    for (let at = 0; at < rounds; at++) fillIn(form, example, { layout: "kk+ru" });
    console.log(`${id}: ${((performance.now() - start) / rounds).toFixed(3)} ms`);
    expect((performance.now() - start) / rounds).toBeLessThan(10);
  });
});

it("takes 5,000 rows, and says so when there are more", () => {
  const journal = templates().find(({ id }) => id === "journal-page");
  const [entry] = (journal?.example.entries ?? []) as unknown[];
  const entries = (count: number) => ({ entries: Array.from({ length: count }, () => entry) });
  if (!journal) throw new Error("there is no journal");
  const sheet = fillIn(journal.form, entries(5000), { layout: "kk" });
  expect(sheet.fields.filter(({ id }) => id.endsWith(".number"))).toHaveLength(5000);
  expect(() => fillIn(journal.form, entries(5001))).toThrow(/5001 items/);
});

it("takes 100,000 characters of a complaint, and no more", () => {
  const complaint = templates().find(({ id }) => id === "complaint");
  if (!complaint) throw new Error("there is no complaint");
  const request = (length: number) => ({ ...complaint.example, request: "ә".repeat(length) });
  expect(sheetTexts(fillIn(complaint.form, request(100_000), { layout: "kk" })).join("")).toContain(
    "ә".repeat(100_000),
  );
  expect(() => fillIn(complaint.form, request(100_001))).toThrow(/100001 characters/);
});

/** Ids of the fields that stand in a Sheet. */
function placedIn(sheet: Sheet): Set<string> {
  const ids = new Set<string>();
  const runs = (all: readonly SheetRun[]) => {
    for (const run of all) if (run.type === "field") ids.add(run.field);
  };
  const blocks = (all: readonly SheetBlock[]) => {
    for (const block of all) {
      if (block.type === "paragraph") runs(block.runs);
      else if (block.type === "aside") blocks(block.blocks);
      else if (block.type === "table") for (const row of block.rows) for (const cell of row.cells) runs(cell.runs);
      else if (block.type === "columns") for (const { left, right } of block.pairs) blocks([...left, ...right]);
      else if (block.type === "checklist") for (const item of block.items) ids.add(item.field);
      else if (block.type === "line") {
        for (const part of block.parts) runs(part.type === "label" ? part.runs : part.field ? [part.field] : []);
      }
    }
  };
  blocks(sheet.blocks);
  return ids;
}

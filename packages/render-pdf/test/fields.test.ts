/** Fields written are fields read back, also after a viewer has changed them. */
import type { Sheet, SheetField } from "@qujat/model";
import fc from "fast-check";
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import { describe, expect, it } from "vitest";
import { readPdf, renderPdf, SheetError } from "../src/index.ts";
import { field, paragraph, sharedSheet, sheetOf } from "./sheets.ts";

/** The answers of a Sheet by id. */
function answers(sheet: Sheet) {
  return Object.fromEntries(sheet.fields.map(({ id, value }) => [id, value]));
}

/** What a person sees of a field in a viewer. */
interface Seen {
  readonly id: string;
  readonly fieldName: string;
  readonly fieldValue: unknown;
  readonly alternativeText: string;
}

async function open(bytes: Uint8Array) {
  const document = await getDocument({ data: bytes.slice(), verbosity: 0 }).promise;
  const pages = await Promise.all(Array.from({ length: document.numPages }, (_, at) => document.getPage(at + 1)));
  const seen = (await Promise.all(pages.map((page) => page.getAnnotations()))).flat() as Seen[];
  return { document, seen };
}

/** A viewer in which somebody types: by name of a field what is typed there, into its first place. */
async function typed(bytes: Uint8Array, values: Readonly<Record<string, string | boolean>>): Promise<Uint8Array> {
  const { document, seen } = await open(bytes);
  for (const [name, value] of Object.entries(values)) {
    const place = seen.find(({ fieldName }) => fieldName === name);
    expect(place, name).toBeDefined();
    document.annotationStorage.setValue(place?.id ?? "", { value });
  }
  return document.saveDocument();
}

describe("Fields that were written", () => {
  it.each(["talon", "talon-blank", "application"] as const)("are read back: %s", async (name) => {
    const sheet = sharedSheet(name);
    const { fields, conflicts } = await readPdf(renderPdf(sheet, { fillable: true }));
    expect(fields).toEqual(answers(sheet));
    expect(conflicts).toEqual({});
  });

  it("are read back whatever their words are", () =>
    fc.assert(
      fc.asyncProperty(
        fc.string({ unit: fc.constantFrom(..."әғқңөұүһіАя «»()\\<>[]{}%#/'\"&\n0_*№₸é"), minLength: 1 }),
        async (value) => {
          const run = { type: "field", field: "a.0.b", text: value } as const;
          const sheet = sheetOf([paragraph("", [{ type: "text", text: "Аты: " }, run])], [field("a.0.b", value)]);
          expect((await readPdf(renderPdf(sheet, { fillable: true }))).fields).toEqual({ "a.0.b": value });
        },
      ),
      { numRuns: 50 },
    ));
});

describe("In a viewer, fields", () => {
  it("have the ids of the Sheet and tooltips in the language they stand in", async () => {
    const { seen } = await open(renderPdf(sharedSheet("talon"), { fillable: true }));
    expect(seen.map(({ fieldName, alternativeText }) => [fieldName, alternativeText])).toEqual([
      ["number", "Кіріс нөмірі"],
      ["number", "Входящий номер"],
      ["issued.kk", "Мемлекеттік қызмет көрсетуді беру күні"],
      ["issued.ru", "Дата выдачи государственной услуги"],
      ["officer", "ҰҚК қызметкерінің аты-жөні"],
      ["officer", "Ф.И.О. сотрудника КНБ"],
      ["accepted.kk", "Құжат қабылданған күн"],
      ["accepted.ru", "Дата принятия документа"],
      ["phones", "Байланыс телефондары"],
      ["phones", "Контактные телефоны"],
      ["received", "Талонды алдым"],
    ]);
  });

  it("hold what is printed", async () => {
    const { seen } = await open(renderPdf(sharedSheet("talon"), { fillable: true }));
    expect(seen.find(({ fieldName }) => fieldName === "issued.ru")?.fieldValue).toBe("15 июля 2011 года");
    expect(seen.filter(({ fieldName }) => fieldName === "officer").map(({ fieldValue }) => fieldValue)).toEqual([
      "Әбдіғали Ұлан Өмірұлы",
      "Әбдіғали Ұлан Өмірұлы",
    ]);
  });
});

describe("What somebody typed in a viewer", () => {
  const every = "АаӘәБбҒғҚқҢңӨөҰұҮүҺһІіЁё ABCxyz 0123456789 «№» ₸";

  it("is read back, with what was left alone", async () => {
    const sheet = sharedSheet("talon");
    const saved = await typed(renderPdf(sheet, { fillable: true }), {
      officer: every,
      "accepted.ru": "6 июля 2011 года",
      received: false,
    });
    const { fields, conflicts } = await readPdf(saved);
    expect(fields).toEqual({ ...answers(sheet), officer: every, accepted: "6 июля 2011 года", received: false });
    expect(conflicts).toEqual({});
  });

  it("is read back from a blank form, and what was emptied is blank", async () => {
    const blank = await typed(renderPdf(sharedSheet("talon-blank"), { fillable: true }), {
      number: "7/қе",
      received: true,
    });
    expect((await readPdf(blank)).fields).toEqual({
      ...answers(sharedSheet("talon-blank")),
      number: "7/қе",
      received: true,
    });
    const emptied = await typed(renderPdf(sharedSheet("talon"), { fillable: true }), { phones: "" });
    expect((await readPdf(emptied)).fields.phones).toBeNull();
  });

  it("is read back from choices and repeated rows", async () => {
    const sheet = sharedSheet("application");
    const saved = await typed(renderPdf(sheet, { fillable: true }), {
      way: "electronic",
      result: true,
      "goods.3.model": "Ұ-9",
      explanation: "Бірінші жол\nекінші жол",
    });
    expect((await readPdf(saved)).fields).toMatchObject({
      way: "electronic",
      result: "none",
      "goods.3.model": "Ұ-9",
      "goods.4.model": "ҚР-4/ә",
      explanation: "Бірінші жол\nекінші жол",
    });
  });

  it("differently in two places is told", async () => {
    const saved = await typed(renderPdf(sharedSheet("talon"), { fillable: true }), {
      "accepted.kk": "2011 жылғы 7 шілде",
      "accepted.ru": "8 июля 2011 года",
    });
    const { conflicts } = await readPdf(saved);
    expect(conflicts).toEqual({ accepted: ["2011 жылғы 7 шілде", "8 июля 2011 года"] });
  });
});

describe("What cannot be read", () => {
  it.each([
    ["is no PDF", new Uint8Array([1, 2, 3])],
    ["is empty", new Uint8Array()],
    ["is cut off", renderPdf(sharedSheet("talon"), { fillable: true }).slice(0, 9000)],
    ["has no fields", renderPdf(sharedSheet("talon"))],
  ])("because it %s is an error", async (_what, bytes) => {
    await expect(readPdf(bytes)).rejects.toBeInstanceOf(SheetError);
  });
});

describe("A file with any bytes changed", () => {
  const whole = renderPdf(sharedSheet("talon"), { fillable: true });

  it("is read or refused, and nothing else happens", () =>
    fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.nat({ max: whole.length - 1 }), fc.nat({ max: 255 })), { minLength: 1 }),
        async (changes) => {
          const bytes = whole.slice();
          for (const [at, value] of changes) bytes[at] = value;
          try {
            expect(Object.keys((await readPdf(bytes)).fields).length).toBeGreaterThan(0);
          } catch (error) {
            expect(error).toBeInstanceOf(SheetError);
          }
        },
      ),
      { numRuns: 60 },
    ));
});

describe("Choices", () => {
  const options: SheetField["options"] = [
    { value: "а", label: { kk: "бірінші", ru: "первый" } },
    { value: "б", label: { kk: "екінші", ru: "второй" } },
  ];

  it("of boxes, none ticked, are blank", async () => {
    const items = ["а", "б"].map((option) => ({
      field: "c",
      option,
      checked: false,
      runs: [{ type: "text", text: option }] as const,
    }));
    const sheet = sheetOf([{ type: "checklist", items }], [field("c", null, { type: "choice", options })]);
    expect((await readPdf(renderPdf(sheet, { fillable: true }))).fields).toEqual({ c: null });
  });
});

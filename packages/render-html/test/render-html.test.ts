/** The page of a form: what its elements mean, and that nothing typed can change it. */
import { readFileSync } from "node:fs";
import type { Sheet, SheetBlock, SheetField } from "@qujat/model";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ForbiddenCharacterError, renderHtml, SHEET_CSS } from "../src/index.ts";

function sheetOf(blocks: readonly SheetBlock[], fields: readonly SheetField[] = []): Sheet {
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

const name: SheetField = { id: "name", type: "text", tooltip: { kk: "Аты", ru: "Имя" }, value: "х" };
const fragmentOf = (blocks: readonly SheetBlock[], fields: readonly SheetField[] = [name]) =>
  renderHtml(sheetOf(blocks, fields), { fragment: true });

/** The words of HTML as a browser shows them. */
function wordsOf(html: string): string {
  const entities: Record<string, string> = { amp: "&", lt: "<", gt: ">", quot: '"', "#39": "'", "#13": "\r" };
  return html
    .replace(/<br>/g, "\u0001")
    .replace(/<[^>]*>/g, "")
    .replace(/&(#?\w+);/g, (all, entity: string) => entities[entity] ?? all)
    .replaceAll("\u0001", "\n");
}

const typed = fc
  .array(
    fc.constantFrom(
      "ә",
      "Қ",
      " ",
      "«",
      "»",
      '"',
      "'",
      "*",
      "_",
      "[",
      "]",
      "{",
      "}",
      "#",
      "<",
      ">",
      "&",
      "|",
      "\\",
      "`",
      "\n",
      "\u200F",
      "\u202E",
      "😀",
      "<script>",
      "&amp;",
      "{{x}}",
      "-->",
    ),
  )
  .map((parts) => parts.join(""));

describe("What a person typed", () => {
  it("comes out letter for letter, and adds no element", () => {
    fc.assert(
      fc.property(typed, (text) => {
        const html = fragmentOf([{ type: "paragraph", role: "body", runs: [{ type: "field", field: "name", text }] }]);
        expect(wordsOf(html).replace(/^\n|\n$/g, "")).toBe(text);
        const tags = [...html.matchAll(/<(\w+)/g)].map(([, tag]) => tag).filter((tag) => tag !== "br");
        expect(tags).toEqual(["article", "p", "bdi"]);
      }),
    );
  });

  it.each(["\u0000", "\u0008", "\u0085", "\uD800", "\uFFFF"])("is refused where HTML cannot hold it: %j", (char) => {
    const run = { type: "field", field: "name", text: `х${char}` } as const;
    const make = () => fragmentOf([{ type: "paragraph", role: "body", runs: [run] }]);
    expect(make).toThrow(ForbiddenCharacterError);
    expect(make).toThrow("field name");
  });

  it("may be long", () => {
    const text = "құжат ".repeat(16_667);
    const start = performance.now();
    expect(
      fragmentOf([
        {
          type: "line",
          role: "field",
          parts: [{ type: "rule", field: { type: "field", field: "name", text }, length: null }],
        },
      ]),
    ).toContain(text);
    expect(performance.now() - start).toBeLessThan(2000);
  });
});

describe("A page", () => {
  const talon = JSON.parse(
    readFileSync(new URL("../../../test/fixtures/sheets/application.json", import.meta.url), "utf8"),
  ) as Sheet;
  const html = renderHtml(talon);

  it("has no script and no style on an element", () => {
    expect(html).not.toMatch(/<script|\son\w+=|\sstyle=|javascript:/);
    expect(html).toContain(`<style>\n${SHEET_CSS}`);
  });

  it("says the language of every passage", () => {
    for (const [tag] of html.matchAll(/<(h1|h2|p|table|th|td|ul|div class="line)[ >][^>]*>/g))
      expect(tag).toMatch(/ lang="(kk|ru)"/);
  });

  it("has headings, tables with heads, dates and boxes that say what they are", () => {
    expect(html).toMatch(/<h1 class="title center" lang="kk">ӨТІНІШ<br>\(ЗАЯВЛЕНИЕ\)<\/h1>/);
    expect(html).toContain('<th scope="col" class="center" lang="kk">Р/с №</th>');
    expect(html).toMatch(/class="box checked" role="img" aria-label="белгіленген" data-field="attached.passport"/);
    expect(html.match(/<tr>/g)).toHaveLength(42);
  });

  it("uses no class that the stylesheet lacks, but those that only name a role", () => {
    const named = new Set(["addressee", "annex", "approval", "field", "date", "value", "unfilled", "columns"]);
    for (const [, classes = ""] of html.matchAll(/ class="([^"]*)"/g))
      for (const each of classes.split(" ")) if (!named.has(each)) expect(SHEET_CSS).toContain(`.${each}`);
  });

  it("prints on paper of its own", () => {
    const landscape = renderHtml({
      ...sheetOf([]),
      page: { orientation: "landscape", margins: { top: 10, right: 10, bottom: 10, left: 30 } },
    });
    expect(landscape).toContain("size: A4 landscape; margin: 28.35pt 28.35pt 28.35pt 85.05pt;");
  });
});

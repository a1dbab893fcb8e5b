/** The generator of damage: it repeats itself, loses nothing, and damages as the corpus is damaged. */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { cleanActs, unmark } from "./acts.ts";
import { type CleanBlock, DAMAGE_CLASSES, type LinkForm } from "./block.ts";
import { captionLines } from "./captions.ts";
import { formLine } from "./forms.ts";
import { damage, printedBlock } from "./layout.ts";
import { extractLine, joinLine } from "./links.ts";
import { foldAll, mixLookalikes } from "./lookalikes.ts";
import { breakPages } from "./pages.ts";
import { randomOf } from "./random.ts";
import { fullStretch, partialStretch } from "./stretch.ts";
import { tableLines } from "./tables.ts";
import { boldStart, wrap } from "./wraps.ts";

const ACTS = cleanActs();
const SEEDS = [1, 2, 3, 4, 5];

/** What a repair must conserve, in any order. */
function visible(text: string): string {
  return [...foldAll(text)]
    .filter((char) => char.trim() !== "")
    .sort()
    .join("");
}

/** A line as it is extracted; `{{…}}` is a link, and the line breaks as the whole text. */
function extract(marked: string, { blank = false, stretched = false } = {}): string {
  const { text, links } = unmark(marked);
  return joinLine(extractLine(text, { start: 0, end: text.length, blank }, links, boldStart(text)), stretched);
}

describe("The clean acts", () => {
  it("are five of each language, of 40 to 90 blocks, and say where they come from", () => {
    expect(ACTS.map(({ language }) => language).join(" ")).toBe("kk kk kk kk kk ru ru ru ru ru");
    for (const { name, blocks } of ACTS) {
      expect(blocks.length, name).toBeGreaterThanOrEqual(40);
      expect(blocks.length, name).toBeLessThanOrEqual(90);
      expect(readFileSync(new URL(`../fixtures/acts/${name}.json`, import.meta.url), "utf8")).toContain(
        '"source": "Invented',
      );
    }
  });

  it("have no look-alikes and no double blanks", () => {
    for (const block of ACTS.flatMap(({ blocks }) => blocks)) {
      expect(printedBlock(block)).not.toMatch(/ {2}|^ | $|[a-zA-Z][а-яәіңғүұқөһ]|[а-яәіңғүұқөһ][a-zA-Z]/i);
    }
  });
});

describe("Links are displaced as in the corpus:", () => {
  const lines: [form: string, printed: string, extracted: string, how?: { blank?: boolean; stretched?: boolean }][] = [
    ["inside", "осы {{2-қосымшада}} көрсетілген және", "осы  көрсетілген және 2-қосымшада", { blank: true }],
    ["glued", "осы {{2-қосымшада}} көрсетілген.", "осы  көрсетілген.2-қосымшада"],
    ["at the start", "{{5-тармақтың}} 4) тармақшасы", " 4) тармақшасы 5-тармақтың", { blank: true }],
    ["before punctuation", "{{10-тармақта}}:", ":10-тармақта"],
    [
      "several",
      "{{2-қосымшасы}} бұйрықтың {{1-қосымшасына}} сәйкес",
      " бұйрықтың  сәйкес 2-қосымшасы 1-қосымшасына",
      { blank: true },
    ],
    ["in place", "осы {{1-қосымшасында}}", "осы  1-қосымшасында", { blank: true }],
    ["before a bold word", "Заңының {{8-бабына}} сәйкес БҰЙЫРАМЫН:", "Заңының  сәйкес 8-бабына БҰЙЫРАМЫН:"],
    [
      "in a stretched line",
      "{{стандарты}} бекітілсін.",
      " б е к і т і л с і н .с т а н д а р т ы",
      { stretched: true },
    ],
    ["in Russian", "согласно {{приложению 1}} к настоящим Правилам.", "согласно  к настоящим Правилам.приложению 1"],
    ["not at all", "осы қосымшада көрсетілген.", "осы қосымшада көрсетілген."],
  ];
  it.each(lines)("%s", (_form, printed, extracted, how) => expect(extract(printed, how)).toBe(extracted));

  it("in every form there is, over all acts", () => {
    const forms = new Set<LinkForm>();
    for (const { blocks } of ACTS)
      for (const seed of SEEDS) for (const { form } of damage(blocks, { seed }).links) forms.add(form);
    const all: LinkForm[] = [
      "bold",
      "broken",
      "glued",
      "in place",
      "inside",
      "punctuation",
      "several",
      "start",
      "stretched",
    ];
    expect([...forms].sort()).toEqual(all);
  });
});

describe("Each class of damage", () => {
  it("stretch pulls every glyph apart", () => {
    expect(fullStretch("4) сыпайылық;")).toBe("4 )  с ы п а й ы л ы қ ;");
    expect(fullStretch(" 8 (727) 267.")).toBe(" 8  ( 7 2 7 )  2 6 7 .");
    expect(fullStretch("")).toBe("");
  });

  it("partial stretch parts і, digits and signs alone", () => {
    expect(partialStretch("8. Қызмет тегін беріледі.", randomOf(1))).toMatch(
      /^8 \. {2}Қызмет {2}тег і ?н {2}бер і ?лед і ?\.$/,
    );
  });

  it("wraps end lines at blanks and hyphens, with room also at signs, in times and in bold words", () => {
    const text = "сағат 11:00-ден 12:00-ге дейін, осы тармақтың 5-қосымшасына сәйкес ПРИКАЗЫВАЮ:";
    for (const seed of SEEDS) {
      const lines = wrap(text, { width: 14, rare: true, random: randomOf(seed) });
      expect(
        lines
          .map(({ start, end }) => text.slice(start, end))
          .join("")
          .replaceAll(" ", ""),
      ).toBe(text.replaceAll(" ", ""));
      expect(lines.every(({ start, end }) => end > start)).toBe(true);
    }
  });

  it("pages break by three empty lines", () => {
    const lines = Array.from({ length: 200 }, (_, at) => String(at));
    const broken = breakPages(lines, randomOf(1));
    expect(broken.filter((line) => line !== "")).toEqual(lines);
    expect(broken.join("\n").match(/\d\n\n\n\n\d/g)?.length).toBeGreaterThan(2);
  });

  it("look-alikes stand inside Cyrillic words and fold back", () => {
    const text = "әзірлеу және өткізу тәртібі туралы ереже бекітілсін ".repeat(40);
    const mixed = mixLookalikes(text, randomOf(1));
    expect(mixed).not.toBe(text);
    expect(foldAll(mixed)).toBe(text);
    expect(mixed).not.toMatch(/(?<!\p{L})[a-z]+(?!\p{L})/u);
  });

  it("captions are short lines, in pairs or stretched", () => {
    const text = "Ауыл шаруашылығы министрінің 2014 жылғы 19 ақпандағы № 118 бұйрығына 1-қосымша";
    expect(captionLines(text, "pairs", randomOf(1))[2]).toBe("");
    expect(captionLines(text, "stretched", randomOf(1))[0]).toMatch(/^А у ы л {2}ш а/);
  });

  it("headings are glued to the title above them", () => {
    const blocks: CleanBlock[] = [
      { kind: "title", text: "Балық аулау қағидалары" },
      { kind: "heading", text: "1. Жалпы ережелер" },
    ];
    const glued = SEEDS.map((seed) => damage(blocks, { seed, classes: ["headings"] }).damaged);
    expect(glued).toContain("\nБалық аулау қағидалары 1. Жалпы ережелер\n\n");
    expect(damage(blocks, { classes: [] }).damaged).toBe("\nБалық аулау қағидалары\n\n1. Жалпы ережелер\n\n");
  });

  it("tables are cell after cell, the number with its cell or alone", () => {
    const rows = [
      ["№ р/с", "Атауы", "Мекенжайы"],
      ["1.", "Бөлім", "Орал қаласы"],
    ];
    const lines = SEEDS.map((seed) =>
      tableLines(rows, { damaged: true, stretched: false, random: randomOf(seed) }).join("⏎"),
    );
    expect(new Set(lines)).toEqual(
      new Set(["№⏎р/с⏎⏎Атауы Мекенжайы⏎⏎1. Бөлім⏎⏎Орал қаласы⏎", "№⏎р/с⏎⏎Атауы Мекенжайы⏎⏎1.⏎Бөлім⏎⏎Орал қаласы⏎"]),
    );
  });

  it("forms keep the length of their rules", () => {
    for (const seed of SEEDS)
      expect(formLine("тел. ________", true, randomOf(seed)).replaceAll(" ", "")).toBe("тел.________");
    expect(formLine("(қолы)", true, randomOf(1)).trim().replaceAll(" ", "")).toBe("(қолы)");
  });
});

describe("Damage", () => {
  it.each(ACTS)("of $name repeats itself and loses nothing, in every class", ({ blocks }) => {
    for (const classes of [[], DAMAGE_CLASSES, ...DAMAGE_CLASSES.map((name) => [name])]) {
      for (const seed of [1, 2]) {
        const once = damage(blocks, { seed, classes });
        expect(damage(blocks, { seed, classes })).toEqual(once);
        expect(visible(once.damaged)).toBe(visible(once.expected.join("").replaceAll(" | ", "")));
        for (const { context } of once.links) expect(once.expected.some((line) => line.includes(context))).toBe(true);
      }
    }
  });

  it("differs from seed to seed", () => {
    const blocks = ACTS[0]?.blocks ?? [];
    expect(damage(blocks, { seed: 1 }).damaged).not.toBe(damage(blocks, { seed: 2 }).damaged);
  });
});

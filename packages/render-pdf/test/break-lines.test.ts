/** Where lines end: tables of words, and properties of any words. */
import { textWidth } from "@qujat/model/sheet-geometry";
import { breakLines } from "@qujat/model/sheet-lines";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Span } from "../src/layout/spans.ts";
import { StructureTree } from "../src/structure.ts";

const element = new StructureTree("kk").root;

function span(text: string, emphasis: Span["emphasis"] = null): Span {
  return { text, emphasis, element, underlined: false, box: null, field: null };
}

/** The lines of words in a measure as wide as `like`. */
function lines(text: string, like: string): string[] {
  return breakLines([span(text)], 12, () => textWidth(like, 12)).map(({ fragments }) => {
    return fragments.map((fragment) => fragment.text).join("");
  });
}

describe("Lines end", () => {
  const cases: [what: string, text: string, like: string, expected: string[]][] = [
    ["after a blank", "құжат тапсырды", "құжат тапс", ["құжат ", "тапсырды"]],
    ["where the words just fit, with the blank hanging", "құжат тапсырды", "құжат", ["құжат ", "тапсы", "рды"]],
    ["after a hyphen", "іздестіру-жедел", "іздестіру-же", ["іздестіру-", "жедел"]],
    ["after a hyphen between digits", "тел. 76-42-52", "тел. 76-42", ["тел. 76-", "42-52"]],
    ["after a slash of a path", "қ.қз/нысан", "қ.қз/ныс", ["қ.қз/", "нысан"]],
    ["after a dash between years", "2011–2016", "2011–20", ["2011–", "2016"]],
    ["at a line break, also an empty one", "бір\n\nекі", "бір екі үш", ["бір", "", "екі"]],
    ["after the last of many blanks", "бір    екі", "бір е", ["бір ", "екі"]],
    ["inside of a word that is wider than the line", "ааааааа", "ааа", ["ааа", "ааа", "а"]],
    ["after the quotation mark that closes", "«Заң» туралы", "«Заң» ту", ["«Заң» ", "туралы"]],
  ];
  it.each(cases)("%s", (_what, text, like, expected) => expect(lines(text, like)).toEqual(expected));

  const never: [what: string, text: string, like: string, expected: string[]][] = [
    ["at a slash behind other words", "аа үй/бб", "аа үй/б", ["аа ", "үй/бб"]],
    ["after « and a blank", "аа « бб", "аа « ", ["аа ", "« бб"]],
    ["before » behind a blank", "аа бб » вв", "аа бб", ["аа ", "бб » ", "вв"]],
    ["at a no-break space", "аа бб\u00a0вв", "аа бб ", ["аа ", "бб\u00a0вв"]],
    ["inside of a number with a slash", "аа 17/20", "аа 17/", ["аа ", "17/20"]],
    ["before a slash behind a blank", "аа бб / вв", "аа бб ", ["аа ", "бб / ", "вв"]],
    ["behind a hyphen that stands alone", "аа - бб", "аа ", ["аа ", "- ", "бб"]],
    ["before a full stop behind a blank", "аа бб .", "аа бб", ["аа ", "бб ."]],
    ["at a no-break hyphen", "аа бб\u2011вв", "аа бб\u2011", ["аа ", "бб\u2011вв"]],
  ];
  it.each(never)("never %s", (_what, text, like, expected) => expect(lines(text, like)).toEqual(expected));

  it("with no words, in one empty line", () => expect(lines("", "а")).toEqual([""]));

  it("across spans of different letters, each word whole", () => {
    const [first, second] = breakLines([span("құ"), span("жат", "bold"), span(" тапсырды")], 12, () => 60);
    expect(first?.fragments.map(({ text }) => text)).toEqual(["құ", "жат "]);
    expect(second?.fragments.map(({ text }) => text).join("")).toBe("тапсырды");
  });
});

describe("Any words", () => {
  const words = fc.string({ unit: fc.constantFrom(..."аәбғ қ-«»().\n 1№"), maxLength: 200 });
  const width = fc.integer({ min: 12, max: 300 });

  it("come out whole, in order, apart from blanks where a line ends", () =>
    fc.assert(
      fc.property(words, width, (text, wide) => {
        const out = breakLines([span(text)], 12, () => wide);
        const joined = out.map(({ fragments }) => fragments.map((fragment) => fragment.text).join("")).join("");
        expect(joined.replace(/[ \n]/g, "")).toBe(text.replace(/[ \n]/g, ""));
      }),
    ));

  it("never stand out of their measure", () =>
    fc.assert(
      fc.property(words, width, (text, wide) => {
        for (const line of breakLines([span(text)], 12, () => wide))
          expect(line.width).toBeLessThanOrEqual(wide + 0.02);
      }),
    ));

  it("take time in proportion: 100,000 characters with or without blanks", () => {
    for (const text of [
      "құжат ".repeat(17_000),
      "ә".repeat(100_000),
      " ".repeat(100_000),
      "« ".repeat(50_000),
      "-".repeat(100_000),
    ]) {
      const start = processorTime();
      breakLines([span(text)], 12, () => 400);
      expect(processorTime() - start).toBeLessThan(2000);
    }
  });
});

/** Milliseconds that the processor has worked for this process, whatever else the machine does. */
function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

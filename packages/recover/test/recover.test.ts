/** The whole of recovery: what it yields, what it leaves alone, and how a pass is added to it. */
import { originAt, sentence, type Text, textOf } from "@qujat/model";
import { describe, expect, it } from "vitest";
import { CATALOGUE, PASSES, type Pass, recover } from "../src/index.ts";
import { recovered } from "./rows.ts";

/** An act of one page with every class of damage on it. */
const ACT = [
  "Мұражай iсі туралы ереже 1. Жалпы ережелер",
  "",
  "      1. Арыздар осы Ереженің  айқындалған тәртіппен тіркеледі.14-тармағында",
  "      2. Өтініш берушіге жауап жұмыс күндері сағат 9:",
  "00-ден бастап мекеменің кеңсесінде қолына беріледі немесе поштамен ",
  "ж і б е р і л е д і .",
  "      Министр               Д. Оспанов",
  "Мұражай ісі",
  "ережесіне",
  "1-қосымша",
  "",
  "№",
  "р/с",
  "",
  "Атауы",
  "",
  "Мекенжайы",
  "",
  "1.",
  "Орталық мұражай",
  "",
  "Абай көшесі, 5",
  "",
  "2.",
  "Қалалық мұражай",
  "",
  "Сәтпаев көшесі, 7",
  "",
  "      Ескерту. Кесте толық емес.",
  "Ережеге",
  "2-қосымша",
  "",
  "Тегі\u00a0_ _ _ _ _ _",
  "Күні _________",
  "",
].join("\n");

const PRINTED = [
  "Мұражай ісі туралы ереже",
  "1. Жалпы ережелер",
  "1. Арыздар осы Ереженің 14-тармағында айқындалған тәртіппен тіркеледі.",
  "2. Өтініш берушіге жауап жұмыс күндері сағат 9:00-ден бастап мекеменің кеңсесінде қолына беріледі немесе поштамен жіберіледі.",
  "Министр Д. Оспанов",
  "Мұражай ісі ережесіне 1-қосымша",
  "№ р/с | Атауы | Мекенжайы",
  "1. | Орталық мұражай | Абай көшесі, 5",
  "2. | Қалалық мұражай | Сәтпаев көшесі, 7",
  "Ескерту. Кесте толық емес.",
  "Ережеге 2-қосымша",
  "Тегі ______",
  "Күні _________",
];

/** Rules of repairs: `pass/class`. */
const RULES = [
  "blanks/odd",
  "spacing/full",
  "spacing/partial",
  "spacing/mixed",
  "spacing/sign",
  "lookalikes/script",
  "links/displaced",
  "captions/block",
  "forms/line",
  "tables/rows",
  "paragraphs/start",
  "wraps/line",
  "wraps/page",
  "wraps/hyphen",
  "wraps/time",
  "wraps/word",
  "wraps/bracket",
  "wraps/sign",
  "headings/glued",
  "gaps/blank",
];

describe("recover", () => {
  it("repairs every class of damage on one page", () => {
    expect(recovered(ACT).split("\n")).toEqual(PRINTED);
  });

  it("counts the repairs of each rule, and every pass has its own", () => {
    const { counts } = recover(textOf("act.txt", ACT));
    for (const rule of Object.keys(counts)) expect(RULES).toContain(rule);
    for (const { name } of PASSES) {
      expect(
        Object.keys(counts).filter((rule) => rule.startsWith(`${name}/`)),
        name,
      ).not.toEqual([]);
    }
    expect(counts).toMatchObject({ "links/displaced": 1, "captions/block": 2, "forms/line": 2, "headings/glued": 1 });
  });

  it("reports every repair only when asked to, each with a place, a confidence, and what it changed", () => {
    const { counts, repairs } = recover(textOf("act.txt", ACT), { report: true });
    const total = Object.values(counts).reduce((sum, count) => sum + count, 0);
    expect(repairs).toHaveLength(total);
    const lines = ACT.split("\n");
    for (const { rule, place, before, after, confidence } of repairs) {
      expect(RULES).toContain(rule);
      expect(confidence).toBeGreaterThan(0);
      expect(confidence).toBeLessThanOrEqual(1);
      expect(before).not.toBe(after);
      expect(place.file).toBe("act.txt");
      expect(place.column).toBeLessThanOrEqual((lines[place.line - 1]?.length ?? -1) + 1);
    }
    expect(recover(textOf("act.txt", ACT)).repairs).toEqual([]);
  });

  it("reports a link with the line that it stood on", () => {
    const { repairs } = recover(textOf("act.txt", ACT), { report: true });
    const [link] = repairs.filter(({ rule }) => rule === "links/displaced");
    expect(link).toMatchObject({ place: { file: "act.txt", line: 3 } });
    expect(link?.before).toContain("тіркеледі.14-тармағында");
    expect(link?.after).toContain("Ереженің 14-тармағында айқындалған");
  });

  it("knows the origin of every character", () => {
    const lines = ACT.split("\n");
    for (const block of recover(textOf("act.txt", ACT)).blocks) {
      for (const text of block.type === "row" ? block.cells : [block.text]) {
        for (let at = 0; at < text.value.length; at++) {
          const origin = originAt(text, at);
          if (!origin) expect(text.value.charAt(at)).toBe(" ");
          else if (text.value.charAt(at) !== "і") {
            const extracted = lines[origin.line - 1]?.charAt(origin.column - 1) ?? "";
            expect(extracted.replace("\u00a0", " ")).toBe(text.value.charAt(at));
          }
        }
      }
    }
  });

  it("leaves its input as it was, and yields the same twice", () => {
    const source = deeplyFrozen(textOf("act.txt", ACT));
    const once = recover(source, { report: true });
    expect(source).toEqual(textOf("act.txt", ACT));
    expect(recover(source, { report: true })).toEqual(once);
  });

  it("yields plain JSON", () => {
    const recovery = recover(textOf("act.txt", ACT), { report: true });
    expect(JSON.parse(JSON.stringify(recovery))).toEqual(recovery);
  });

  it("has nothing left to repair in a printed text but its layout", () => {
    const printed = "      1. Арыз екі данада беріледі.\n      2. Жауап бес күнде жіберіледі.\n";
    expect(Object.keys(recover(textOf("act.txt", printed)).counts)).toEqual(["paragraphs/start", "gaps/blank"]);
  });

  it("yields nothing for nothing", () => {
    for (const nothing of ["", "\n", "   ", "\n\n\n \n", "\f\u2028"]) {
      expect(recover(textOf("act.txt", nothing))).toMatchObject({ blocks: [], messages: [] });
    }
  });
});

describe("Messages", () => {
  const uncertain = [
    "      Осында қырд е бзалж ы  мекеме  т о л",
    "      Сыныптар  саны 12, оның ішінде № 7",
    "мектепте 5.",
  ].join("\n");

  it("say what stayed uncertain, where, and what to do, in three languages", () => {
    const { messages } = recover(textOf("act.txt", uncertain));
    expect(messages.map(({ rule }) => rule)).toEqual(["spacing/uncertain", "links/uncertain"]);
    for (const message of messages) {
      expect(CATALOGUE[message.rule], message.rule).toBeDefined();
      expect(message.severity).toBe("warning");
      expect(message.place.file).toBe("act.txt");
      expect(message.place.line).toBeGreaterThan(0);
      for (const language of ["kk", "ru", "en"] as const) {
        const text = sentence(message, CATALOGUE, language);
        expect(text).toMatch(/\.$/);
        expect(text).not.toMatch(/\{\w+\}/);
      }
    }
  });

  it("are absent where all is certain", () => {
    expect(recover(textOf("act.txt", ACT)).messages).toEqual([]);
  });

  it("have rules that begin with the pass they come from", () => {
    const names = PASSES.map(({ name }) => name);
    for (const rule of Object.keys(CATALOGUE)) expect(names).toContain(rule.split("/")[0]);
  });
});

/** A pass of one's own: bullets that the extraction parted from their text. */
const bullets: Pass = {
  name: "bullets",
  run({ value }) {
    const repairs = [...value.matchAll(/(?<=•) {2,}/g)].map(({ index, 0: blank }) => ({
      rule: "bullets/blank",
      confidence: 0.9,
      edits: [{ type: "delete" as const, start: index + 1, end: index + blank.length }],
    }));
    return { repairs };
  },
};

describe("A pass", () => {
  it("is added as one more row of the table", () => {
    const { blocks, counts } = recover(textOf("act.txt", "      •   арыз;\n      •    хат."), {
      passes: [bullets, ...PASSES],
    });
    expect(counts["bullets/blank"]).toBe(2);
    expect(blocks).toMatchObject([{ text: { value: "• арыз;" } }, { text: { value: "• хат." } }]);
  });

  it("is left out by leaving out its row", () => {
    const passes = PASSES.filter(({ name }) => name !== "links");
    const { blocks, counts } = recover(textOf("act.txt", "      осы Ереженің  айқындалған.14-тармағында"), { passes });
    expect(counts["links/displaced"]).toBeUndefined();
    expect(blocks).toMatchObject([{ text: { value: "осы Ереженің айқындалған.14-тармағында" } }]);
  });

  it("may be the only one, or none", () => {
    expect(recover(textOf("act.txt", "•   арыз"), { passes: [bullets] }).blocks).toMatchObject([
      { text: { value: "• арыз" } },
    ]);
    expect(recover(textOf("act.txt", "арыз\nхат"), { passes: [] }).blocks).toHaveLength(2);
  });

  it("that would lose, invent or misspell a character is refused", () => {
    const edits = [
      { type: "delete", start: 0, end: 1 },
      { type: "insert", at: 0, text: "а" },
      { type: "replace", at: 0, text: "ж" },
    ] as const;
    for (const edit of edits) {
      const wrong: Pass = {
        name: "wrong",
        run: () => ({ repairs: [{ rule: "wrong/edit", confidence: 1, edits: [edit] }] }),
      };
      expect(() => recover(textOf("act.txt", "арыз"), { passes: [wrong] })).toThrow("act.txt: an edit");
    }
  });

  it("has a name of its own, and the table is in the order that its comments explain", () => {
    expect(PASSES.map(({ name }) => name)).toEqual([
      "blanks",
      "spacing",
      "lookalikes",
      "links",
      "captions",
      "forms",
      "tables",
      "paragraphs",
      "wraps",
      "headings",
      "gaps",
    ]);
  });
});

function deeplyFrozen(text: Text): Text {
  return Object.freeze({ ...text, origins: Object.freeze([...text.origins]) });
}

/** Tokens of everything that an act contains, with offsets into the text as it was. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { tokenize } from "../src/index.ts";

/** A text and the exact forms of its words, compounds before their parts. */
const TEXTS: readonly (readonly [text: string, words: string])[] = [
  ["№ 98/қе бұйрық", "98/қе 98 қе бұйрық"],
  ["5-тармағының 2) тармақшасы", "5-тармағының 5 тармағының 2 тармақшасы"],
  ["ҚР-ның Заңы", "қр-ның заңы"],
  ["ҚР ның", "қр ның"],
  ["www.knb.kz", "www.knb.kz www knb kz"],
  ["info@knb.kz,", "info@knb.kz info knb kz"],
  ["11:00-ден 13.00-ге", "11:00-ден 11 00 13.00-ге 13 00"],
  ["06.05.2020 ж.", "06.05.2020 06 05 2020 ж"],
  ["ЭЦҚ, т.б. және м.а.", "эцқ т.б және м.а"],
  ["А.Ж. Иванов", "а.ж иванов"],
  ["аты-жөні", "аты-жөні аты жөні"],
  ["Премьер-Министрдің", "премьер-министрдің премьер министрдің"],
  ["аты\u2011жөні", "аты-жөні аты жөні"],
  ["об'явление, д’Артаньян", "обявление дартаньян"],
  ["V1500011509", "v1500011509 v 1500011509"],
  ["21.01.1999г.", "21.01.1999г 21 01 1999 г"],
  ["1,5 теңге", "1,5 1 5 теңге"],
  ["бірінші, екінші", "бірінші екінші"],
  ["бекітілсін.Осы бұйрық", "бекітілсін осы бұйрық"],
  ["2011–2017 жылдар", "2011 2017 жылдар"],
  ["ст.146", "ст 146"],
  ["«Әділет» ӘҒҚҢӨҰҮҺІЁ", "әділет әғқңөұүһіе"],
  ["қ/ұ, 5-бап", "қ/ұ 5-бап 5 бап"],
  ["ІV-тарау", "iv-тарау iv тарау"],
  ["", ""],
  [" — … №", ""],
  ["5 - тармақ", "5 тармақ"],
  ["сөз-", "сөз"],
  ["-де", "де"],
  ["бара-бара сан-сан какой-то", "бара-бара бара бара сан-сан сан сан какой-то какой то"],
  ["веб-сайт Нур-Султан жол-жөнекей", "веб-сайт веб сайт нур-султан нур султан жол-жөнекей жол жөнекей"],
  ["АҚ-тардың КНБ-мен 5-ші", "ақ-тардың кнб-мен 5-ші 5 ші"],
  ["Б Ұ Й Р Ы Қ", "бұйрық"],
  ["Қ А У Л Ы  Е Т Е Д І:", "қаулы етеді"],
  ["осы П Р И К А З № 5", "осы приказ 5"],
  ["А Б В", "а б в"],
  ["а) б) в) г) д)", "а б в г д"],
  ["о и в с Иванов", "оивс иванов"],
];

/** Two spellings of one word. */
const SAME: readonly (readonly [string, string])[] = [
  ["Үкiметiнiң", "Үкіметінің"],
  ["Yкiметi", "Үкіметі"],
  ["Ќазаќстан", "Қазақстан"],
  ["құ\u00adжат", "құжат"],
  ["и\u0306од", "йод"],
  ["Ёлка", "елка"],
  ["за\u0301мок", "замок"],
  ["ҚҰЖАТ", "құжат"],
  ["İSKER", "isker"],
  ["ІІ тарау", "II тарау"],
  ["ХІ", "XI"],
];

describe("tokenize", () => {
  test.each(TEXTS)("%s", (text, words) => {
    expect(
      tokenize(text)
        .map(({ exact }) => exact)
        .join(" "),
    ).toBe(words);
  });

  test.each(SAME)("%s and %s have one exact form", (one, other) => {
    expect(tokenize(one).map(({ exact }) => exact)).toEqual(tokenize(other).map(({ exact }) => exact));
  });

  test("a compound has the place of its first part, and its parts count on", () => {
    const words = tokenize("ҚР-ның 98/қе бұйрығы").map(({ exact, position }) => `${exact} ${position}`);
    expect(words).toEqual(["қр-ның 0", "98/қе 1", "98 1", "қе 2", "бұйрығы 3"]);
  });

  test("offsets are those of the text as it was", () => {
    const text = "«Құ\u00adжат» и\u0306од 5-бап";
    for (const { text: word, start, end } of tokenize(text)) expect(text.slice(start, end)).toBe(word);
  });
});

const soup = fc.oneof(
  fc.string({ unit: "grapheme" }),
  fc.string({ unit: fc.constantFrom(..."аәқїЌyiI19-./:,@'’ \u00ad\u0306—№құ\u{1f600}\u{10400}") }),
);

describe("for any text", () => {
  test("every letter and digit is in a word, words stand in order and are what the text has there", () => {
    fc.assert(
      fc.property(soup, (text) => {
        const covered = new Set<number>();
        let before = { start: 0, position: 0 };
        for (const word of tokenize(text)) {
          expect(text.slice(word.start, word.end)).toBe(word.text);
          expect(word.start).toBeGreaterThanOrEqual(before.start);
          expect(word.position).toBeGreaterThanOrEqual(before.position);
          for (let at = word.start; at < word.end; at++) covered.add(at);
          before = word;
        }
        for (const match of text.matchAll(/[\p{L}\p{N}]/gu)) expect(covered.has(match.index)).toBe(true);
      }),
    );
  });

  test("an exact form is its own exact form", () => {
    fc.assert(
      fc.property(soup, (text) => {
        for (const { exact } of tokenize(text)) {
          const [again] = tokenize(exact);
          if (exact !== "") expect(again?.exact).toBe(exact);
        }
      }),
    );
  });
});

test("a line of a hundred thousand characters is read in a moment", () => {
  for (const piece of ["а", "а-", "1.", "'а", "\u00ad", "т.б.", "аy"]) {
    const start = processorTime();
    tokenize(piece.repeat(100_000 / piece.length));
    expect(processorTime() - start).toBeLessThan(2000);
  }
});

/** Milliseconds that the processor has worked for this process, whatever else the machine does. */
function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

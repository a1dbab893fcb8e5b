/** Known words of both languages, and torn pieces that are none. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isKnownWord, wordScore } from "../src/index.ts";

describe("Kazakh", () => {
  test.each(
    `мемлекет мемлекеттік қызметтің қызметтерін көрсетілетін көрсетілген енгізілсін жазылсын бекітілсін тармақшасының
     тармағына қосымшасында редакцияда бұйрығымен қаулысымен Жарлығымен министрлігінде комитетінің Төрағасы лицензиялау
     жүргізіледі тіркелді орындалуын қамтамасыз халқы орнында құқығы мүлкі шыққан тауып қояды жойылды қоюы
     бөлімшелеріндегі алушының өтініштеріңіз сұраймын өтінемін күнтізбелік БҰЙЫРАМЫН ЕТЕДІ Қазақстан облысы
     іс-шаралар сауда-саттықта Yкiметi әзiрлеу сондай-ақ ҚР ҰҚК ЗҚАИ-ның 2-қосымша актінің банкке вексельдің`
      .trim()
      .split(/\s+/),
  )("%s is known", (word) => expect(isKnownWord(word, "kk")).toBe(true));

  test.each(
    `Президен ілед мемлеке БҰ ЙЫРАМЫН мет тармағ тармақы қызметлер заңнің мемлекетқа лардың ның қосымш абзацынд
     стандар көрсетілетінд ҚАУЛ ұсыны мендер жөніндег құжатнама қызметтт тармакқ ғын рлық iң қр рк -қосымша қосымша-
     ҚРҚ халқа орна облысның`
      .trim()
      .split(/\s+/),
  )("%s is not", (word) => expect(isKnownWord(word, "kk")).toBe(false));
});

describe("Russian", () => {
  test.each(
    `приказ приказом государственной услугополучателя утвержденный осуществляющими зарегистрировано рассматривается
     рассматривались подпунктом Закона юридических непосредственно несоблюдение ненадлежащего доверенность судебно-медицинской
     Западно-Казахстанской РК счёт двух пяти также либо акиматом декабpя`
      .trim()
      .split(/\s+/),
  )("%s is known", (word) => expect(isKnownWord(word, "ru")).toBe(true));

  test.each(
    `каз прик госу ударственной утвержде нный вление жденного Казахс стан рк приказый законами́ законость зако статьяй
     пункты-х мемлекет заң қызмет тся ского ывать`
      .trim()
      .split(/\s+/),
  )("%s is not", (word) => expect(isKnownWord(word, "ru")).toBe(false));
});

describe("what a word is", () => {
  test.each(["", "-", "12", "12:00", "№", "law", "«заң»", "заң.", "заң бар"])("«%s» is no word", (text) =>
    expect(isKnownWord(text)).toBe(false),
  );
  test("without a language either will do", () => {
    expect(isKnownWord("қызмет") && isKnownWord("услуга")).toBe(true);
    expect(isKnownWord("услуга", "kk")).toBe(false);
    expect(isKnownWord("қызмет", "ru")).toBe(false);
  });
  test("a listed word scores 1, an inflected one less, a piece 0", () => {
    expect(wordScore("тармақ")).toBe(1);
    expect(wordScore("тармақтарында")).toBeLessThan(1);
    expect(wordScore("тармақтарында")).toBeGreaterThan(0.5);
    expect(wordScore("тармағ")).toBe(0);
  });
  test("a score stays between 0 and 1, soup never throws, and asking twice gives the same", () => {
    const letters = fc.string({ unit: fc.constantFrom(..."аеыітнрлсқкғдмюяийVI-1"), maxLength: 24 });
    fc.assert(
      fc.property(fc.oneof(letters, fc.string({ unit: "binary", maxLength: 24 })), (text) => {
        const score = wordScore(text);
        expect(score).toBeGreaterThanOrEqual(0);
        expect(score).toBeLessThanOrEqual(1);
        expect(wordScore(text)).toBe(score);
      }),
    );
  });
  test("asking again takes well below a microsecond", () => {
    const words = "мемлекеттік қызмет көрсету стандарты государственная услуга тармақшасының".split(" ");
    for (const word of words) isKnownWord(word);
    const start = processorTime();
    for (let round = 0; round < 20_000; round++) for (const word of words) isKnownWord(word);
    expect(((processorTime() - start) * 1000) / (20_000 * words.length)).toBeLessThan(1);
  });
});

/** Milliseconds that the processor has worked for this process, whatever else the machine does. */
function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

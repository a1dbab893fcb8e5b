/** Words typed without Kazakh letters or in Latin stand for the words that the index has. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  foldedIndex,
  foldWord,
  learnStemmer,
  restoreStemmer,
  soundKey,
  toLatin,
  toLower,
  unfold,
} from "../src/index.ts";
import { LAW_WORDS } from "./fixtures/law-words.ts";

const RUSSIAN = [
  "закон",
  "постановление",
  "жалоба",
  "указ",
  "регистрация",
  "частью",
  "подпункт",
  "министерство",
  "кара",
];
const WORDS = [...new Set([...LAW_WORDS.flat(), ...RUSSIAN, "қара", "ән", "ан", "сот", "рк", "үй", "заң", "заңның"])];
const stemmer = learnStemmer(WORDS.map((word) => [word, 1]));
const index = foldedIndex(
  WORDS.map((word) => [word, 1]),
  stemmer,
);

/** What is typed, and a word that it must find. */
const TYPED: readonly (readonly [typed: string, word: string])[] = [
  ["кызмет", "қызмет"],
  ["ушин", "үшін"],
  ["тармагынын", "тармағының"],
  ["бiр", "бір"],
  ["быр", "бір"],
  ["заннын", "заңның"],
  ["qyzmet", "қызмет"],
  ["kyzmet", "қызмет"],
  ["qizmet", "қызмет"],
  ["qızmet", "қызмет"],
  ["sheshim", "шешім"],
  ["şeşim", "шешім"],
  ["sesim", "шешім"],
  ["jarlyq", "жарлық"],
  ["zharlyk", "жарлық"],
  ["jarlıq", "жарлық"],
  ["zan", "заң"],
  ["zang", "заң"],
  ["zań", "заң"],
  ["buiryq", "бұйрық"],
  ["buyryk", "бұйрық"],
  ["bwjryq", "бұйрық"],
  ["otinish", "өтініш"],
  ["oetinish", "өтініш"],
  ["ötiniş", "өтініш"],
  ["zakon", "закон"],
  ["postanovlenie", "постановление"],
  ["postanovleniye", "постановление"],
  ["zhaloba", "жалоба"],
  ["registraciya", "регистрация"],
  ["registratsiia", "регистрация"],
  ["chastyu", "частью"],
  ["кара", "қара"],
  ["cot", "сот"],
  ["PK", "рк"],
  ["erfp", "указ"],
];

describe("unfold", () => {
  const here = foldedIndex(
    [...WORDS, "үшін", "бір"].map((word): [string, number] => [word, 1]),
    stemmer,
  );

  test.each(TYPED)("%s finds %s", (typed, word) => {
    expect(unfold(toLower(typed), here).words).toContain(word);
  });

  test.each([["қызмет"], ["тармағының"], ["закон"]])("%s, typed with its letters, stands for itself alone", (typed) => {
    expect(unfold(typed, here)).toEqual({ words: [], stems: [] });
  });

  test.each([["xyz"], ["жоқсөз"], [""], ["2011"], ["98/қе"]])("%s finds nothing", (typed) => {
    expect(unfold(typed, here)).toEqual({ words: [], stems: [] });
  });

  test.each([
    ["кызметтеримизден", "қызмет"],
    ["qyzmetterimizden", "қызмет"],
    ["zharlyktarmen", "жарлық"],
    ["кужаттардан", "құжат"],
    ["bekitpegen", "бекіт"],
    ["zakonami", "закон"],
  ])("of %s, a form that the index lacks, it knows the stem %s", (typed, stem) => {
    expect(unfold(typed, here).stems).toContain(stem);
  });
});

test("a word of ten thousand letters is looked up in a moment", () => {
  for (const piece of ["s", "ts", "ш", "lar", "лар"]) {
    const start = processorTime();
    unfold(piece.repeat(10_000), index);
    stemmer(piece.repeat(10_000));
    expect(processorTime() - start).toBeLessThan(1000);
  }
});

/** Ways to type Kazakh; each must find nearly every word of the index. */
const WAYS: readonly (readonly [name: string, type: (word: string) => string])[] = [
  ["without Kazakh letters", foldWord],
  ["with ы for і", (word) => foldWord(word.replaceAll("і", "ы"))],
  ["in the alphabet of 2021", (word) => toLower(toLatin(word), { latin: "kazakh-latin" })],
  [
    "in the alphabet of 2021 without marks",
    (word) => toLower(toLatin(word)).replaceAll("ı", "i").normalize("NFD").replace(/\p{M}/gu, ""),
  ],
];

test.each(WAYS)("typed %s at least 99 words of 100 are found", (name, type) => {
  const found = WORDS.filter((word) => type(word) === word || unfold(type(word), index).words.includes(word));
  console.info(`typed ${name}: ${((found.length / WORDS.length) * 100).toFixed(1)} % of the words found`);
  expect(found.length / WORDS.length).toBeGreaterThan(0.99);
});

describe("for any words", () => {
  const word = fc.string({
    unit: fc.constantFrom(..."аәбғдежзиклқмнңоөпрстуұүшыіюяэцчщьһ"),
    minLength: 1,
    maxLength: 12,
  });

  test("words that fold alike sound alike", () => {
    fc.assert(
      fc.property(word, (any) => {
        expect(soundKey(foldWord(any))).toBe(soundKey(any));
      }),
    );
  });

  test("folding is done once", () => {
    fc.assert(
      fc.property(word, (any) => {
        expect(foldWord(foldWord(any))).toBe(foldWord(any));
      }),
    );
  });

  test("what is unfolded is in the index, and never the typed word itself", () => {
    fc.assert(
      fc.property(fc.array(word), fc.oneof(word, fc.string()), (words, typed) => {
        const some = foldedIndex(
          words.map((each) => [each, 1]),
          restoreStemmer(),
        );
        for (const found of unfold(typed, some).words) {
          expect(words).toContain(found);
          expect(found).not.toBe(typed);
        }
      }),
    );
  });
});

/** Milliseconds that the processor has worked for this process, whatever else the machine does. */
function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** Stems: the forms of a word share a key, and words that merely look related do not. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { analyze, kazakhStemmer, learnStemmer, learnStems, restoreStemmer, type Stemmer } from "../src/index.ts";
import { LAW_WORDS, UNRELATED } from "./fixtures/law-words.ts";

const listed = restoreStemmer();
const learned = learnStemmer(LAW_WORDS.flat().map((word): [string, number] => [word, 1]));

function meet(stemmer: Stemmer, one: string, other: string): boolean {
  return stemmer(one).some((key) => stemmer(other).includes(key));
}

/** Pairs of distinct forms, as the field measures: how many of a word's meet, how many that meet are of one word. */
function figures(stemmer: Stemmer): { recall: number; precision: number } {
  const words = LAW_WORDS.flatMap((forms, lemma) => forms.map((form) => ({ form, lemma })));
  let [pairs, met, wrong] = [0, 0, 0];
  words.forEach((one, index) => {
    for (const other of words.slice(index + 1)) {
      const same = one.lemma === other.lemma;
      const together = meet(stemmer, one.form, other.form);
      if (same) pairs++;
      if (same && together) met++;
      if (!same && together) wrong++;
    }
  });
  return { recall: met / pairs, precision: met / (met + wrong) };
}

describe("the words of acts", () => {
  test.each([
    ["by the shipped list alone", listed, 0.95],
    ["learned from the same forms", learned, 0.98],
  ])("%s", (name, stemmer, least) => {
    const { recall, precision } = figures(stemmer);
    console.info(
      `${name}: ${(recall * 100).toFixed(1)} % of pairs of forms met, ${(precision * 100).toFixed(1)} % of those rightly`,
    );
    expect(recall).toBeGreaterThan(least);
    expect(precision).toBeGreaterThan(0.98);
  });

  test.each(UNRELATED)("%s is no form of %s", (one, other) => {
    expect(meet(listed, one, other)).toBe(false);
    expect(meet(learned, one, other)).toBe(false);
  });
});

/** A form and a word that it must share a key with: one change of sound a line. */
const CHANGES: readonly (readonly [form: string, word: string])[] = [
  ["тармағына", "тармақ"],
  ["кітабымен", "кітап"],
  ["мойнына", "мойын"],
  ["қарнын", "қарын"],
  ["аузында", "ауыз"],
  ["оқуға", "оқыған"],
  ["дамиды", "дамыған"],
  ["тауып", "табылған"],
  ["қойылған", "қояды"],
  ["шыққан", "шығу"],
  ["лицензиясыз", "лицензия"],
  ["вексельдің", "вексель"],
  ["актілердің", "акт"],
  ["банкке", "банк"],
  ["округтерінің", "округ"],
  ["штрафтердің", "штраф"],
  ["куәлардың", "куә"],
  ["транзиттік", "транзиттікті"],
  ["ресурстарды", "ресурс"],
  ["маған", "мен"],
  ["мұны", "бұл"],
  ["оларға", "ол"],
  ["боп", "болған"],
  ["5-тармағының", "5-тармақ"],
  ["ҚР-ның", "ҚР"],
  ["11:00-ден", "11:00"],
  ["98/қе-нің", "98/қе"],
  ["Премьер-Министрдің", "Премьер-Министр"],
  ["постановлением", "постановления"],
  ["жалобу", "жалоба"],
  ["научно-исследовательского", "научно-исследовательский"],
];

test.each(CHANGES)("%s shares a key with %s", (form, word) => {
  const [one, other] = [analyze(form)[0], analyze(word)[0]];
  expect(one?.stems.filter((key) => other?.stems.includes(key))).not.toEqual([]);
});

test("an archive teaches a word that no list has", () => {
  const forms = ["зымырантасығыш", "зымырантасығышты", "зымырантасығыштың", "зымырантасығыштар"];
  const stemmer = learnStemmer(forms.map((form) => [form, 1]));
  for (const form of [...forms, "зымырантасығыштарымен"]) expect(stemmer(form)).toContain("зымырантасығыш");
});

const word = fc.string({ unit: fc.constantFrom(..."аәбғдежзиклқмнңоөпрстуұүшыіюя"), minLength: 1, maxLength: 14 });
const vocabulary = fc.array(fc.tuple(word, fc.integer({ min: 1, max: 9 })), { maxLength: 30 });

describe("for any vocabulary", () => {
  test("every word has one key to three, the same whenever it is asked for", () => {
    fc.assert(
      fc.property(vocabulary, word, (words, asked) => {
        const stemmer = learnStemmer(words);
        const keys = stemmer(asked);
        expect(keys.length).toBeGreaterThan(0);
        expect(keys.length).toBeLessThan(4);
        expect(new Set(keys).size).toBe(keys.length);
        expect(learnStemmer([...words].reverse())(asked)).toEqual(keys);
      }),
    );
  });

  test("what was learned is kept in plain data", () => {
    fc.assert(
      fc.property(vocabulary, word, (words, asked) => {
        const stemmer = learnStems(words);
        const again = kazakhStemmer(JSON.parse(JSON.stringify(stemmer.toData())));
        for (const [form] of [...words, [asked]])
          expect(again.stemsOf(form as string)).toEqual(stemmer.stemsOf(form as string));
      }),
    );
  });
});

test("soup has keys", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (text) => {
      for (const { stems } of analyze(text, listed)) expect(stems.length).toBeGreaterThan(0);
    }),
  );
});

/** How well the search finds: figures over generated passages, beside three controls of the same run. */
import { ANALYZER, foldWord, type StemmerData, toLatin } from "@qujat/language";
import { flatEngine, type QueryOptions, type SearchEngine } from "@qujat/search";
import { describe, expect, test } from "vitest";
import { table } from "../bench/time.ts";
import { GOLD_WORDS } from "./gold-words.ts";
import { type KnownItem, knownItems } from "./known-items.ts";

const PASSAGES = 50_000;
const WANTED = 150;

interface Figures {
  readonly recall: number;
  readonly mrr: number;
}

const { sources, items } = knownItems(PASSAGES, WANTED);
const engine = flatEngine.build(sources, { analyzer: ANALYZER });
const gold = flatEngine.build(sources, { analyzer: { ...ANALYZER, learn: goldStems, restore: goldStems } });

/** The lemmas of the gold list as stems; a word that is not on it is its own. */
function goldStems() {
  const lemmas = new Map<string, string[]>();
  for (const forms of GOLD_WORDS) {
    for (const form of forms) lemmas.set(form, [...(lemmas.get(form) ?? []), `${forms[0]}=`]);
  }
  const toData = (): StemmerData => ({ stems: "", votes: [] });
  return Object.assign((exact: string): readonly string[] => lemmas.get(exact) ?? [exact], { toData });
}

function ask(asked: SearchEngine, queryOf: (item: KnownItem) => string, options: QueryOptions = {}): Figures {
  let [found, sum] = [0, 0];
  for (const item of items) {
    const { hits } = asked.query(queryOf(item), { snippet: 0, limit: 10, ...options });
    const place = hits.findIndex(({ id }) => id === item.id);
    if (place < 0) continue;
    found++;
    sum += 1 / (place + 1);
  }
  return { recall: found / items.length, mrr: sum / items.length };
}

/** Latin as people type it who have no other letters. */
function typedInAscii(text: string): string {
  return toLatin(text.replaceAll("ш", "sh").replaceAll("ң", "ng").replaceAll("ж", "zh").replaceAll("ү", "u"))
    .toLowerCase()
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replaceAll("ı", "y");
}

const exact = ({ exact: words }: KnownItem): string => words.join(" ");
const inflected = ({ inflected: words }: KnownItem): string => words.join(" ");
const half = ({ exact: words, inflected: [first = ""] }: KnownItem): string => [first, ...words.slice(1)].join(" ");
const KINDS = { exact, "1 of 3 inflected": half, "3 of 3 inflected": inflected } as const;

const ALONE: QueryOptions = { stemming: false, unfolding: false, expansion: false, typos: "never" };
const WAYS: readonly (readonly [name: string, engine: SearchEngine, spell: (text: string) => string, QueryOptions])[] =
  [
    ["no stemming", engine, (text) => text, ALONE],
    ["prefix and fuzzy", engine, (text) => text, { ...ALONE, prefix: true, typos: "always" }],
    ["gold lemmas", gold, (text) => text, { ...ALONE, stemming: true }],
    ["typed properly", engine, (text) => text, {}],
    ["without Kazakh letters", engine, foldWord, {}],
    ["Latin of 2021", engine, toLatin, {}],
    ["Latin in ASCII", engine, typedInAscii, {}],
  ];

describe("known items", () => {
  const rows: string[][] = [["recall at 10 / MRR", ...Object.keys(KINDS)]];
  const figures = new Map<string, Figures>();
  for (const [name, asked, spell, options] of WAYS) {
    const row = Object.entries(KINDS).map(([kind, queryOf]) => {
      const result = ask(asked, (item) => spell(queryOf(item)), options);
      figures.set(`${name}, ${kind}`, result);
      return `${(result.recall * 100).toFixed(1)} / ${result.mrr.toFixed(3)}`;
    });
    rows.push([name, ...row]);
  }
  console.log(table(rows));
  const of = (name: string, kind: keyof typeof KINDS): Figures =>
    figures.get(`${name}, ${kind}`) ?? { recall: 0, mrr: 0 };

  test("exact words are found first", () => {
    expect(of("typed properly", "exact").mrr).toBeGreaterThanOrEqual(0.97);
    expect(of("typed properly", "exact").mrr).toBeGreaterThanOrEqual(of("no stemming", "exact").mrr - 0.01);
  });

  test("so are three inflected ones, far above the controls", () => {
    const { recall, mrr } = of("typed properly", "3 of 3 inflected");
    expect(recall).toBeGreaterThanOrEqual(0.8);
    expect(mrr).toBeGreaterThanOrEqual(0.62);
    expect(recall).toBeGreaterThanOrEqual(0.9 * of("gold lemmas", "3 of 3 inflected").recall);
    expect(recall).toBeGreaterThan(2 * of("prefix and fuzzy", "3 of 3 inflected").recall);
  });

  test.each(["without Kazakh letters", "Latin of 2021", "Latin in ASCII"])("%s finds nearly as much", (name) => {
    for (const kind of ["exact", "1 of 3 inflected", "3 of 3 inflected"] as const) {
      expect(of(name, kind).recall, kind).toBeGreaterThanOrEqual(0.97 * of("typed properly", kind).recall);
    }
  });
});

test("a noun is found from any of its forms, and others are not", () => {
  let [pairs, met, wrong] = [0, 0, 0];
  const words = GOLD_WORDS.flatMap((forms, lemma) =>
    forms.map((form) => ({ form, lemma, keys: engine.stemsOf(form) })),
  );
  words.forEach((one, index) => {
    for (const other of words.slice(index + 1)) {
      if (one.form === other.form) continue;
      const together = one.keys.some((key) => other.keys.includes(key));
      if (one.lemma === other.lemma) pairs++;
      if (together && one.lemma === other.lemma) met++;
      if (together && one.lemma !== other.lemma) wrong++;
    }
  });
  const [recall, precision] = [met / pairs, met / (met + wrong)];
  console.log(`pairs of forms: recall ${(recall * 100).toFixed(1)} %, precision ${(precision * 100).toFixed(1)} %`);
  expect(recall).toBeGreaterThanOrEqual(0.96);
  expect(precision).toBeGreaterThanOrEqual(0.85);
});

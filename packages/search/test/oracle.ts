/** A slow obvious search that every engine must agree with, and random documents and queries for it. */
import fc from "fast-check";
import { type Analyzer, NO_FACTS, PLAIN_ANALYZER, type QueryOptions, type Source } from "../src/index.ts";

/** Words share a stem when they begin with the same two letters. */
const stemsOf = (word: string): readonly string[] => [word.slice(0, 2)];
const STEMMER = Object.assign(stemsOf, { toData: () => ({ stems: "", votes: [] }) });
export const TEST_ANALYZER: Analyzer = { ...PLAIN_ANALYZER, learn: () => STEMMER, restore: () => STEMMER };

/** A demand of a query; `all` of a phrase in this order, `any` of alternatives. */
export type Demand =
  | { readonly kind: "word"; readonly word: string }
  | { readonly kind: "phrase"; readonly words: readonly string[] }
  | { readonly kind: "any"; readonly of: readonly string[] };

/** A random query with the options that it is asked with. */
export interface TestQuery {
  readonly demands: readonly Demand[];
  readonly excluded: readonly Demand[];
  readonly year: readonly [number, number] | null;
  readonly type: string | null;
  readonly options: Required<Pick<QueryOptions, "match" | "stemming" | "prefix">>;
}

/** Words of few letters, so that they repeat, share beginnings and stems. */
export const word = fc.string({ unit: fc.constantFrom("а", "б", "қ"), minLength: 1, maxLength: 4 });
const phrase = fc.array(word, { minLength: 1, maxLength: 3 });

export const sources: fc.Arbitrary<readonly Source[]> = fc
  .array(
    fc.record({
      year: fc.integer({ min: 2009, max: 2012 }),
      type: fc.constantFrom("бұйрық", "заң"),
      texts: fc.array(fc.array(word, { maxLength: 9 }), { minLength: 1, maxLength: 4 }),
    }),
    { maxLength: 9 },
  )
  .map((acts) =>
    acts.map(({ year, type, texts }, number) => ({
      facts: { ...NO_FACTS, act: `kz-${number}`, type, date: `${year}-01-01` },
      passages: texts.map((words, at) => ({ key: `point_${at}`, text: words.join(" ") })),
    })),
  );

const demand: fc.Arbitrary<Demand> = fc.oneof(
  { weight: 4, arbitrary: word.map((each): Demand => ({ kind: "word", word: each })) },
  { weight: 1, arbitrary: phrase.map((words): Demand => ({ kind: "phrase", words })) },
  {
    weight: 1,
    arbitrary: fc.uniqueArray(word, { minLength: 2, maxLength: 3 }).map((of): Demand => ({ kind: "any", of })),
  },
);
const exclusion: fc.Arbitrary<Demand> = fc.oneof(
  word.map((each): Demand => ({ kind: "word", word: each })),
  phrase.map((words): Demand => ({ kind: "phrase", words })),
);

export const queries: fc.Arbitrary<TestQuery> = fc.record({
  demands: fc.uniqueArray(demand, { minLength: 1, maxLength: 4, selector: textOf }),
  excluded: fc.uniqueArray(exclusion, { maxLength: 1, selector: textOf }),
  year: fc.option(fc.tuple(fc.integer({ min: 2009, max: 2010 }), fc.integer({ min: 2010, max: 2012 }))),
  type: fc.option(fc.constantFrom("бұйрық", "заң")),
  options: fc.record({
    match: fc.constantFrom("all", "most", "any"),
    stemming: fc.boolean(),
    prefix: fc.boolean(),
  }),
});

/** The query as it is typed. */
export function typed({ demands, excluded, year, type }: TestQuery): string {
  const filters = [...(year ? [`year:${year[0]}..${year[1]}`] : []), ...(type ? [`type:${type}`] : [])];
  return [...filters, ...excluded.map((each) => `-${textOf(each)}`), ...demands.map(textOf)].join(" ");
}

function textOf(each: Demand): string {
  if (each.kind === "word") return each.word;
  return each.kind === "phrase" ? `"${each.words.join(" ")}"` : each.of.join(" OR ");
}

/** Identifiers of all passages that a query finds, sorted. */
export function expectedIds(all: readonly Source[], query: TestQuery): readonly string[] {
  const passages = all.flatMap(({ facts, passages }) =>
    passages.map(({ key, text }) => ({ id: `${facts.act}#${key}`, facts, words: text === "" ? [] : text.split(" ") })),
  );
  const last = query.demands.at(-1);
  const matches = (words: readonly string[], each: Demand): boolean => {
    const ends = each === last && query.options.prefix;
    if (each.kind === "phrase")
      return words.some((_, at) => each.words.every((wanted, next) => words[at + next] === wanted));
    if (each.kind === "word") return words.some((found) => isForm(found, each.word, ends));
    return each.of.some((wanted, at) =>
      words.some((found) => isForm(found, wanted, ends && at === each.of.length - 1)),
    );
  };
  const isForm = (found: string, wanted: string, prefix: boolean): boolean =>
    found === wanted ||
    (prefix && found.startsWith(wanted)) ||
    (query.options.stemming && stemsOf(found)[0] === stemsOf(wanted)[0]);
  const isExcluded = (words: readonly string[]): boolean =>
    query.excluded.some((each) =>
      each.kind === "word" ? words.some((found) => isForm(found, each.word, false)) : matches(words, each),
    );
  const alive = query.demands.filter((each) => passages.some(({ words }) => matches(words, each))).length;
  const isFit = ({ words, facts }: (typeof passages)[number]): boolean => {
    const year = Number(facts.date?.slice(0, 4));
    return (
      query.demands.every((each) => each.kind !== "phrase" || matches(words, each)) &&
      !isExcluded(words) &&
      (query.year === null || (year >= query.year[0] && year <= query.year[1])) &&
      (query.type === null || facts.type === query.type)
    );
  };
  const counted = passages
    .filter(isFit)
    .map(({ id, words }) => ({ id, count: query.demands.filter((each) => matches(words, each)).length }));
  // Where no passage has half of the words, those with the most of them are found.
  const most = Math.max(1, Math.min(Math.ceil(alive / 2), Math.max(...counted.map(({ count }) => count))));
  const needed = { all: query.demands.length, most, any: 1 }[query.options.match];
  return counted
    .filter(({ count }) => count >= needed)
    .map(({ id }) => id)
    .sort();
}

/** Known items: passages with words of the gold list among the sentences of acts, and queries with other forms of three of them. */
import { NO_FACTS, type Source } from "@qujat/search";
import { sentences } from "../bench/search/passages.ts";
import { randomBy } from "../bench/search/random.ts";
import { formOf, inventStem } from "../bench/search/words.ts";
import { GOLD_WORDS } from "./gold-words.ts";

/** Words of a passage, and of the sentence in which a query's words stand. */
const LENGTH = 40;
const SENTENCE = 11;
/** Share of words from the gold list, and of invented ones, so that the vocabulary grows as that of real texts does. */
const GOLD = 0.05;
const INVENTED = 0.3;
const STEMS = 4000;
const FORMS = 20;
const ASKED = 3;

/** What is sought: the passage, and its words as it has them and in other forms. */
export interface KnownItem {
  readonly id: string;
  readonly exact: readonly string[];
  readonly inflected: readonly string[];
}

export interface KnownItems {
  readonly sources: readonly Source[];
  readonly items: readonly KnownItem[];
}

/** So many passages, of which `wanted` are sought; the same every time. */
export function knownItems(passages: number, wanted: number): KnownItems {
  const random = randomBy(20_170_425);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const base = sentences().map((sentence) => sentence.split(" "));
  const stems = Array.from({ length: STEMS }, () => inventStem(random));
  const word = (own: string): string => {
    const dice = random();
    if (dice < GOLD) return pick(pick(GOLD_WORDS));
    return dice < GOLD + INVENTED ? formOf(pick(stems), Math.floor(random() * FORMS)) : own;
  };
  const filler = (length: number): string[] => {
    const words: string[] = [];
    while (words.length < length) words.push(...pick(base).map(word));
    return words.slice(0, length);
  };
  const items: KnownItem[] = [];
  const every = Math.floor(passages / wanted);
  const texts = Array.from({ length: passages }, (_, at) => {
    if (at % every !== 0 || items.length === wanted) return filler(LENGTH).join(" ");
    const lemmas: (readonly string[])[] = [];
    while (lemmas.length < ASKED) {
      const lemma = pick(GOLD_WORDS);
      if (!lemmas.includes(lemma)) lemmas.push(lemma);
    }
    const exact = lemmas.map(pick);
    const inflected = lemmas.map((forms, index) => pick(forms.filter((form) => form !== exact[index])));
    items.push({ id: `p${at}`, exact, inflected });
    const sentence = filler(SENTENCE - ASKED);
    for (const form of exact) sentence.splice(Math.floor(random() * (sentence.length + 1)), 0, form);
    const before = Math.floor(random() * (LENGTH - SENTENCE));
    return [...filler(before), ...sentence, ...filler(LENGTH - SENTENCE - before)].join(" ");
  });
  const source: Source = {
    facts: NO_FACTS,
    passages: texts.map((text, at) => ({ key: `p${at}`, text })),
  };
  return { sources: [source], items };
}

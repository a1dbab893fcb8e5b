/** Queries that cite acts and provisions of an archive, as drafters write them and as people type them. */
import { foldWord, toLatin } from "@qujat/language";
import type { Facts } from "@qujat/search";

/** An act of the archive with the anchors of its provisions. */
export interface CitedAct {
  readonly facts: Facts;
  readonly anchors: readonly string[];
}

/** A query and the act that it names; `anchor` is null where the act itself is meant. */
export interface CitationQuery {
  readonly query: string;
  readonly act: string;
  readonly anchor: string | null;
}

interface Parts {
  readonly number: string;
  readonly year: string;
  readonly day: string;
  readonly month: number;
  readonly figures: string;
  readonly type: string;
}

const KK_MONTHS =
  "қаңтардағы ақпандағы наурыздағы сәуірдегі мамырдағы маусымдағы шілдедегі тамыздағы қыркүйектегі қазандағы қарашадағы желтоқсандағы".split(
    " ",
  );
const RU_MONTHS = "января февраля марта апреля мая июня июля августа сентября октября ноября декабря".split(" ");

/** Ways to name an act; the type stands in the nominative, as people type it who do not write sentences. */
const ACT_WAYS: Readonly<Record<"kk" | "ru", readonly ((act: Parts) => string)[]>> = {
  kk: [
    ({ number, type }) => `№ ${number} ${type}`,
    ({ number, type }) => `${number} ${capital(type)}`,
    ({ number, type, year, day, month }) => `${year} жылғы ${day} ${KK_MONTHS[month - 1]} № ${number} ${type}`,
    ({ number, type }) => foldWord(`${number} ${type}`),
    ({ number, type }) => toLatin(`${number} ${type}`),
    ({ number, type, figures }) => `${type} №${number} ${figures}`,
    ({ number, type, year }) => `${type} ${number} ${year} ж.`,
    ({ number, figures }) => `${figures} № ${number}`,
    ({ number, type }) => `№${number}${type}`,
    ({ number, type, year, day, month }) => foldWord(`${year} жылгы ${day} ${KK_MONTHS[month - 1]} ${number} ${type}`),
  ],
  ru: [
    ({ number, type }) => `${type} № ${number}`,
    ({ number, type, year, day, month }) =>
      `${capital(type)} от ${day} ${RU_MONTHS[month - 1]} ${year} года № ${number}`,
    ({ number, type }) => `${type} ${number}`,
    ({ number, type }) => `${type} n${number}`,
    ({ number, type, figures }) => `${type.toUpperCase()} N ${number} от ${figures}`,
    ({ number, type, year }) => `${number} ${type} ${year} года`,
    ({ number, type }) => toLatin(`${type} ${number}`),
    ({ number, figures }) => `№ ${number} от ${figures}`,
    ({ number, type }) => `${type}№${number}`,
    ({ number, type, figures }) => `${type} от ${figures} ${number}`,
  ],
};

/** Ways to cite units by their figures, outermost first; a word for a unit follows its figure in Kazakh. */
const UNIT_WAYS: Readonly<Record<"kk" | "ru", readonly Readonly<Record<string, (figure: string) => string>>[]>> = {
  kk: [
    { article: (n) => `${n}-бабының`, point: (n) => `${n}-тармағының`, subpoint: (n) => `${n}) тармақшасы` },
    { article: (n) => `${n}-бап`, point: (n) => `${n}-тармақ`, subpoint: (n) => `${n}) тармақша` },
    { article: (n) => `${n} бап`, point: (n) => `${n} тармак`, subpoint: (n) => `${n} тармакша` },
    { article: (n) => `${n}-б.`, point: (n) => `${n}-т.`, subpoint: (n) => `${n})-тт.` },
    { article: (n) => `${n} bap`, point: (n) => `${n} tarmaq`, subpoint: (n) => `${n} tarmaqsha` },
    { article: (n) => `${n}бап`, point: (n) => `${n}тармақ`, subpoint: (n) => `${n})` },
  ],
  ru: [
    { article: (n) => `статьи ${n}`, point: (n) => `пункта ${n}`, subpoint: (n) => `подпункт ${n})` },
    { article: (n) => `статья ${n}`, point: (n) => `пункт ${n}`, subpoint: (n) => `подпункт ${n}` },
    { article: (n) => `ст. ${n}`, point: (n) => `п. ${n}`, subpoint: (n) => `пп. ${n})` },
    { article: (n) => `ст.${n}`, point: (n) => `п.${n}`, subpoint: (n) => `пп.${n}` },
    { article: (n) => `ст ${n}`, point: (n) => `п ${n}`, subpoint: (n) => `пп ${n}` },
    { article: (n) => `statya ${n}`, point: (n) => `punkt ${n}`, subpoint: (n) => `podpunkt ${n}` },
  ],
};

/** So many queries, the same every time; every second one names a provision. */
export function citationQueries(acts: readonly CitedAct[], count: number): readonly CitationQuery[] {
  const queries: CitationQuery[] = [];
  for (let made = 0; made < count; made++) {
    const act = acts[(made * 7) % acts.length] as CitedAct;
    queries.push(made % 2 === 0 ? queryOfAct(act, made >> 1) : queryOfProvision(act, made >> 1));
  }
  return queries;
}

function queryOfAct({ facts }: CitedAct, way: number): CitationQuery {
  const ways = ACT_WAYS[languageOf(facts)];
  const id = facts.act ?? "";
  if (way % 23 === 0) return { query: id.replace(/\.(kk|ru)$/, ""), act: id, anchor: null };
  return { query: ways[way % ways.length]?.(partsOf(facts)) ?? "", act: id, anchor: null };
}

function queryOfProvision({ facts, anchors }: CitedAct, way: number): CitationQuery {
  const language = languageOf(facts);
  const cited = anchors.filter((anchor) => /^(?:article|point)_[\d-]+(?:__(?:point|subpoint)_\d+)*$/.test(anchor));
  const anchor = cited[(way * 13) % cited.length];
  if (anchor === undefined) return queryOfAct({ facts, anchors }, way);
  const units = UNIT_WAYS[language][way % 6] ?? {};
  const steps = anchor.split("__").map((step) => step.split("_") as [string, string]);
  const typed = steps.map(([unit, figure]) => units[unit]?.(figure) ?? "");
  const { type, number } = partsOf(facts);
  const query =
    language === "kk"
      ? `${number} ${way % 3 === 0 ? type : foldWord(type)} ${typed.join(" ")}`
      : `${(way % 5 === 0 ? typed : typed.toReversed()).join(" ")} ${type} ${way % 3 === 0 ? "№ " : ""}${number}`;
  return { query, act: facts.act ?? "", anchor };
}

function partsOf({ number, date, type }: Facts): Parts {
  const [year = "", month = "", day = ""] = (date ?? "").split("-");
  return {
    number: number ?? "",
    year,
    day: String(Number(day)),
    month: Number(month),
    figures: `${day}.${month}.${year}`,
    type: type ?? "",
  };
}

function languageOf({ language }: Facts): "kk" | "ru" {
  return language === "ru" ? "ru" : "kk";
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** Queries over MiniSearch: each clause is asked of it, the rest is done over what is stored. */
import type { Analyzer, Stemmer } from "../analyzer.ts";
import { citedIn, NOT_CITED } from "../citation/cited.ts";
import type { CitedPassages, Spot } from "../citation/cited-passages.ts";
import { Lift } from "../citation/lift.ts";
import { FACETS, type Facets, type Hit, type QueryOptions, type SearchResult } from "../engine.ts";
import { placeBits } from "../passage.ts";
import { allowedPlaces, allowsFacts } from "../query/allowed.ts";
import { parseQuery } from "../query/parse-query.ts";
import type { Clause, Filters, QueryPhrase, QueryWord, SortOrder } from "../query/query.ts";
import { coverages, FIELD_WEIGHTS, mostOf, tieBreak } from "../ranking.ts";
import { readCursor, writeCursor } from "../result/cursor.ts";
import { type Lighting, snippetOf } from "../result/snippet.ts";
import { FIELD_NAMES, hasPhrase, type MiniIndex, STEM, type Stored } from "./stored.ts";

/** What is searched, and how its words are analysed. */
export interface MiniState {
  readonly stored: ReadonlyMap<number, Stored>;
  readonly index: MiniIndex;
  readonly analyzer: Analyzer;
  readonly stemmer: Stemmer;
}

/** What a clause found: for each passage its worth, whether in the typed form, and whether in the passage's own words. */
type Matches = Map<number, { readonly score: number; readonly exact: boolean; readonly own: boolean }>;

interface Ranked {
  readonly stored: Stored;
  readonly score: number;
  readonly key: number;
  readonly count: number;
}

const BOOST: Readonly<Record<string, number>> = Object.fromEntries(
  FIELD_NAMES.map((field, at) => [field, FIELD_WEIGHTS[at] ?? 1]),
);

export function queryStored(state: MiniState, text: string, options: QueryOptions): SearchResult {
  const parsed = parseQuery(text, state.analyzer, options.prefix ?? false);
  const passages = passagesIn(state);
  const cited = (options.citations ?? true) ? citedIn(passages, parsed.text) : NOT_CITED;
  const covers = (clause: Clause) =>
    clause.kind === "word" && cited.covered.some(([start, end]) => clause.start < end && clause.end > start);
  const clauses = parsed.clauses.filter((clause) => !covers(clause));
  const filters = options.filters === undefined ? [parsed.filters] : [parsed.filters, options.filters];
  const isBounded = parsed.excluded.length > 0 || filters.some((filter) => Object.keys(filter).length > 0);
  const excluded = new Set(
    parsed.excluded.flatMap((item) => [...matchItem(state, item, { ...options, typos: "never" }).keys()]),
  );
  const isAllowed = (number: number): boolean =>
    !excluded.has(number) && fits(state.stored.get(number) as Stored, filters);
  const matches =
    clauses.length > 0 ? matchClauses(state, clauses, options, isAllowed) : isBounded ? everything(state) : [];
  const scores = new Map([...matches].filter(([number]) => isAllowed(number)));
  const lift = new Lift(passages, cited);
  for (const [doc, score] of scores) scores.set(doc, lift.of(0, doc, score));
  for (const { doc, score } of lift.left()) scores.set(doc, score);
  const sort = options.sort ?? parsed.sort ?? "relevance";
  const found = rank(state, scores, filters, sort);
  const grouped = options.group ? groupByAct(found) : found;
  const after = options.cursor ? readCursor(options.cursor) : undefined;
  const behind = after
    ? grouped.filter(({ key, stored }) => key < after.key || (key === after.key && stored.number > after.order))
    : grouped;
  const page = behind.slice(0, options.limit ?? 10);
  const last = behind.length > page.length ? page.at(-1) : undefined;
  return {
    query: text,
    total: found.length,
    hits: page.map((ranked) => hitOf(state, ranked, clauses, options)),
    facets: facetsOf(found),
    cursor: last === undefined ? null : writeCursor({ key: last.key, order: last.stored.number }),
    interpretation: {
      unfolded: [],
      corrected: [],
      expanded: [],
      unknown: [],
      didYouMean: null,
      cited: cited.spots.map(({ doc }) => addressOf(state.stored.get(doc) as Stored)),
    },
    messages: parsed.messages,
  };
}

function matchClauses(
  state: MiniState,
  clauses: readonly Clause[],
  options: QueryOptions,
  isAllowed: (number: number) => boolean,
): Map<number, number> {
  const matches = clauses.map((clause) => ({ clause, found: matchClause(state, clause, options) }));
  const matching = matches.filter(({ found }) => found.size > 0).length;
  const wanted = options.match === "all" ? clauses.length : options.match === "any" ? 1 : mostOf(matching);
  const coverage = coverages(matching);
  const scores = new Map<number, number>();
  const counts = new Map<number, number>();
  let most = 0;
  for (const number of new Set(matches.flatMap(({ found }) => [...found.keys()]))) {
    const hit = matches.flatMap(({ found }) => found.get(number) ?? []);
    const lacksPhrase = matches.some(({ clause, found }) => clause.kind === "phrase" && !found.has(number));
    if (lacksPhrase || !hit.some(({ own }) => own) || !isAllowed(number)) continue;
    most = Math.max(most, hit.length);
    counts.set(number, hit.length);
    const exact = hit.filter((match) => match.exact).length;
    const score = hit.reduce((sum, match) => sum + match.score, 0);
    scores.set(number, score * (coverage[hit.length * (matching + 1) + exact] ?? 0));
  }
  // Better a passage with fewer of the words than none at all.
  const least = options.match === "all" || options.match === "any" ? wanted : Math.min(wanted, most);
  for (const [number, count] of counts) if (count < least) scores.delete(number);
  return scores;
}

function matchClause(state: MiniState, clause: Clause, options: QueryOptions): Matches {
  if (clause.kind !== "any") return matchItem(state, clause, options);
  const matches: Matches = new Map();
  for (const item of clause.of) {
    for (const [number, match] of matchItem(state, item, options)) {
      const before = matches.get(number);
      matches.set(
        number,
        before ? { score: before.score + match.score, exact: before.exact, own: before.own || match.own } : match,
      );
    }
  }
  return matches;
}

function matchItem(state: MiniState, item: QueryWord | QueryPhrase, options: QueryOptions): Matches {
  if (item.kind === "word") return matchWord(state, item, options);
  const [first] = item.words;
  const found = first === undefined ? new Map() : ask(state, first.exact, [first.exact], {});
  const phrases = [...found].filter(([number]) => hasPhrase(state.stored.get(number) as Stored, item, state.analyzer));
  return new Map(phrases.map(([number, match]) => [number, { ...match, exact: true, own: true }]));
}

function matchWord(state: MiniState, { exact, prefix }: QueryWord, options: QueryOptions): Matches {
  const stems = (options.stemming ?? true) ? state.stemmer(exact).map((stem) => STEM + stem) : [];
  const found = ask(state, exact, [exact, ...stems], { prefix: (term) => prefix && term === exact });
  const typos = options.typos ?? "auto";
  if (typos === "never" || (typos === "auto" && found.size > 0) || exact.length < 4 || /\d/.test(exact)) return found;
  for (const [number, match] of ask(state, exact, [exact], { fuzzy: 1 }))
    if (!found.has(number)) found.set(number, match);
  return found;
}

function ask(
  state: MiniState,
  exact: string,
  terms: readonly string[],
  options: { readonly prefix?: (term: string) => boolean; readonly fuzzy?: number },
): Matches {
  const results = state.index.search(
    { combineWith: "OR", queries: [...terms] },
    { boost: BOOST, tokenize: (term) => [term], processTerm: (term) => term, ...options },
  );
  const matches: Matches = new Map();
  for (const { id, score, match } of results) {
    // A fuzzy search of a word also comes upon stems, which are no words.
    const words = Object.entries(match).filter(([term]) => terms.includes(term) || !term.startsWith(STEM));
    if (words.length === 0) continue;
    const own = words.some(([, fields]) => fields.some((field) => field !== "context"));
    matches.set(id as number, { score, exact: exact in match, own });
  }
  return matches;
}

function everything({ stored }: MiniState): Map<number, number> {
  return new Map(
    [...stored.values()].map(({ number, passage }) => [number, passage.places?.includes("head") ? 1 : 0.5]),
  );
}

function rank(
  { stored }: MiniState,
  scores: ReadonlyMap<number, number>,
  filters: readonly Filters[],
  sort: SortOrder,
): Ranked[] {
  const found: Ranked[] = [];
  for (const [number, worth] of scores) {
    const item = stored.get(number) as Stored;
    if (!fits(item, filters)) continue; // A cited passage was not asked yet.
    const score = worth * (1 + tieBreak(item.facts));
    found.push({ stored: item, score, key: keyOf(item, score, sort), count: 1 });
  }
  return found.sort((a, b) => b.key - a.key || a.stored.number - b.stored.number);
}

function fits({ facts, passage }: Stored, filters: readonly Filters[]): boolean {
  const places = placeBits(passage.places ?? ["body"]);
  return filters.every((filter) => allowsFacts(facts, filter) && (allowedPlaces(filter) & places) !== 0);
}

function keyOf({ facts }: Stored, score: number, sort: SortOrder): number {
  if (sort === "relevance") return score;
  const date = Number(facts.date?.replaceAll("-", "") ?? 0);
  if (sort === "newest") return date;
  const value = sort === "oldest" ? date : Number(/\d{1,9}/.exec(facts.number ?? "")?.[0] ?? 0);
  return value === 0 ? Number.NEGATIVE_INFINITY : -value;
}

function groupByAct(found: readonly Ranked[]): readonly Ranked[] {
  const groups = new Map<string, Ranked>();
  for (const ranked of found) {
    const { facts, number } = ranked.stored;
    const group = facts.act ?? String(number);
    const best = groups.get(group);
    groups.set(group, best === undefined ? ranked : { ...best, count: best.count + 1 });
  }
  return [...groups.values()];
}

function hitOf(
  { stored, analyzer, stemmer }: MiniState,
  { stored: item, score, count }: Ranked,
  clauses: readonly Clause[],
  options: QueryOptions,
): Hit {
  const { facts, passage } = item;
  const length = options.snippet ?? 240;
  const other = facts.act?.replace(/\.(kk|ru)$/, (end) => (end === ".kk" ? ".ru" : ".kk"));
  const aligned = [...stored.values()].find(
    (each) => other !== facts.act && each.facts.act === other && each.passage.key === passage.key,
  );
  return {
    id: addressOf(item),
    act: facts.act,
    anchor: facts.act === null ? null : passage.key,
    title: facts.act === null ? (passage.breadcrumb?.[0] ?? null) : facts.title,
    breadcrumb: passage.breadcrumb ?? [],
    places: passage.places ?? ["body"],
    facts,
    repealed: facts.status === "repealed",
    score,
    snippet: length === 0 ? null : snippetOf(passage.text, lightingOf(clauses, stemmer), analyzer, length),
    aligned: aligned === undefined ? null : { act: other as string, anchor: passage.key, text: aligned.passage.text },
    count,
  };
}

function lightingOf(clauses: readonly Clause[], stemmer: Stemmer): Lighting {
  const items = clauses.flatMap((clause) => (clause.kind === "any" ? clause.of : [clause]));
  return {
    phrases: items.filter((item) => item.kind === "phrase"),
    words: items
      .filter((item) => item.kind === "word")
      .map(({ exact, prefix }) => {
        const stems = new Set(stemmer(exact));
        return {
          isLit: (word) =>
            word === exact || (prefix && word.startsWith(exact)) || stemmer(word).some((stem) => stems.has(stem)),
        };
      }),
  };
}

function facetsOf(found: readonly Ranked[]): Facets {
  const values = ({ stored: { facts } }: Ranked) => [
    facts.type,
    facts.issuer,
    facts.status,
    facts.language,
    facts.date?.slice(0, 4),
  ];
  const counts = FACETS.map(() => new Map<string, number>());
  for (const ranked of found) {
    values(ranked).forEach((value, at) => {
      if (value) counts[at]?.set(value, (counts[at]?.get(value) ?? 0) + 1);
    });
  }
  const [type = [], issuer = [], status = [], lang = [], year = []] = counts.map((each) =>
    [...each]
      .map(([value, count]) => ({ value, count }))
      .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1)),
  );
  return { type, issuer, status, lang, year };
}

function addressOf({ facts, passage }: Stored): string {
  return facts.act === null ? passage.key : `${facts.act}#${passage.key}`;
}

function passagesIn({ stored }: MiniState): CitedPassages {
  const at = ({ doc }: Spot): Stored => stored.get(doc) as Stored;
  return {
    findKey: (key) =>
      [...stored.values()]
        .filter(({ passage }) => passage.citationKeys?.includes(key))
        .map(({ number }) => ({ segment: 0, doc: number })),
    anchorOf: (spot) => at(spot).passage.key,
    factsOf: (spot) => at(spot).facts,
    groupOf: (spot) => at(spot).facts.act ?? String(spot.doc),
    isHead: (spot) => at(spot).passage.places?.includes("head") ?? false,
  };
}

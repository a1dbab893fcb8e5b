/** Citations: the acts and provisions that a query names, found before any ranking. */
import { ANCHOR_SEPARATOR } from "@qujat/model";
import { tieBreak } from "../ranking.ts";
import { codeKey, numberKey, stepKey } from "./citation-keys.ts";
import type { CitedPassages, Spot } from "./cited-passages.ts";
import { foldTyped } from "./fold-typed.ts";
import { isOfIssuer } from "./issuer-words.ts";
import { readCitation, type TypedCitation } from "./typed-citation.ts";

/** Where the citation of a query leads. */
export interface Cited {
  /** Provisions, or first passages of acts where no provision is named, with their rank; the best first. */
  readonly spots: readonly CitedSpot[];
  /** First passages of the acts that are named. */
  readonly acts: readonly Spot[];
  /** Parts of the query that the citation is made of. */
  readonly covered: readonly (readonly [start: number, end: number])[];
}

export interface CitedSpot extends Spot {
  /** Below 1,000; higher is better. */
  readonly rank: number;
}

export const NOT_CITED: Cited = { spots: [], acts: [], covered: [] };

/** Words of a number of an act are no longer. */
const LONGEST_PART = 4;
const MOST_PARTS = 5;
const LONGEST_CODE = 6;
/** What is longer than the longest citation is no citation; its beginning may be one. */
const LONGEST_CITATION = 400;
const IDENTIFIER = /kz-\d{4}-\d{2}-\d{2}-[\p{L}\p{N}]+(\.(?:kk|ru))?(?:#([\w.-]+))?/u;

/** Finds what a query cites. */
export function citedIn(passages: CitedPassages, query: string): Cited {
  const identified = identifiedIn(passages, query);
  if (identified !== undefined) return identified;
  const citation = readCitation(query.slice(0, LONGEST_CITATION));
  const { acts, used } = actsOf(passages, citation);
  const spots = citation.steps.length > 0 ? provisionsOf(passages, citation.steps, acts) : acts;
  if (spots.length === 0) return NOT_CITED;
  const [act] = acts;
  const issued = act === undefined ? null : passages.factsOf(act);
  const covered = citation.tokens.flatMap((token, at) => {
    const isNamed = used.has(at) || isCovered(citation, at, issued !== null);
    return isNamed || (issued !== null && isOfIssuer(token, issued)) ? [[token.start, token.end] as const] : [];
  });
  const ranked = spots.map((spot) => ({ ...spot, rank: rankOf(passages, spot, citation) }));
  return { spots: ranked.sort((a, b) => b.rank - a.rank), acts, covered };
}

/** Words for a kind of act stay words of the query where no act was found by them. */
function isCovered({ roles }: TypedCitation, at: number, hasActs: boolean): boolean {
  const role = roles[at];
  return role === "unit" || role === "filling" || (hasActs && role !== null && role !== undefined);
}

function identifiedIn(passages: CitedPassages, query: string): Cited | undefined {
  const match = IDENTIFIER.exec(query);
  if (match === null) return undefined;
  const [whole, language, anchor] = match;
  const work = whole.replace(/#.*$/, "").replace(/\.(kk|ru)$/, "");
  const acts = passages
    .findKey(`work:${work}`)
    .filter((spot) => language === undefined || passages.factsOf(spot).act === `${work}${language}`);
  if (acts.length === 0) return undefined;
  const provisions = anchor === undefined ? [] : provisionsOf(passages, anchor.split(ANCHOR_SEPARATOR), acts);
  const spots = (provisions.length > 0 ? provisions : acts)
    .map((spot) => ({ ...spot, rank: passages.anchorOf(spot) === anchor ? 1 : 0 }))
    .sort((a, b) => b.rank - a.rank);
  return { spots, acts, covered: [[match.index, match.index + whole.length]] };
}

/** The acts that a number, a code's initials or a date names, and the tokens that name them. */
function actsOf(
  passages: CitedPassages,
  citation: TypedCitation,
): { readonly acts: readonly Spot[]; readonly used: ReadonlySet<number> } {
  const numbered = actsByNumber(passages, citation);
  if (numbered !== undefined) return numbered;
  const { tokens, roles, date, types, steps } = citation;
  for (const [at, { kind, text, folded }] of tokens.entries()) {
    if (kind !== "word" || roles[at] !== null || folded.length > LONGEST_CODE || folded.length < 2) continue;
    if (steps.length === 0 && text !== text.toUpperCase()) continue;
    const acts = passages.findKey(codeKey(text));
    if (acts.length > 0) return { acts, used: new Set([at]) };
  }
  if (date === null || (types === null && !isDateAlone(citation))) return { acts: [], used: new Set() };
  return {
    acts: narrowed(passages, passages.findKey(`on:${date}`), { ...citation, date: null }, true),
    used: new Set(),
  };
}

/** Whether a query is nothing but a date. */
function isDateAlone({ roles }: TypedCitation): boolean {
  return roles.every((role) => role === "date" || role === "filling");
}

function actsByNumber(passages: CitedPassages, citation: TypedCitation) {
  const { tokens, roles } = citation;
  const isFree = (at: number): boolean => tokens[at] !== undefined && (roles[at] === null || roles[at] === "filling");
  for (let at = 0; at < tokens.length; at++) {
    if (tokens[at]?.kind !== "number" || roles[at] !== null) continue;
    for (let size = MOST_PARTS; size >= 1; size--) {
      for (let first = Math.max(0, at - 2); first <= at; first++) {
        const end = first + size;
        if (end <= at) continue;
        const parts = tokens.slice(first, end);
        const isWhole =
          parts.length === size &&
          parts.every(
            ({ kind, text }, index) =>
              isFree(first + index) && kind !== "sign" && (kind === "number" || text.length <= LONGEST_PART),
          );
        if (!isWhole || !isMeant(citation, first, end)) continue;
        const acts = narrowed(
          passages,
          passages.findKey(numberKey(foldTyped(parts.map(({ text }) => text).join("")))),
          citation,
          false,
        );
        if (acts.length > 0) return { acts, used: new Set(parts.map((_, index) => first + index)) };
      }
    }
    if (!isMeant(citation, at, at + 1)) continue;
    const acts = narrowed(passages, passages.findKey(`figures:${tokens[at]?.text}`), citation, true);
    if (acts.length > 0) return { acts, used: new Set([at]) };
  }
  return undefined;
}

/** Whether figures may be the number of an act: marked so, beside a kind of act, a date or an address, or alone. */
function isMeant({ tokens, roles, types, date, year, steps }: TypedCitation, first: number, end: number): boolean {
  if (types !== null || date !== null || year !== null || steps.length > 0 || roles[first - 1] === "mark") return true;
  if (end - first > 1) return true;
  return tokens.every((_, at) => at === first || roles[at] === "mark" || roles[at] === "filling");
}

/** Those of some acts that are of the kind and the date that are named; all of them when none is, unless that must be. */
function narrowed(
  passages: CitedPassages,
  acts: readonly Spot[],
  citation: TypedCitation,
  strictly: boolean,
): readonly Spot[] {
  const { types, date, year } = citation;
  const fits = acts.filter((spot) => {
    const facts = passages.factsOf(spot);
    if (
      types !== null &&
      (facts.type === null || !types.some((type) => facts.type === type || facts.type?.endsWith(type)))
    )
      return false;
    return (date === null || facts.date === date) && (year === null || (facts.date ?? "").startsWith(year));
  });
  return fits.length > 0 || strictly ? fits : acts;
}

/** The provisions at an address, in some acts or, when there are none, in all; an inner step that is not there is dropped. */
function provisionsOf(passages: CitedPassages, steps: readonly string[], acts: readonly Spot[]): readonly Spot[] {
  for (let size = steps.length; size > 0; size--) {
    const wanted = steps.slice(0, size);
    const last = wanted.slice(-1);
    const found = passages
      .findKey(stepKey(...(size > 1 ? wanted.slice(-2) : last)))
      .filter((spot) => isIn(passages, spot, acts) && holdsSteps(passages.anchorOf(spot), wanted));
    if (found.length > 0) return found;
    // «бірінші абзацы» of a point is the point itself; another inner step must be there where no act is named.
    if (acts.length === 0 && !wanted.at(-1)?.startsWith("paragraph")) return [];
  }
  return acts;
}

function isIn(passages: CitedPassages, spot: Spot, acts: readonly Spot[]): boolean {
  return acts.length === 0 || acts.some((act) => passages.groupOf(act) === passages.groupOf(spot));
}

/** Whether the steps stand in an anchor in this order. */
function holdsSteps(anchor: string, steps: readonly string[]): boolean {
  let next = 0;
  for (const step of anchor.split(ANCHOR_SEPARATOR)) if (step === steps[next]) next++;
  return next === steps.length;
}

/** The language of the query first, then the higher act, then what stands less deep. */
function rankOf(passages: CitedPassages, spot: Spot, { language }: TypedCitation): number {
  const facts = passages.factsOf(spot);
  const isLanguage = language !== null && facts.language === language;
  const depth = passages.anchorOf(spot).split(ANCHOR_SEPARATOR).length;
  return (isLanguage ? 500 : 0) + 200 - Math.min(depth, 10) * 20 + tieBreak(facts) * 500;
}

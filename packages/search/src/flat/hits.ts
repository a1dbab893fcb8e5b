/** Hits: what is shown of the passages that were found. */
import type { AlignedHit, Hit } from "../engine.ts";
import type { Facts } from "../passage.ts";
import { type Lighting, type LitText, snippetOf } from "../result/snippet.ts";
import type { Found } from "./collector.ts";
import { findProvision } from "./lookup.ts";
import type { MatchPlan } from "./match.ts";
import type { Segment } from "./segment.ts";
import { termsOf } from "./terms.ts";
import { WordNumbers } from "./word-numbers.ts";

/** No more forms of a word are lit up. */
const MOST_FORMS = 3000;

/**
 * Shows a page of what was found.
 * @param length of a snippet, in UTF-16 units; 0 for none
 */
export function showHits(
  segments: readonly Segment[],
  page: readonly Found[],
  litText: (segment: number, doc: number) => LitText,
  length: number,
): readonly Hit[] {
  return page.map(({ segment: at, doc, score, count }) => {
    const segment = segments[at] as Segment;
    const facts = segment.docs.facts(doc);
    const key = segment.docs.keys.at(doc);
    const breadcrumb = segment.texts.breadcrumb(doc);
    return {
      id: facts.act === null ? key : `${facts.act}#${key}`,
      act: facts.act,
      anchor: facts.act === null ? null : key,
      title: facts.act === null ? (breadcrumb[0] ?? null) : facts.title,
      breadcrumb,
      places: segment.docs.places(doc),
      facts,
      repealed: facts.status === "repealed",
      score,
      snippet: length === 0 ? null : snippetOf(litText(at, doc), length),
      aligned: alignedOf(segments, facts, key),
      count,
    };
  });
}

/** The same provision in the other language: the same work, the same anchor. */
function alignedOf(segments: readonly Segment[], { act }: Facts, anchor: string): AlignedHit | null {
  const [, work, language] = /^(.*)\.(kk|ru)$/.exec(act ?? "") ?? [];
  if (work === undefined) return null;
  const other = `${work}.${language === "kk" ? "ru" : "kk"}`;
  const spot = findProvision(segments, other, anchor);
  return spot === undefined
    ? null
    : { act: other, anchor, text: (segments[spot.segment] as Segment).texts.text(spot.doc) };
}

/** What the words of a query light up in a segment. */
export function lightingOf(segment: Segment, { clauses }: MatchPlan): Lighting {
  const words = clauses.flat().filter((item) => item.kind === "word");
  const forms = new WordNumbers(64);
  const clauseOfForm: number[] = [];
  const prefixes: { readonly prefix: string; readonly clause: number }[] = [];
  words.forEach(({ answers }, clause) => {
    let left = MOST_FORMS;
    for (const answer of answers) {
      if (answer.prefix !== null) prefixes.push({ prefix: answer.prefix, clause });
      for (const term of termsOf(segment, { ...answer, prefix: null })) {
        if (left-- <= 0) break;
        clauseOfForm[forms.numberOf(segment.terms.wordAt(term))] ??= clause;
      }
    }
  });
  return {
    clauseOf: (text, start, end, exact) => {
      const number = exact === undefined ? forms.find(text, start, end) : forms.find(exact);
      const clause = number < 0 ? -1 : (clauseOfForm[number] as number);
      if (prefixes.length === 0) return clause;
      const begun = prefixes.find(({ prefix }) =>
        exact === undefined ? end - start >= prefix.length && text.startsWith(prefix, start) : exact.startsWith(prefix),
      );
      return begun === undefined || (clause >= 0 && clause < begun.clause) ? clause : begun.clause;
    },
    words: words.length,
    phrases: clauses.flat().filter((item) => item.kind === "phrase"),
  };
}

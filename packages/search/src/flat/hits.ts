/** Hits: what is shown of the passages that were found. */
import type { Analyzer } from "../analyzer.ts";
import type { AlignedHit, Hit } from "../engine.ts";
import type { Facts } from "../passage.ts";
import type { QueryPhrase } from "../query/query.ts";
import { type Lighting, type Lights, snippetOf } from "../result/snippet.ts";
import type { Found } from "./collector.ts";
import { findProvision } from "./lookup.ts";
import { type MatchPlan, termsOf } from "./match.ts";
import type { PlannedWord } from "./plan.ts";
import type { Segment } from "./segment.ts";

/** No more forms of a word are lit up. */
const MOST_FORMS = 3000;

/**
 * Shows a page of what was found.
 * @param length of a snippet, in UTF-16 units; 0 for none
 */
export function showHits(
  segments: readonly Segment[],
  page: readonly Found[],
  lightingIn: (segment: number) => Lighting,
  analyzer: Analyzer,
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
      snippet: length === 0 ? null : snippetOf(segment.texts.text(doc), lightingIn(at), analyzer, length),
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
  const words: Lights[] = [];
  const phrases: QueryPhrase[] = [];
  for (const item of clauses.flat()) {
    if (item.kind === "phrase") phrases.push(item);
    else words.push(lightsOf(segment, item));
  }
  return { words, phrases };
}

function lightsOf(segment: Segment, { answers }: PlannedWord): Lights {
  const forms = new Set<string>();
  const prefixes = answers.flatMap(({ prefix }) => prefix ?? []);
  for (const answer of answers) {
    for (const term of termsOf(segment, { ...answer, prefix: null })) {
      if (forms.size >= MOST_FORMS) break;
      forms.add(segment.terms.wordAt(term));
    }
  }
  return { isLit: (exact) => forms.has(exact) || prefixes.some((prefix) => exact.startsWith(prefix)) };
}

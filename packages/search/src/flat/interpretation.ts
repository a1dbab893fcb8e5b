/** How a query was understood: what its words were read as, and what could have been meant. */

import type { Spot } from "../citation/cited-passages.ts";
import type { Interpretation, Reading } from "../engine.ts";
import type { ParsedQuery } from "../query/query.ts";
import { type MatchPlan, termsOf } from "./match.ts";
import type { MatchKind, PlannedWord } from "./plan.ts";
import type { Segment } from "./segment.ts";

/** No more readings of one word are told. */
const MOST_READINGS = 5;

export function interpretationOf(
  segments: readonly Segment[],
  { clauses }: MatchPlan,
  { text }: ParsedQuery,
  cited: readonly Spot[],
): Interpretation {
  const words = clauses.flat().filter((item) => item.kind === "word");
  const readings = (...kinds: readonly MatchKind[]): Reading[] =>
    words.flatMap(({ word, answers }) => {
      const as = answers.find(({ kind }) => kinds.includes(kind))?.words.slice(0, MOST_READINGS) ?? [];
      return as.length === 0 ? [] : [{ word: text.slice(word.start, word.end), as }];
    });
  const corrected = readings("corrected");
  const unknown = words.filter((word) => !isAnswered(segments, word));
  return {
    unfolded: readings("reading", "unfolded"),
    corrected,
    expanded: readings("expanded"),
    unknown: unknown.map(({ word }) => text.slice(word.start, word.end)),
    didYouMean: corrected.length === 0 ? null : rewritten(text, words),
    cited: cited.map(({ segment, doc }) => addressOf(segments[segment] as Segment, doc)),
  };
}

/** Whether any word of the index is an answer to a typed one. */
function isAnswered(segments: readonly Segment[], { answers }: PlannedWord): boolean {
  return answers.some((answer) => segments.some((segment) => !termsOf(segment, answer).next().done));
}

/** The query with every corrected word replaced. */
function rewritten(text: string, words: readonly PlannedWord[]): string | null {
  let result = text;
  for (const { word, answers } of [...words].sort((a, b) => b.word.start - a.word.start)) {
    const better = answers.find(({ kind }) => kind === "corrected")?.words[0];
    if (better !== undefined) result = result.slice(0, word.start) + better + result.slice(word.end);
  }
  return result === text ? null : result;
}

function addressOf({ docs }: Segment, doc: number): string {
  const { act } = docs.facts(doc);
  const key = docs.keys.at(doc);
  return act === null ? key : `${act}#${key}`;
}

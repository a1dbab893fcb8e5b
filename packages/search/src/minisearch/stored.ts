/** What the engine over MiniSearch keeps of a passage. */
import type MiniSearch from "minisearch";
import { type Analyzer, leavesOf } from "../analyzer.ts";
import type { Facts, Passage } from "../passage.ts";
import type { QueryPhrase } from "../query/query.ts";

/** Fields, in the order of their weights; the last is the text. */
export const FIELD_NAMES = ["title", "number", "issuer", "heading", "context", "text"] as const;

export type MiniIndex = MiniSearch<Readonly<Record<string, unknown>>>;

/** Begins a stem among the terms, so that it is no word. */
export const STEM = "\u0002";

/** A passage with its facts. */
export interface Stored {
  readonly number: number;
  readonly facts: Facts;
  readonly passage: Passage;
}

/** The fields of a passage. */
export function fieldsOf({ passage: { text, heading, context, head } }: Stored): Readonly<Record<string, string>> {
  return {
    title: head?.title ?? "",
    number: head?.number ?? "",
    issuer: head?.issuer ?? "",
    heading: heading ?? "",
    context: context ?? "",
    text,
  };
}

/** Whether a phrase stands in any field of a passage but its context. */
export function hasPhrase(stored: Stored, { words }: QueryPhrase, analyzer: Analyzer): boolean {
  const { context: _context, ...fields } = fieldsOf(stored);
  return Object.values(fields).some((text) => {
    const places = new Map<string, Set<number>>();
    for (const { exact, position } of leavesOf(analyzer.tokenize(text))) {
      const known = places.get(exact) ?? new Set();
      places.set(exact, known.add(position));
    }
    const [first, ...rest] = words;
    const starts = places.get(first?.exact ?? "") ?? new Set<number>();
    return [...starts].some((start) => rest.every(({ exact, position }) => places.get(exact)?.has(start + position)));
  });
}

/** Merging: segments into one, without what was removed, with the stems of all their words. */
import type { Analyzer, Stemmer, Vocabulary } from "../analyzer.ts";
import { bytesKey, textOfKey } from "./codepage.ts";
import { DictionaryWriter } from "./dictionary.ts";
import { DocumentsWriter } from "./documents.ts";
import { type PostingsReader, PostingsWriter } from "./postings.ts";
import { NO_WORD, Segment } from "./segment.ts";
import { segmentBytes } from "./segment-bytes.ts";

/** A term of the merged segment: its key, and its number in each segment that has it. */
interface MergedTerm {
  readonly key: string;
  readonly word: string;
  readonly isWord: boolean;
  readonly count: number;
  /** Pairs: the number of a segment, the number of the term in it. */
  readonly from: readonly number[];
  /** The stems that it has in the first of them. */
  readonly stems: readonly string[];
}

const REMOVED = -1;

/**
 * One segment of many, finished: ready for every kind of query.
 * @param stemmerFor a stemmer for the words of these segments; default none, so that every word keeps the stems it has
 */
export function mergeSegments(
  segments: readonly Segment[],
  analyzer: Analyzer,
  stemmerFor?: (vocabulary: Vocabulary) => Stemmer,
): Segment {
  const documents = new DocumentsWriter();
  const moved = segments.map((segment) => copyDocuments(segment, documents));
  const merged = mergedTerms(segments);
  const { stems, stemsOf, keys } = writeStems(merged, stemmerFor?.(vocabularyOf(merged)));
  const terms = writeTerms(segments, moved, merged, stemsOf);
  return new Segment(segmentBytes(terms, stems, documents, ordersOf(merged, keys, analyzer)));
}

/** Copies what stays and returns the new number of each document. */
function copyDocuments(segment: Segment, target: DocumentsWriter): Int32Array {
  const { docs, texts } = segment;
  const moved = new Int32Array(docs.count).fill(REMOVED);
  let facts = "";
  let factsAt = -1;
  for (let doc = 0; doc < docs.count; doc++) {
    if (segment.isRemoved(doc)) continue;
    if (docs.factsOf[doc] !== factsAt) {
      factsAt = docs.factsOf[doc] as number;
      facts = docs.factsJson(factsAt);
    }
    moved[doc] = target.count;
    target.add({
      key: docs.keys.at(doc),
      length: docs.lengths[doc] as number,
      places: docs.placeBits(doc),
      facts,
      crumbs: texts.joinedCrumbs(doc),
      text: texts.bytes(doc),
    });
  }
  return moved;
}

/** Every term that stands in a passage that stays, in order. */
function mergedTerms(segments: readonly Segment[]): MergedTerm[] {
  const streams = segments.map((segment) => segment.terms.keys());
  const heads = streams.map((stream) => stream.next().value as string | undefined);
  const at = segments.map(() => 0);
  const stemNames = segments.map(({ stems }) => Array.from(stems.keys(), textOfKey));
  const merged: MergedTerm[] = [];
  for (;;) {
    let key: string | undefined;
    for (const head of heads) if (head !== undefined && (key === undefined || head < key)) key = head;
    if (key === undefined) return merged;
    const from: number[] = [];
    let stems: readonly string[] = [];
    let count = 0;
    segments.forEach((segment, index) => {
      if (heads[index] !== key) return;
      const term = at[index] as number;
      at[index] = term + 1;
      const postings = segment.postingsInHand();
      if (from.length === 0) stems = postings.stems.map((stem) => stemNames[index]?.[stem] ?? "");
      const live = liveCount(segment, postings);
      if (live > 0) from.push(index, term);
      count += live;
      heads[index] = (streams[index] as Generator<string>).next().value as string | undefined;
    });
    if (count > 0) merged.push({ key, word: textOfKey(key), isWord: !key.startsWith(NO_WORD), count, from, stems });
  }
}

/** In how many passages that stay the term in hand stands. */
function liveCount(segment: Segment, postings: PostingsReader): number {
  if (segment.removedCount === 0) return postings.count;
  let count = 0;
  while (postings.next()) if (!segment.isRemoved(postings.doc)) count++;
  return count;
}

function* vocabularyOf(merged: readonly MergedTerm[]): Generator<readonly [string, number]> {
  for (const { word, isWord, count } of merged) if (isWord) yield [word, count];
}

/** Writes the terms of each stem, and tells the stems of each term. */
function writeStems(
  merged: readonly MergedTerm[],
  stemmer: Stemmer | undefined,
): { readonly stems: DictionaryWriter; readonly stemsOf: readonly number[][]; readonly keys: readonly string[] } {
  const termsOf = new Map<string, number[]>();
  merged.forEach(({ word, isWord, stems: kept }, term) => {
    if (!isWord) return;
    for (const key of new Set(stemmer === undefined ? kept : stemmer(word))) {
      const terms = termsOf.get(key);
      if (terms) terms.push(term);
      else termsOf.set(key, [term]);
    }
  });
  const stems = new DictionaryWriter();
  const stemsOf: number[][] = merged.map(() => []);
  const keys = [...termsOf.keys()].map((text) => ({ text, key: bytesKey(text) }));
  keys.sort((a, b) => (a.key < b.key ? -1 : 1));
  for (const { text, key } of keys) {
    let before = -1;
    for (const term of termsOf.get(text) as number[]) {
      stems.payloads.number(term - before - 1);
      stemsOf[term]?.push(stems.count);
      before = term;
    }
    stems.add(key);
  }
  return { stems, stemsOf, keys: keys.map(({ text }) => text) };
}

function writeTerms(
  segments: readonly Segment[],
  moved: readonly Int32Array[],
  merged: readonly MergedTerm[],
  stemsOf: readonly number[][],
): DictionaryWriter {
  const terms = new DictionaryWriter();
  const postings = new PostingsWriter();
  merged.forEach(({ key, from }, term) => {
    for (let at = 0; at < from.length; at += 2) {
      const segment = from[at] as number;
      copyPostings(
        (segments[segment] as Segment).postings(from[at + 1] as number),
        moved[segment] as Int32Array,
        postings,
      );
    }
    if (postings.end(terms.payloads, stemsOf[term] as number[])) terms.add(key);
  });
  return terms;
}

function copyPostings(from: PostingsReader, moved: Int32Array, to: PostingsWriter): void {
  while (from.next()) {
    const positions = from.skipPositions();
    const doc = moved[from.doc] as number;
    if (doc !== REMOVED) to.copy(doc, from.fields, positions.source, positions.from, positions.to);
  }
}

/** Terms by their reversed letters, stems by their sound, and terms by each folding as far as it changes them. */
function ordersOf(merged: readonly MergedTerm[], stems: readonly string[], { foldings }: Analyzer): Uint32Array[] {
  const words = merged.map(({ word, isWord }) => (isWord ? word : undefined));
  const folded = Object.values(foldings).map((folding) => orderOf(words, folding, false));
  return [orderOf(words, reversedWord, true), orderOf(stems, foldings.sounds, true), ...folded];
}

/** The numbers of words in the order of their keys; @param all also of those that are their own key */
function orderOf(words: readonly (string | undefined)[], keyOf: (word: string) => string, all: boolean): Uint32Array {
  const keyed: { readonly key: string; readonly number: number }[] = [];
  words.forEach((word, number) => {
    if (word === undefined) return;
    const key = keyOf(word);
    if (all || key !== word) keyed.push({ key: bytesKey(key), number });
  });
  keyed.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : a.number - b.number));
  return Uint32Array.from(keyed, ({ number }) => number);
}

/** The letters of a word from the last to the first. */
export function reversedWord(word: string): string {
  let reversed = "";
  for (let at = word.length - 1; at >= 0; at--) reversed += word.charAt(at);
  return reversed;
}

/** A segment: an immutable part of an index, read in place. */

import { tieBreak } from "../ranking.ts";
import { ByteReader } from "./byte-writer.ts";
import { Dictionary } from "./dictionary.ts";
import { DOCUMENT_SECTIONS, Documents } from "./documents.ts";
import { PostingsReader } from "./postings.ts";
import { unpackSections, wordsOf } from "./sections.ts";
import { type ByteSource, Texts } from "./texts.ts";

/** What a segment is stored as. */
export interface SegmentBytes {
  readonly index: Uint8Array;
  readonly texts: ByteSource;
}

/** Sections before those of the documents and those of the orders. */
const DICTIONARY_SECTIONS = 7;

/** Keys that are no words begin with it; they sort before all words. */
export const NO_WORD = "\u0001";

/** The key of an act's first passage, before the identifier of the act. */
export const ACT_KEY: string = `${NO_WORD}act:`;

/** A segment with the passages that were removed from it since. */
export class Segment {
  readonly bytes: SegmentBytes;
  readonly docs: Documents;
  readonly texts: Texts;
  readonly terms: Dictionary;
  readonly stems: Dictionary;
  /** Number of the first term that is a word. */
  readonly firstWord: number;
  /** Terms by their letters from the last to the first; empty in a segment that is still to be finished. */
  readonly reversed: Uint32Array;
  /** Stems by their sound. */
  readonly stemSounds: Uint32Array;
  /** For each folding of the analyzer, the terms that it changes in the order of what they become. */
  readonly folded: readonly Uint32Array[];
  /** Sum of the lengths of all its texts, in words. */
  readonly lengthSum: number;
  /** One bit a passage, set where it was removed; none before the first. */
  removed: Uint8Array | undefined;
  removedCount = 0;
  private rankOfFacts: Float32Array | undefined;

  constructor(bytes: SegmentBytes) {
    const sections = unpackSections(bytes.index);
    const at = (index: number): Uint8Array => sections[index] as Uint8Array;
    const [terms = 0, stems = 0, lengthSum = 0] = wordsOf(at(0));
    const dictionary = (count: number, index: number) =>
      new Dictionary(count, { blocks: wordsOf(at(index)), keys: at(index + 1), payloads: at(index + 2) });
    this.bytes = bytes;
    this.lengthSum = lengthSum;
    this.terms = dictionary(terms, 1);
    this.stems = dictionary(stems, 4);
    this.docs = new Documents(sections.slice(DICTIONARY_SECTIONS, DICTIONARY_SECTIONS + DOCUMENT_SECTIONS));
    const [reversed = new Uint8Array(), stemSounds = new Uint8Array(), ...folded] = sections.slice(
      DICTIONARY_SECTIONS + DOCUMENT_SECTIONS,
    );
    this.reversed = wordsOf(reversed);
    this.stemSounds = wordsOf(stemSounds);
    this.folded = folded.map(wordsOf);
    this.texts = new Texts(bytes.texts);
    this.firstWord = this.terms.range(NO_WORD)[1];
  }

  get liveCount(): number {
    return this.docs.count - this.removedCount;
  }

  isRemoved(doc: number): boolean {
    return this.removed !== undefined && ((this.removed[doc >> 3] as number) & (1 << (doc & 7))) !== 0;
  }

  remove(doc: number): void {
    if (this.isRemoved(doc)) return;
    this.removed ??= new Uint8Array((this.docs.count + 7) >> 3);
    this.removed[doc >> 3] = (this.removed[doc >> 3] as number) | (1 << (doc & 7));
    this.removedCount++;
  }

  /** Takes back what was removed before it was saved. */
  restoreRemoved(bits: Uint8Array): void {
    this.removed = bits;
    this.removedCount = bits.reduce((sum, byte) => sum + bitsIn(byte), 0);
  }

  /** The postings of a term. */
  postings(term: number): PostingsReader {
    this.terms.seek(term);
    return this.postingsInHand();
  }

  /** The postings of the term that was last found. */
  postingsInHand(): PostingsReader {
    const { payloads, from } = this.terms;
    return new PostingsReader(new ByteReader(payloads, from), new ByteReader(payloads));
  }

  /** Where the passages of a term are written, and how many; for those who read them in place. */
  docsOf(term: number): { readonly bytes: Uint8Array; readonly from: number; readonly count: number } {
    this.terms.seek(term);
    const reader = new ByteReader(this.terms.payloads, this.terms.from);
    const count = reader.number();
    for (let stems = reader.number(); stems > 0; stems--) reader.number();
    reader.number();
    return { bytes: this.terms.payloads, from: reader.at, count };
  }

  /** In how many passages a term stands, removed ones too. */
  frequency(term: number): number {
    this.terms.seek(term);
    return new ByteReader(this.terms.payloads, this.terms.from).number();
  }

  /** What the kind of act adds to the worth of its passages, by the number of its facts. */
  tieBreaks(): Float32Array {
    this.rankOfFacts ??= Float32Array.from({ length: this.docs.factsCount }, (_, at) =>
      tieBreak({ type: this.docs.value(at, 0) || null, status: this.docs.value(at, 2) || null }),
    );
    return this.rankOfFacts;
  }

  /** The terms that share a stem. */
  termsOfStem(stem: number): number[] {
    this.stems.seek(stem);
    const reader = new ByteReader(this.stems.payloads, this.stems.from);
    const terms: number[] = [];
    let term = -1;
    while (reader.at < this.stems.to) {
      term += reader.number() + 1;
      terms.push(term);
    }
    return terms;
  }
}

function bitsIn(byte: number): number {
  let count = 0;
  for (let rest = byte; rest > 0; rest &= rest - 1) count++;
  return count;
}

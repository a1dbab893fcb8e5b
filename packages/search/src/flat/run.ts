/** A run: passages gathered in memory, up to a size, and written as a segment without stems. */
import type { Analyzer } from "../analyzer.ts";
import { type Passage, placeBits, type Source } from "../passage.ts";
import { bytesKey, encodeText } from "./codepage.ts";
import { DictionaryWriter } from "./dictionary.ts";
import { DocumentsWriter, joinCrumbs } from "./documents.ts";
import { CONTEXT, PostingsWriter, TEXT } from "./postings.ts";
import { ACT_KEY, NO_WORD, Segment } from "./segment.ts";
import { segmentBytes } from "./segment-bytes.ts";
import { WordNumbers } from "./word-numbers.ts";

/** Positions left free between two fields, so that no phrase reaches across. */
const GAP = 2;
const FIELD_BITS = 3;

/** Gathers passages. */
export class Run {
  private readonly analyzer: Analyzer;
  private readonly documents = new DocumentsWriter();
  private readonly terms = new WordNumbers();
  /** For each word of each passage: its term, its passage, its position and field. */
  private occurrences = new Uint32Array(3 << 14);
  private count = 0;

  constructor(analyzer: Analyzer) {
    this.analyzer = analyzer;
  }

  /** How many words were gathered. */
  get size(): number {
    return this.count;
  }

  get passages(): number {
    return this.documents.count;
  }

  add({ facts, passages }: Source): void {
    const json = JSON.stringify(facts);
    passages.forEach((passage, index) => {
      if (index === 0 && facts.act !== null) this.addOccurrence(this.terms.numberOf(ACT_KEY + facts.act), CONTEXT, 0);
      this.addPassage(passage, json);
    });
  }

  /** The segment of what was gathered. */
  segment(): Segment {
    const terms = new DictionaryWriter();
    const order = this.byTerm();
    const words = Array.from({ length: this.terms.count }, (_, term) => ({
      key: bytesKey(this.terms.wordOf(term)),
      term,
    }));
    words.sort((a, b) => (a.key < b.key ? -1 : 1));
    const postings = new PostingsWriter();
    for (const { key, term } of words) {
      this.writePostings(order.sorted, order.starts[term] as number, order.starts[term + 1] as number, postings);
      if (postings.end(terms.payloads, [])) terms.add(key);
    }
    return new Segment(segmentBytes(terms, new DictionaryWriter(), this.documents, []));
  }

  private addPassage(
    { key, text, heading, context, head, places, citationKeys, breadcrumb }: Passage,
    facts: string,
  ): void {
    const length = this.addField(TEXT, text, 0);
    let next = length + GAP;
    const fields = [head?.title, head?.number, head?.issuer, heading];
    fields.forEach((value, field) => {
      if (value) next = this.addField(field, value, next) + GAP;
    });
    if (context) this.addField(CONTEXT, context, 0);
    for (const citation of citationKeys ?? []) this.addOccurrence(this.terms.numberOf(NO_WORD + citation), CONTEXT, 0);
    this.documents.add({
      key,
      length,
      places: placeBits(places ?? ["body"]),
      facts,
      crumbs: joinCrumbs(breadcrumb ?? []),
      text: encodeText(text),
    });
  }

  /** Adds the words of a field and returns the position behind them. */
  private addField(field: number, text: string, first: number): number {
    let next = first;
    this.analyzer.eachWord(text, (start, end, position, exact) => {
      const term = exact === undefined ? this.terms.numberOf(text, start, end) : this.terms.numberOf(exact);
      this.addOccurrence(term, field, first + position);
      next = first + position + 1;
    });
    return next;
  }

  private addOccurrence(term: number, field: number, position: number): void {
    const at = this.count++ * 3;
    if (at + 3 > this.occurrences.length) {
      const longer = new Uint32Array(this.occurrences.length * 2);
      longer.set(this.occurrences);
      this.occurrences = longer;
    }
    this.occurrences[at] = term;
    this.occurrences[at + 1] = this.documents.count;
    this.occurrences[at + 2] = (position << FIELD_BITS) | field;
  }

  /** Occurrences by term, otherwise in the order in which they came; a counting sort. */
  private byTerm(): { readonly sorted: Uint32Array; readonly starts: Uint32Array } {
    const starts = new Uint32Array(this.terms.count + 2);
    for (let at = 0; at < this.count; at++) starts[(this.occurrences[at * 3] as number) + 2]!++;
    for (let term = 2; term < starts.length; term++) starts[term]! += starts[term - 1] as number;
    const sorted = new Uint32Array(this.count);
    for (let at = 0; at < this.count; at++) {
      const term = (this.occurrences[at * 3] as number) + 1;
      sorted[starts[term] as number] = at;
      starts[term]!++;
    }
    return { sorted, starts };
  }

  private writePostings(sorted: Uint32Array, from: number, to: number, postings: PostingsWriter): void {
    const { occurrences } = this;
    let positions = new Uint32Array(16);
    for (let at = from; at < to; ) {
      const doc = occurrences[(sorted[at] as number) * 3 + 1] as number;
      let fields = 0;
      let times = 0;
      let placed = 0;
      for (; at < to && occurrences[(sorted[at] as number) * 3 + 1] === doc; at++) {
        const packed = occurrences[(sorted[at] as number) * 3 + 2] as number;
        const field = packed & ((1 << FIELD_BITS) - 1);
        if (field === TEXT) times++;
        else fields |= 1 << field;
        if (field === CONTEXT) continue;
        if (placed === positions.length) {
          const longer = new Uint32Array(placed * 2);
          longer.set(positions);
          positions = longer;
        }
        positions[placed++] = packed >>> FIELD_BITS;
      }
      postings.add(doc, fields, times, positions, 0, placed);
    }
  }
}

/** The saved form of a flat index: for each segment its bytes and what was removed from it; the texts apart. */

import type { StemmerData } from "@qujat/language";
import type { SavedIndex } from "../engine.ts";
import { IndexError } from "../index-error.ts";
import { HEADER, readSeal, type SealKind, seal, unseal } from "../sealed.ts";
import { ByteReader, ByteWriter } from "./byte-writer.ts";
import { KeyListWriter, readKeys } from "./key-list.ts";
import { packSections, unpackSections, wordsOf } from "./sections.ts";
import { Segment } from "./segment.ts";
import type { ByteSource } from "./texts.ts";

/** The formats; a reader refuses every other version. */
const INDEX: SealKind = { mark: 0x49544a51, version: 1 };
const TEXTS: SealKind = { mark: 0x54544a51, version: 1 };

/** The bytes of segments: one array of the index, one of the texts. */
export function saveSegments(
  segments: readonly Segment[],
  data: StemmerData | undefined,
): { readonly index: Uint8Array; readonly texts: Uint8Array } {
  const texts = seal(packSections(segments.map((segment) => segment.texts.all())), TEXTS);
  // By the header of the texts a load knows that they belong to this index.
  const parts = segments.flatMap((segment) => [segment.bytes.index, segment.removed ?? new Uint8Array()]);
  return { index: seal(packSections([texts.subarray(0, HEADER), ...packData(data), ...parts]), INDEX), texts };
}

/**
 * Reads what `saveSegments` wrote, without copying or unpacking it.
 * @throws IndexError when it is no index, incomplete, altered, of another version, or its texts are another index's
 */
export function loadSegments({ index, texts }: SavedIndex): {
  readonly segments: Segment[];
  readonly data: StemmerData | undefined;
} {
  const [belongs = new Uint8Array(), stems = new Uint8Array(), votes = new Uint8Array(), ...parts] = unpackSections(
    unseal(index, INDEX, "index"),
  );
  const isRead = typeof texts === "function";
  const whole = isRead ? undefined : unseal(texts, TEXTS, "texts");
  const header = isRead ? texts(0, HEADER) : texts.subarray(0, HEADER);
  const expected = readSeal(belongs, TEXTS, "index");
  const found = readSeal(header, TEXTS, "texts");
  if (expected.checksum !== found.checksum || expected.length !== found.length) {
    throw new IndexError("altered-index", "texts", {});
  }
  const read = (from: number, to: number): Uint8Array =>
    whole === undefined
      ? (texts as (from: number, to: number) => Uint8Array)(from + HEADER, to + HEADER)
      : whole.subarray(from, to);
  return { segments: segmentsOf(parts, read, whole === undefined), data: unpackData(stems, votes) };
}

function segmentsOf(
  parts: readonly Uint8Array[],
  read: (from: number, to: number) => Uint8Array,
  isRead: boolean,
): Segment[] {
  const count = parts.length / 2;
  const table = wordsOf(read(0, 4 + count * 8).slice());
  return Array.from({ length: count }, (_, at) => {
    const from = table[1 + at * 2] ?? 0;
    const texts: ByteSource = isRead
      ? (start, end) => read(from + start, from + end)
      : read(from, from + (table[2 + at * 2] ?? 0));
    const segment = new Segment({ index: parts[at * 2] as Uint8Array, texts });
    const removed = parts[at * 2 + 1] as Uint8Array;
    if (removed.length > 0) segment.restoreRemoved(removed.slice());
    return segment;
  });
}

/** What a stemmer has learned: its stems, each sharing its beginning with the one before, and their votes. */
function packData(data: StemmerData | undefined): readonly [Uint8Array, Uint8Array] {
  if (data === undefined || data.stems === "") return [new Uint8Array(), new Uint8Array()];
  const votes = new ByteWriter();
  for (const vote of data.votes) votes.number(vote);
  const stems = new KeyListWriter();
  for (const stem of data.stems.split("\n")) stems.add(stem);
  return [stems.done().bytes, votes.done()];
}

function unpackData(bytes: Uint8Array, votes: Uint8Array): StemmerData | undefined {
  if (bytes.length === 0) return undefined;
  const reader = new ByteReader(votes);
  const numbers: number[] = [];
  while (reader.at < votes.length) numbers.push(reader.number());
  return { stems: readKeys(bytes).join("\n"), votes: numbers };
}

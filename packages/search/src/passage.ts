/** Passages: what is indexed and found, one for each provision of an act or each text of one's own. */
import type { ActLanguage, ActStatus, IsoDate } from "@qujat/model";

/** What the passages of one act share; every field of a text of one's own may be null. */
export interface Facts {
  /** Identifier of the act in its language: `kz-2011-07-05-116.kk`. */
  readonly act: string | null;
  /** Title of the act. */
  readonly title: string | null;
  /** Nominative, lower case: `бұйрық`. */
  readonly type: string | null;
  readonly issuer: string | null;
  readonly number: string | null;
  readonly date: IsoDate | null;
  readonly status: ActStatus | null;
  readonly language: ActLanguage | null;
  /** The act that repealed it and when, as said in the act; null where it is in force or the act does not say. */
  readonly repealedBy: string | null;
}

/** Parts of an act that `in:` tells apart. */
export const PLACES = ["head", "body", "attachment", "annex", "form", "table", "wording", "note"] as const;

/** Where in an act a passage stands; a form of an annex stands in both. */
export type PassagePlace = (typeof PLACES)[number];

/** A bit for each of some places, in the order of `PLACES`; unknown names have none. */
export function placeBits(places: readonly string[]): number {
  return PLACES.reduce((bits, place, at) => (places.includes(place) ? bits | (1 << at) : bits), 0);
}

/** One passage. */
export interface Passage {
  /** The anchor of a provision in its act, or the identifier of a text of one's own. */
  readonly key: string;
  readonly text: string;
  /** Default `body` alone. */
  readonly places?: readonly PassagePlace[];
  /** Its own heading, where it has one apart from its text. */
  readonly heading?: string;
  /** Words that find it although they stand above it: headings of what it belongs to, the header of its table. */
  readonly context?: string;
  /** What to show above it, outermost first. */
  readonly breadcrumb?: readonly string[];
  /** Where it is the head of an act: its title, number and issuer. */
  readonly head?: { readonly title: string; readonly number: string; readonly issuer: string };
  /** Keys by which a citation finds it. */
  readonly citationKeys?: readonly string[];
}

/** An act, or texts of one's own, to be indexed. */
export interface Source {
  readonly facts: Facts;
  readonly passages: readonly Passage[];
}

/** A text of one's own, as a line of a file gives it. */
export interface FreeText {
  /** Unique in the index. */
  readonly id: string;
  readonly text: string;
  readonly lang?: ActLanguage | null | undefined;
  readonly title?: string | null | undefined;
}

/** Facts of what belongs to no act. */
export const NO_FACTS: Facts = {
  act: null,
  title: null,
  type: null,
  issuer: null,
  number: null,
  date: null,
  status: null,
  language: null,
  repealedBy: null,
};

/**
 * A text of one's own as something to index.
 * @example sourceOfText({ id: "p1", text: "Шағым жазбаша беріледі" }).passages[0]?.key // "p1"
 */
export function sourceOfText({ id, text, lang, title }: FreeText): Source {
  const passage: Passage = title ? { key: id, text, heading: title, breadcrumb: [title] } : { key: id, text };
  return { facts: lang ? { ...NO_FACTS, language: lang } : NO_FACTS, passages: [passage] };
}

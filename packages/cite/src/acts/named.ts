/** An act as a text names it: what was read of its name, and whether that is enough to be one. */
import type { FoundActType } from "@qujat/language";
import type { ActReference } from "@qujat/model";
import { CONSTITUTION, LAWS, PAPERS } from "../data/words.ts";

/** What is read of one act; a list under one type («№ 1 және № 2 бұйрықтарымен») is several. */
export interface NamedAct {
  readonly start: number;
  readonly end: number;
  readonly act: ActReference;
}

/** The parts of a name as they are gathered. */
export type Parts = Partial<Omit<ActReference, "type">>;

/** A name with its parts, which may or may not be enough. */
export interface ReadAct extends NamedAct {
  readonly parts: Parts;
}

/** The reference with what is missing as null. */
export function referenceOf(type: string | null, parts: Parts): ActReference {
  const { issuer = null, date = null, number = null, title = null, registration = null } = parts;
  return { type, issuer: type === CONSTITUTION ? null : issuer, date, number, title, registration };
}

/**
 * Whether the parts name one act and not any of its kind: «заңмен белгіленген» and «приказ Министра» do not.
 * @param units whether the address of a provision hangs on it
 */
export function namesOne({ type, kind }: FoundActType, parts: Parts, units: boolean): boolean {
  const { issuer, date, number, title } = parts;
  if (kind === "treaty") return date !== undefined && title !== undefined;
  if (PAPERS.has(type)) return issuer !== undefined && date !== undefined && number !== undefined;
  if (type === CONSTITUTION) return true;
  if (LAWS.has(type)) return Boolean(date ?? number ?? title ?? (units ? issuer : undefined));
  if (date !== undefined && number !== undefined) return true;
  if (issuer !== undefined) return Boolean(date ?? number ?? title ?? (units || undefined));
  return isTitle(title ?? "");
}

/** Whether parts without a type are an item of a list under one: a number and date, or what a plural type allows to leave out. */
export function isItem({ number, date, title }: Parts, { plural }: FoundActType): boolean {
  if (number !== undefined) return date !== undefined || plural;
  return plural && isTitle(title ?? "");
}

/** Whether words in quotes read as the title of an act: it says what the act is about. */
export function isTitle(words: string): boolean {
  return /^(?:об?|некоторые|вопросы)\s/i.test(words) || /\s(?:туралы|мәселелері)$/i.test(words.trim());
}

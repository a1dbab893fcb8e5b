/** Heads of invented acts in the style of 1991–2026, with every field that they state. */
import { readFileSync } from "node:fs";
import type { ActLanguage, ActStatus } from "@qujat/model";

/** A head and what is to be read in it; a field left out is to be null. */
export interface HeadCase {
  readonly lines: readonly string[];
  readonly language: ActLanguage;
  readonly title: string;
  readonly type: string;
  readonly issuers: readonly string[];
  readonly acting?: boolean;
  readonly date: string;
  readonly number?: string;
  readonly registration?: readonly [body: string | null, date: string | null, number: string | null];
  readonly status?: ActStatus;
  readonly repealedBy?: readonly [type: string, issuer: string | null, date: string | null, number: string | null];
  readonly repealedOn?: string;
  readonly publication?: string;
}

/** The half on which the reader was made. */
export const TUNED = headsOf("tuned");

/** The half that was written before the reader was run on it. */
export const HELD_OUT = headsOf("held-out");

function headsOf(name: string): readonly HeadCase[] {
  const file = new URL(`../../../../test/fixtures/heads/${name}.json`, import.meta.url);
  return (JSON.parse(readFileSync(file, "utf8")) as { readonly heads: readonly HeadCase[] }).heads;
}

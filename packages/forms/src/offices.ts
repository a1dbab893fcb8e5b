/** The offices of the National Security Committee that receive papers, by service and region. */
import type { Bilingual } from "@qujat/model";
import { OFFICES } from "./data/offices.ts";

/** An office; `hours` where its act gives them. */
export interface Office {
  /** `licensing-1`. */
  readonly id: string;
  /** Which of an act's two contact tables lists it: where papers are handed in, or where people are received. */
  readonly table: "licensing" | "reception";
  /** Id of its region in the language data: `almaty-city`. */
  readonly region: string;
  readonly name: Bilingual;
  readonly address: Bilingual;
  /** E.164. */
  readonly phones: readonly string[];
  readonly hours?: Bilingual;
}

/** All offices, in the order of their acts. */
export function offices(): readonly Office[] {
  return OFFICES;
}

/**
 * The office with an id.
 *
 * @example officeOf("licensing-2")?.phones // ["+77272679154"]
 */
export function officeOf(id: string): Office | undefined {
  return OFFICES.find((office) => office.id === id);
}

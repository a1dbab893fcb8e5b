/** The offices of the National Security Committee that receive papers, by service and region. */
import { findRegion } from "@qujat/language";
import type { Bilingual } from "@qujat/model";
import { hoursOf, LICENSING, OFFICE_REGIONS, type OfficeRow, RECEPTION } from "./data/offices.ts";

/** An office. */
export interface Office {
  /** `licensing-1`. */
  readonly id: string;
  /** Which of the act's two contact tables lists it: where papers are handed in, or where people are received. */
  readonly table: "licensing" | "reception";
  /** Its region, as it was named then. */
  readonly region: Bilingual;
  readonly name: Bilingual;
  readonly address: Bilingual;
  /** E.164. */
  readonly phones: readonly string[];
  readonly hours: Bilingual;
}

const OFFICES: readonly Office[] = [...tableOf("licensing", LICENSING), ...tableOf("reception", RECEPTION)];
const byId: ReadonlyMap<string, Office> = new Map(OFFICES.map((office) => [office.id, office]));

function tableOf(table: Office["table"], rows: readonly OfficeRow[]): Office[] {
  return rows.flatMap((row, at) => {
    const region = OFFICE_REGIONS[at];
    return region ? [{ id: `${table}-${at + 1}`, table, region, ...row, hours: hoursOf(table, at) }] : [];
  });
}

/** All offices, in the order of their act. */
export function offices(): readonly Office[] {
  return OFFICES;
}

/**
 * The office with an id.
 *
 * @example officeOf("licensing-2")?.phones // ["+77272679154"]
 */
export function officeOf(id: string): Office | undefined {
  return byId.get(id);
}

/**
 * The offices of the region that a text names, in either language and by any name that the region has had.
 *
 * @example officesIn("Түркістан облысы").map(({ id }) => id) // ["licensing-16", "reception-16"]
 */
export function officesIn(region: string): readonly Office[] {
  const wanted = findRegion(region)?.region;
  return wanted ? OFFICES.filter((office) => findRegion(office.region.kk)?.region === wanted) : [];
}

/** Identifiers of works and expressions as IRIs of the Akoma Ntoso naming convention. */
import type { Act, ActReference, CitationTarget } from "@qujat/model";
import type { LinkTo } from "../links.ts";
import { workOf } from "../work.ts";

/** Where in an archive an act is that is only named: `kz-2011-07-05-116`; null where that is not certain. */
export type IdentifyAct = (reference: ActReference) => string | null;

/** The language of an expression as ISO 639-2 writes it. */
export const LANGUAGES = { kk: "kaz", ru: "rus" } as const;
/** The date of an act whose date is not known: the specification wants one, and this is that of no act. */
export const NO_DATE = "0001-01-01";

/**
 * The IRI of a work; of one without an identifier, that of an unnumbered act of an unknown date.
 *
 * @example workIri("kz-2017-10-25-98qe") // "/akn/kz/act/2017-10-25/98qe"
 */
export function workIri(work: string | null): string {
  const [, date = NO_DATE, number = "nn"] = /^kz-(\d{4}-\d{2}-\d{2})-(\S+)$/.exec(work ?? "") ?? [];
  return `/akn/kz/act/${date}/${encodeURIComponent(number)}`;
}

/** `/akn/kz/act/2017-10-25/98qe/kaz@2017-10-25`. */
export function expressionIri({ id, metadata }: Act): string {
  return `${workIri(id && workOf(id))}/${LANGUAGES[metadata.language]}@${metadata.date ?? NO_DATE}`;
}

/** Links of an act as references: to a provision of its own, to one of another act, to an act as a whole. */
export function linkToIri(act: Act): LinkTo {
  const own = act.id === null ? "" : workOf(act.id);
  return ({ act: work, anchor, state }: CitationTarget) => {
    const found = state === "found" ? anchor : null;
    if (work === own) return found === null ? null : `#${encodeURI(found.toWellFormed())}`;
    return provisionIri(work, found);
  };
}

/** `/akn/kz/act/2011-07-05/116/!main~point_5`; without an anchor the act as a whole. */
export function provisionIri(work: string, anchor: string | null): string {
  return `${workIri(work)}${anchor === null ? "" : `/!main~${encodeURI(anchor.toWellFormed())}`}`;
}

/** Identifies acts by what the citations of this one were resolved to: by date and number. */
export function identifyByCitations({ citations }: Act): IdentifyAct {
  const known = new Map<string, string>();
  const key = ({ date, number }: ActReference) => (date === null || number === null ? null : `${date} ${number}`);
  for (const { act, targets } of citations) {
    const name = act && key(act);
    if (name !== null && targets[0]) known.set(name, targets[0].act);
  }
  return (reference) => known.get(key(reference) ?? "") ?? null;
}

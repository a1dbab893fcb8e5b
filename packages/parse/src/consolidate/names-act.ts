/** Whether a reference names an act: what both say agrees, and it is enough to tell the act by. */
import { toLower } from "@qujat/language";
import type { Act, ActReference } from "@qujat/model";
import { foldTitle } from "./titles.ts";

/**
 * Whether a reference names that act.
 *
 * Date and number together, the number of the state registration, the title, or the day of a code tell an act; what
 * contradicts excludes it.
 *
 * @example namesAct({ ...reference, date: "2015-05-27", number: "43" }, act) // true
 */
export function namesAct(reference: ActReference | null, { metadata }: Act): boolean {
  if (reference === null) return false;
  const agree = [
    same(reference.date, metadata.date),
    same(foldNumber(reference.number), foldNumber(metadata.number)),
    same(reference.registration, metadata.registration?.number ?? null),
  ];
  if (agree.includes(false) || !isSameType(reference.type, metadata.type)) return false;
  const [date, number, registration] = agree;
  const title = same(foldOrNull(reference.title), foldOrNull(metadata.title));
  // A code is cited by its day alone: there is no other of that day.
  const code = date === true && reference.type === metadata.type && reference.type === "кодекс";
  return code || (date === true && number === true) || registration === true || (title === true && (date ?? true));
}

/** A joint order is an order too. */
function isSameType(a: string | null, b: string | null): boolean {
  return a === null || b === null || a.endsWith(b) || b.endsWith(a);
}

/** Null where one of the two is not known. */
function same(a: string | null, b: string | null): boolean | null {
  return a === null || b === null ? null : a === b;
}

/** A number without the separators and the case that differ from print to print. */
function foldNumber(number: string | null): string | null {
  return number === null
    ? null
    : toLower(number)
        .trim()
        .replaceAll(/[^\p{L}\p{N}]+/gu, "-");
}

function foldOrNull(title: string | null): string | null {
  return title === null ? null : foldTitle(title);
}

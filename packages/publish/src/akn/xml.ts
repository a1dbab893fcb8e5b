/** Text made safe for XML 1.0. */
import { escapeMarkup } from "../escape.ts";

/** Characters that no XML document may hold, not even as references. */
const ILLEGAL = /[[\p{Cc}\uFFFE\uFFFF]--[\t\n\r\x7F-\x9F]]/gv;

/** Content or the value of an attribute; what XML cannot hold becomes U+FFFD, line breaks stay as they are. */
export function xmlText(text: string): string {
  return escapeMarkup(text.toWellFormed().replace(ILLEGAL, "\uFFFD")).replaceAll("\r", "&#13;");
}

/** Attributes in the order given, each after a blank; those that are null are left out. */
export function attributes(values: Readonly<Record<string, string | null>>): string {
  return Object.entries(values)
    .map(([name, value]) => (value === null ? "" : ` ${name}="${xmlText(value).replace(/[\t\n]/g, "&#10;")}"`))
    .join("");
}

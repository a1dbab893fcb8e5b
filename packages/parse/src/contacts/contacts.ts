/** Contacts: the rows of a directory of offices as records. */
import type { Contact, Text } from "@qujat/model";

/** The contacts in a table; none where it is no directory. */
export function contactsOf(_rows: readonly (readonly Text[])[], _headerRows: number): Contact[] {
  return [];
}

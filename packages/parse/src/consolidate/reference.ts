/** How an act is referred to. */
import type { Act, ActReference } from "@qujat/model";

/** A reference to an act by its own metadata. */
export function referenceTo({ metadata }: Act): ActReference {
  const { type, issuer, date, number, title, registration } = metadata;
  return { type, issuer, date, number, title, registration: registration?.number ?? null };
}

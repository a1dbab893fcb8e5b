/** Identifiers of acts, from the names of their files or from what the acts say of themselves. */
import { workIdentifier } from "@qujat/cite";
import { toLatin } from "@qujat/language";
import type { Metadata } from "@qujat/model";

/** `kz-yyyy-mm-dd-number`, with `.kk` or `.ru` for an expression. */
const ACT = /^kz-\d{4}-\d{2}-\d{2}-[a-z0-9]+(?:\.(?:kk|ru))?$/;
const LANGUAGE = /\.(?:kk|ru)$/;
/** Names that Windows keeps for devices. */
const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d)$/;
const LONGEST = 80;

/**
 * The identifier of the act in a file: the file's name when that is one, otherwise what date, number and language of
 * the act make, and the name in plain Latin letters where these are not known.
 *
 * @param file name of the file; folders and the ending `.txt` do not count
 * @param metadata of the act; default nothing is known
 * @example identifierOf("2011/kz-2011-07-05-116.kk.txt") // "kz-2011-07-05-116.kk"
 * @example identifierOf("Бұйрық № 98.txt") // "buyryq-no-98"
 */
export function identifierOf(file: string, metadata?: Metadata): string {
  const name = file
    .replace(/^.*\//, "")
    .replace(/\.txt$/i, "")
    .normalize("NFC")
    .toLowerCase();
  if (ACT.test(name)) return name;
  const work = metadata && workIdentifier(metadata);
  if (work) return `${work}.${metadata.language}`;
  const language = LANGUAGE.exec(name)?.[0] ?? "";
  const slug = slugOf(name.slice(0, name.length - language.length));
  return (RESERVED.test(slug) || slug === "" ? `act-${slug}`.replace(/-$/, "") : slug) + language;
}

/** The identifier with something that tells it from an equal one, before the language. */
export function distinct(identifier: string, mark: string): string {
  const language = LANGUAGE.exec(identifier)?.[0] ?? "";
  return `${identifier.slice(0, identifier.length - language.length)}-${mark}${language}`;
}

function slugOf(name: string): string {
  const plain = toLatin(name)
    .replace(/ı/g, "y")
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .toLowerCase();
  const slug = plain.replace(/[^a-z0-9]+/g, "-").replace(/^-|-$/g, "");
  return slug.slice(0, LONGEST).replace(/-$/, "");
}

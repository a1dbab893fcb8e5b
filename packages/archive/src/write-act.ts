/** An act as the two files of the archive: Markdown for people, JSON for programs. */
import type { Act } from "@qujat/model";
import { actToMarkdown } from "@qujat/publish";

/** What both files say about where the act comes from. */
export interface ActHeader {
  readonly id: string;
  readonly source: { readonly file: string; readonly sha256: string; readonly encoding: string };
}

/** What both files hold. */
export interface ActContent {
  readonly act: Act;
  /** How many repairs each rule made. */
  readonly counts: Readonly<Record<string, number>>;
}

/** Version of the layout of the archive's files; a reader refuses what it does not know. */
export const FORMAT = 2;

/** The JSON file of an act. */
export function writeJson(header: ActHeader, { act, counts }: ActContent): string {
  return `${JSON.stringify({ format: FORMAT, ...act, ...header, counts })}\n`;
}

/** The Markdown file of an act, to be read and compared: the origins of its characters are in the JSON file alone. */
export function writeMarkdown({ act }: ActContent): string {
  return actToMarkdown(act, { origins: false });
}

/**
 * Reads the JSON file of an act.
 *
 * @throws when it is of a format that this version does not know
 */
export function readJson(text: string): ActContent & ActHeader {
  const { format, source, counts, ...act } = JSON.parse(text);
  if (format !== FORMAT) throw new Error(`format ${format} instead of ${FORMAT}`);
  return { id: act.id, source, act, counts };
}

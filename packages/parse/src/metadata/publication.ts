/** Where an act was published, and the day of its first publication. */
import { findDates, foldLegal } from "@qujat/language";

const SENTENCE =
  /(?:^|[.;)]\s*|\s)(?<published>(?:опубликован[оаы]?\s+(?=в|[«"]|\d)|жариялануы\s*:)[^\n]*|[«"][^\n]{3,80}[»"]\s+газет\p{L}+[^\n]*жариялан(?:ды|ған)(?!\p{L}))/mu;

/** A publication as printed; `date` is that of the first one named, null when it is still to come. */
export interface Publication {
  readonly printed: string | null;
  readonly date: string | null;
}

/**
 * The publication told by lines of a head, or by a sentence of its requisites.
 *
 * @param lines those that tell of nothing else
 * @param rest what stands behind the requisites on their line
 */
export function publicationIn(lines: readonly string[], rest: string): Publication {
  const done = lines.filter((line) => !/тиіс|подлежит/u.test(foldLegal(line)));
  const sentence = SENTENCE.exec(foldLegal(rest));
  const words = sentence?.groups?.published;
  const start = sentence === null || words === undefined ? 0 : sentence.index + sentence[0].length - words.length;
  const inside = words === undefined ? [] : [rest.slice(start, start + words.length).trim()];
  const printed = [...done, ...inside];
  const dates = printed.flatMap((line) => findDates(line).map(({ date }) => date)).sort();
  return { printed: (printed.length > 0 ? printed : lines).join(" ") || null, date: dates[0] ?? null };
}

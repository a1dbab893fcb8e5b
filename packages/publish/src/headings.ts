/** Which texts are headings, and how deep. */
import type { Provision } from "@qujat/model";

/** Units whose own line is a heading, with what stands in them one level below. */
const DIVISIONS: ReadonlySet<string> = new Set(["part", "chapter", "section", "article", "attachment", "annex"]);
/** Those that are headed even where no heading could be told from the number. */
const ALWAYS_HEADED: ReadonlySet<string> = new Set(["part", "chapter", "title", "heading"]);

/**
 * How deep a heading a text of a provision is, from 1 to 6; 0 where it is none. Of a division the first text is its
 * heading; a title stands one level above what it is the title of.
 *
 * @param level of the headings of divisions among the provision's siblings
 * @param text index in the provision's texts
 */
export function headingDepth({ type, heading }: Provision, level: number, text: number): 0 | 1 | 2 | 3 | 4 | 5 | 6 {
  const isDivision = DIVISIONS.has(type);
  if (isDivision && text > 0) return 0;
  if (!ALWAYS_HEADED.has(type) && !(isDivision && heading !== null)) return 0;
  return Math.min(6, Math.max(1, type === "title" ? level - 1 : level)) as 1;
}

/** The level of the headings of divisions among the children of a provision. */
export function levelBelow({ type }: Provision, level: number): number {
  return DIVISIONS.has(type) ? level + 1 : level;
}

/** Which texts are headings, and how deep. */
import type { ActNode, Provision } from "@qujat/model";

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
export function headingDepth(provision: Provision, level: number, text: number): 0 | 1 | 2 | 3 | 4 | 5 | 6 {
  const { type, heading } = provision;
  if (isDivision(provision) && text > 0) return 0;
  if (!ALWAYS_HEADED.has(type) && !(isDivision(provision) && heading !== null)) return 0;
  return Math.min(6, Math.max(1, type === "title" ? level - 1 : level)) as 1;
}

/** Whether a provision is a unit whose own line is a heading. */
export function isDivision({ type }: Provision): boolean {
  return DIVISIONS.has(type);
}

/**
 * The level at which a child of a provision stands: one below its division's, but the first heading in an attachment or
 * annex is its title, and stands at the level of what it is the title of.
 */
export function levelBelow(provision: Provision, level: number, child: ActNode): number {
  const { type, children } = provision;
  if (!isDivision(provision)) return level;
  const isTitle = child.type === "heading" && (type === "attachment" || type === "annex");
  return isTitle && children.find((sibling) => sibling.type === "heading") === child ? level : level + 1;
}

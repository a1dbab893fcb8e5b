/** The outline of an act as lines: what a reader can ask for, with its address. */
import type { Act } from "@qujat/model";
import { type OutlineItem, outlineOf } from "@qujat/parse";
import type { Context } from "./context.ts";

/** One line a provision, indented, its address at the end. */
export function outlineLines(act: Act, context: Context): string {
  return outlineOf(act)
    .map((entry) => linesOf(entry, 0, context))
    .join("");
}

function linesOf(entry: OutlineItem, depth: number, context: Context): string {
  const { stdout } = context.io;
  const address = context.style("dim", `#${entry.anchor}`, stdout);
  // A heading stands without its number, opening words with it.
  const isNumbered = entry.number === null || entry.title.startsWith(entry.number);
  const label = isNumbered ? entry.title : `${entry.number}. ${entry.title}`;
  const room = Math.max(20, stdout.columns - 2 * depth - entry.anchor.length - 3);
  const short = label.length > room ? `${label.slice(0, room - 1)}…` : label;
  const below = entry.items.map((child) => linesOf(child, depth + 1, context)).join("");
  return `${"  ".repeat(depth)}${short}  ${address}\n${below}`;
}

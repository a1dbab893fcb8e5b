/** Strips: the horizontal slices that pages are stacked from, none of which is ever cut. */
import { lowered, type Mark } from "../marks.ts";

/** A slice; its marks count y from its own top. */
export interface Strip {
  readonly height: number;
  /** Space above and below it, which is left out at the edges of a page. */
  readonly before: number;
  readonly after: number;
  /** Whether the next strip must stand on the same page. */
  readonly keep: boolean;
  readonly marks: readonly Mark[];
  /** What is printed again above it when it begins a page: the head of its table. */
  readonly head?: readonly Strip[];
  /** A table that is cut above or below this strip is closed with a line from `left` to `right`. */
  readonly frame?: { readonly left: number; readonly right: number; readonly thickness: number };
  /** Begins a new page and draws nothing. */
  readonly pageBreak?: true;
  /** Words of a title or heading, for the outline. */
  readonly outline?: string;
}

/** A strip that says only what is not usual. */
export function strip(facts: Partial<Strip> & Pick<Strip, "height" | "marks">): Strip {
  return { before: 0, after: 0, keep: false, ...facts };
}

/** Strips with space above the first and below the last. */
export function spaced(strips: readonly Strip[], before: number, after: number): Strip[] {
  return strips.map((each, at) => {
    const first = at === 0 ? each.before + before : each.before;
    const last = at === strips.length - 1 ? each.after + after : each.after;
    return { ...each, before: first, after: last };
  });
}

/** Strips of which the last is kept with whatever follows. */
export function keptWithNext(strips: readonly Strip[]): Strip[] {
  return strips.map((each, at) => (at === strips.length - 1 ? { ...each, keep: true } : each));
}

/** Height of strips one below the other, spaces included. */
export function heightOf(strips: readonly Strip[]): number {
  return strips.reduce((sum, { before, height, after }) => sum + before + height + after, 0);
}

/** One strip of several that stand one below the other, and beside the others of `sides`; all begin at the same height.
 * It keeps the next where what it ends with does. */
export function joined(sides: readonly (readonly Strip[])[]): Strip {
  const marks: Mark[] = [];
  for (const strips of sides) {
    let y = 0;
    for (const each of strips) {
      y += each.before;
      for (const mark of each.marks) marks.push(lowered(mark, y));
      y += each.height + each.after;
    }
  }
  return strip({
    height: Math.max(0, ...sides.map(heightOf)),
    marks,
    keep: sides.some((strips) => strips.at(-1)?.keep),
  });
}

/** Sides taller than a page: the first strip of each, then the second of each; a page can end between. */
export function zipped(sides: readonly (readonly Strip[])[]): Strip[] {
  const count = Math.max(0, ...sides.map(({ length }) => length));
  return Array.from({ length: count }, (_, at) => {
    return joined(sides.map((strips) => strips.slice(at, at + 1)));
  });
}

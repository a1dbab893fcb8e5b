/** Regions: the act itself, the instruments that it approves, and the annexes of both, by their captions. */
import { type Approval, approvalOf, continuesApproval } from "./approvals.ts";
import type { Line } from "./line.ts";
import type { Wording } from "./wording.ts";

/** A run of lines behind its captions. */
export interface Region {
  /** Null for the act itself. */
  readonly approval: Approval | null;
  readonly captions: readonly Line[];
  readonly lines: readonly Line[];
}

/** The regions of a text in order; the first is the act itself. Captions inside of a wording begin none. */
export function regionsOf(lines: readonly Line[], wordings: readonly Wording[]): Region[] {
  const regions: { approval: Approval | null; captions: Line[]; lines: Line[] }[] = [
    { approval: null, captions: [], lines: [] },
  ];
  const quoted = new Set(wordings.flatMap(({ from, to }) => range(from, to)));
  for (const [at, line] of lines.entries()) {
    const last = regions.at(-1);
    if (!last) break;
    const approval = quoted.has(at) ? null : approvalOf(line);
    const above = last.lines.length === 0 ? last.captions.at(-1) : undefined;
    if (approval && !above) regions.push({ approval, captions: [line], lines: [] });
    else if (above && !quoted.has(at) && (approval || continuesApproval(line, above))) last.captions.push(line);
    else last.lines.push(line);
  }
  return regions.map((region, at) => withCaptionsAbove(region, regions[at - 1]));
}

/** Captions that stand above the line with the word of an annex belong to it: «… министрінің / 2015 жылғы … / 1-қосымша». */
function withCaptionsAbove(region: Region, before: { lines: Line[] } | undefined): Region {
  const above: Line[] = [];
  while (before && region.approval && before.lines.at(-1)?.kind === "caption") {
    const line = before.lines.pop();
    if (line) above.unshift(line);
  }
  return above.length > 0 ? { ...region, captions: [...above, ...region.captions] } : region;
}

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from }, (_, at) => from + at);
}

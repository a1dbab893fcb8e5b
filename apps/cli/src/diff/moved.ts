/** Which characters were moved: those that do not stand in the order of the source. */
import { compareOrigins, type Origin, type Piece } from "./pieces.ts";

/** Characters that follow one another both in the block and in the source. */
interface Run {
  readonly at: number[];
  readonly first: Origin;
  last: Origin;
}

/** More runs than any act has in one paragraph; comparing each with each would take too long. */
const MOST_RUNS = 2000;

/** For each piece whether it was moved: all but the longest part of the text that stands in the source's order. */
export function movedPieces(pieces: readonly Piece[], source: readonly string[]): boolean[] {
  const moved = pieces.map(() => false);
  const runs = runsOf(pieces, source);
  if (runs.length > MOST_RUNS) return moved;
  const kept = heaviestChain(runs);
  for (const [at, run] of runs.entries()) if (!kept.has(at)) for (const piece of run.at) moved[piece] = true;
  return moved;
}

function runsOf(pieces: readonly Piece[], source: readonly string[]): Run[] {
  const runs: Run[] = [];
  for (const [at, { origin }] of pieces.entries()) {
    if (!origin) continue;
    const run = runs.at(-1);
    if (run && follows(run.last, origin, source)) {
      run.at.push(at);
      run.last = origin;
    } else runs.push({ at: [at], first: origin, last: origin });
  }
  return runs;
}

/** Whether at most a blank or a line break stands between two characters of the source. */
function follows(a: Origin, b: Origin, source: readonly string[]): boolean {
  if (a.line === b.line) return b.column > a.column && b.column - a.column <= 2;
  return b.line > a.line && (source[b.line - 1] ?? "").slice(0, b.column - 1).trim() === "";
}

/** The runs of the chain with the most characters in which each run stands after the one before it. */
function heaviestChain(runs: readonly Run[]): Set<number> {
  const weights: number[] = [];
  const before: number[] = [];
  let heaviest = -1;
  for (const [at, run] of runs.entries()) {
    let best = -1;
    for (let other = 0; other < at; other++) {
      const ascends = compareOrigins((runs[other] as Run).last, run.first) < 0;
      if (ascends && (weights[other] as number) > (weights[best] ?? 0)) best = other;
    }
    weights.push(run.at.length + (weights[best] ?? 0));
    before.push(best);
    if ((weights[at] as number) > (weights[heaviest] ?? 0)) heaviest = at;
  }
  const chain = new Set<number>();
  for (let at = heaviest; at >= 0; at = before[at] ?? -1) chain.add(at);
  return chain;
}

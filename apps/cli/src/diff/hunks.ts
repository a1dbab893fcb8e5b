/** Which source lines became which blocks. */
import type { Block } from "@qujat/model";
import { textsOf } from "./pieces.ts";

/** Blocks that share source lines, with these lines in ascending order; line numbers count from 1. */
export interface Hunk {
  readonly lines: readonly number[];
  readonly blocks: readonly Block[];
}

/** Groups blocks by the source lines that their characters came from. */
export function hunksOf(blocks: readonly Block[]): Hunk[] {
  const groups: { lines: Set<number>; blocks: Block[] }[] = [];
  const groupOfLine = new Map<number, number>();
  for (const block of blocks) {
    const own = linesOf(block);
    // A block shares lines with the one before it where a heading was glued or a row's cells stood on one line.
    const shared = own.map((line) => groupOfLine.get(line)).find((group) => group !== undefined);
    const at = shared ?? groups.push({ lines: new Set(), blocks: [] }) - 1;
    groups[at]?.blocks.push(block);
    for (const line of own) {
      groups[at]?.lines.add(line);
      groupOfLine.set(line, at);
    }
  }
  return groups.map(({ lines, blocks: own }) => ({ lines: [...lines].sort((a, b) => a - b), blocks: own }));
}

function linesOf(block: Block): number[] {
  const lines = textsOf(block).flatMap(({ origins }) => origins.filter((_, at) => at % 3 === 1));
  return lines.filter((line) => line > 0);
}

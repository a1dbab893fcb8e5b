/** The rows of the side-by-side view: each source line beside what became of it, with marks on what changed. */
import type { Hunk } from "./hunks.ts";
import { movedPieces } from "./moved.ts";
import { type Origin, type Piece, piecesOf } from "./pieces.ts";

/** A character as it is printed, and whether it is marked. */
export interface Glyph {
  readonly character: string;
  readonly marked: boolean;
}

/** A source line, and the parts of blocks that stand on it: mostly one. */
export interface Row {
  readonly line: number;
  readonly before: readonly Glyph[];
  readonly after: readonly (readonly Glyph[])[];
  /** Whether more differs than blanks between words. */
  readonly changed: boolean;
}

/** One row for each source line of a hunk. */
export function rowsOf({ lines, blocks }: Hunk, source: readonly string[]): Row[] {
  const perBlock = blocks.map(piecesOf);
  const pieces = perBlock.flat();
  const moved = movedPieces(pieces, source);
  const joined = joinedPieces(pieces, source);
  const marks = pieces.map((piece, at) => moved[at] === true || joined[at] === true || isReplaced(piece, source));
  const touched = new Set(pieces.flatMap(({ origin }, at) => (origin && marks[at] ? [keyOf(origin)] : [])));
  const parts = new Map<number, Glyph[][]>();
  let start = 0;
  for (const block of perBlock) {
    const numbers = lineNumbers(block, moved.slice(start), lines[0] ?? 1);
    let last = 0;
    for (const [at, { character }] of block.entries()) {
      const line = numbers[at] as number;
      const own = parts.get(line) ?? [];
      if (line !== last) own.push([]);
      parts.set(line, own);
      own.at(-1)?.push({ character, marked: marks[start + at] === true });
      last = line;
    }
    start += block.length;
  }
  return lines.map((line) => rowOf(line, source[line - 1] ?? "", parts.get(line) ?? [], touched));
}

function rowOf(line: number, text: string, after: readonly Glyph[][], touched: ReadonlySet<string>): Row {
  const before = text.split("").map((character, at) => {
    return { character, marked: touched.has(keyOf({ line, column: at + 1 })) };
  });
  const isMarked = [...before, ...after.flat()].some(({ marked }) => marked);
  const changed = isMarked || after.length > 1 || singleSpaced(text) !== after.map(wordsOf).join(" ");
  return { line, before, after, changed };
}

/** The line beside which each piece of a block is shown: a moved one beside what it was moved to. */
function lineNumbers(block: readonly Piece[], moved: readonly boolean[], fallback: number): number[] {
  const firstKept = block.find(({ origin }, at) => origin && !moved[at]) ?? block.find(({ origin }) => origin);
  let line = firstKept?.origin?.line ?? fallback;
  return block.map(({ origin }, at) => {
    if (origin && !moved[at]) line = Math.max(line, origin.line);
    return line;
  });
}

function isReplaced({ character, origin }: Piece, source: readonly string[]): boolean {
  return origin !== undefined && source[origin.line - 1]?.[origin.column - 1] !== character;
}

/** For each piece whether its word was in parts in the source: apart by blanks, or over two lines. */
function joinedPieces(pieces: readonly Piece[], source: readonly string[]): boolean[] {
  const joined = pieces.map(() => false);
  let start = 0;
  for (let at = 0; at <= pieces.length; at++) {
    if (pieces[at]?.origin) continue;
    for (let inside = start + 1; inside < at; inside++) {
      if (!isApart(pieces[inside - 1]?.origin, pieces[inside]?.origin, source)) continue;
      joined.fill(true, start, at);
      break;
    }
    start = at + 1;
  }
  return joined;
}

function isApart(a: Origin | undefined, b: Origin | undefined, source: readonly string[]): boolean {
  if (!a || !b) return false;
  if (a.line !== b.line) return true;
  const [from, to] = a.column < b.column ? [a.column, b.column - 1] : [b.column, a.column - 1];
  return /\s/.test(source[a.line - 1]?.slice(from, to) ?? "");
}

function keyOf({ line, column }: Origin): string {
  return `${line}:${column}`;
}

function wordsOf(glyphs: readonly Glyph[]): string {
  return singleSpaced(glyphs.map(({ character }) => character).join(""));
}

function singleSpaced(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}

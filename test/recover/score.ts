/** How good a recovery is: characters, blocks, links, words joined wrongly or not at all, characters lost. */
import { type Block, blockLine } from "@qujat/model";
import type { DisplacedLink } from "../damage/block.ts";
import { foldAll } from "../damage/lookalikes.ts";
import { compareLines, type Difference, editDistance } from "./distance.ts";

/** Counts, so that scores of several acts can be added. */
export interface Score {
  readonly characters: number;
  readonly wrongCharacters: number;
  readonly blocks: number;
  readonly exactBlocks: number;
  readonly links: number;
  readonly restoredLinks: number;
  /** Words of the output that are two neighbours of the printed text in one. */
  readonly wrongJoins: number;
  /** Neighbours in the output that are one word of the printed text. */
  readonly missedJoins: number;
  /** Visible characters of the extracted text that the output lacks, or has too many. */
  readonly lost: number;
}

/** What is compared. */
export interface Recovered {
  readonly source: string;
  readonly blocks: readonly Block[];
  readonly expected: readonly string[];
  readonly links: readonly Pick<DisplacedLink, "context">[];
}

export const NOTHING: Score = {
  characters: 0,
  wrongCharacters: 0,
  blocks: 0,
  exactBlocks: 0,
  links: 0,
  restoredLinks: 0,
  wrongJoins: 0,
  missedJoins: 0,
  lost: 0,
};

/** Scores a recovery. */
export function scoreOf({ source, blocks, expected, links }: Recovered): Score {
  const actual = blocks.map(blockLine);
  const { equal, differences } = compareLines(expected, actual);
  const distances = differences.map(({ expected, actual }) => editDistance(expected.join("\n"), actual.join("\n")));
  return {
    characters: expected.join("\n").length,
    wrongCharacters: distances.reduce((sum, distance) => sum + distance, 0),
    blocks: expected.length,
    exactBlocks: equal,
    links: links.length,
    restoredLinks: links.length - lostLinks(links, expected, actual).length,
    wrongJoins: count(joinsOf(expected, actual)),
    missedJoins: count(joinsOf(actual, expected)),
    lost: lostCharacters(source, blocks),
  };
}

/** Scores added up. */
export function sumOf(scores: readonly Score[]): Score {
  return scores.reduce((sum, score) => {
    const entries = Object.entries(sum) as [keyof Score, number][];
    return Object.fromEntries(entries.map(([key, value]) => [key, value + score[key]])) as unknown as Score;
  }, NOTHING);
}

/** The links whose context the output has less often than the printed text. */
export function lostLinks(
  links: readonly Pick<DisplacedLink, "context">[],
  expected: readonly string[],
  actual: readonly string[],
): string[] {
  const missing = new Map<string, number>();
  return links.flatMap(({ context }) => {
    const left = missing.get(context) ?? Math.max(0, occurrences(expected, context) - occurrences(actual, context));
    missing.set(context, Math.max(0, left - 1));
    return left > 0 ? [context] : [];
  });
}

/** Words of `joined` that are two neighbouring words of `apart`, with how often that is too often. */
export function joinsOf(apart: readonly string[], joined: readonly string[]): Map<string, number> {
  const known = new Set(apart.flatMap(wordsOf));
  const pairs = new Set<string>();
  for (const line of apart) {
    const words = wordsOf(line);
    for (let at = 1; at < words.length; at++) pairs.add(`${words[at - 1]}${words[at]}`);
  }
  const found = new Map<string, number>();
  for (const word of joined.flatMap(wordsOf)) {
    if (!known.has(word) && pairs.has(word)) found.set(word, (found.get(word) ?? 0) + 1);
  }
  return found;
}

/** Visible characters that are in one text more often than in the other, look-alikes taken as one. */
export function lostCharacters(source: string, blocks: readonly Block[]): number {
  const left = new Map<string, number>();
  const add = (text: string, by: number) => {
    for (const char of foldAll(text.normalize("NFC"))) if (isVisible(char)) left.set(char, (left.get(char) ?? 0) + by);
  };
  add(source, 1);
  for (const block of blocks) for (const text of block.type === "row" ? block.cells : [block.text]) add(text.value, -1);
  return [...left.values()].reduce((sum, value) => sum + Math.abs(value), 0);
}

/** Neither white space nor a control character. */
function isVisible(char: string): boolean {
  return !/^[\s\p{Cc}]$/u.test(char);
}

/** Differing blocks side by side, for the message of a failing test. */
export function sideBySide(differences: readonly Difference[], most = 40): string {
  return differences
    .slice(0, most)
    .flatMap(({ expected, actual }) => {
      const rows = Math.max(expected.length, actual.length);
      return Array.from(
        { length: rows },
        (_, at) => `  printed   ${expected[at] ?? "–"}\n  recovered ${actual[at] ?? "–"}\n`,
      );
    })
    .join("\n");
}

function occurrences(lines: readonly string[], part: string): number {
  return lines.reduce((sum, line) => sum + line.split(part).length - 1, 0);
}

function wordsOf(line: string): string[] {
  return line.split(/[\s|]+/).filter((word) => /[\p{L}\d]/u.test(word));
}

function count(found: ReadonlyMap<string, number>): number {
  return [...found.values()].reduce((sum, times) => sum + times, 0);
}

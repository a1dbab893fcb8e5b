/** Scores as a table that tests print on every run. */
import type { Score } from "./score.ts";

/** One line for each score. */
export function scoreTable(title: string, scores: readonly (readonly [name: string, score: Score])[]): string {
  const header = [title, "characters wrong", "blocks exact", "links restored", "wrong joins", "missed joins", "lost"];
  const rows = scores.map(([name, score]) => [
    name,
    `${errorRate(score).toFixed(3)} %`,
    `${exactBlocks(score).toFixed(1)} % of ${score.blocks}`,
    score.links === 0 ? "–" : `${restoredLinks(score).toFixed(1)} % of ${score.links}`,
    String(score.wrongJoins),
    String(score.missedJoins),
    String(score.lost),
  ]);
  const all = [header, ...rows];
  const widths = header.map((_, column) => Math.max(...all.map((row) => row[column]?.length ?? 0)));
  return all
    .map((row) =>
      row.map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0))).join("   "),
    )
    .join("\n");
}

/** Wrong characters in a hundred. */
export function errorRate({ wrongCharacters, characters }: Score): number {
  return (100 * wrongCharacters) / Math.max(1, characters);
}

/** Exact blocks in a hundred. */
export function exactBlocks({ exactBlocks, blocks }: Score): number {
  return (100 * exactBlocks) / Math.max(1, blocks);
}

/** Restored links in a hundred. */
export function restoredLinks({ restoredLinks, links }: Score): number {
  return links === 0 ? 100 : (100 * restoredLinks) / links;
}

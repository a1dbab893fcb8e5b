/** How far two texts are apart: equal lines found first, the edit distance counted where they differ. */

/** A stretch of lines that differs: from and up to, in both texts. */
export interface Difference {
  readonly expected: readonly string[];
  readonly actual: readonly string[];
}

/** Lines in common, in order, and what differs between them. */
export interface Comparison {
  readonly equal: number;
  readonly differences: readonly Difference[];
}

/** Compares two lists of lines by their longest common subsequence. */
export function compareLines(expected: readonly string[], actual: readonly string[]): Comparison {
  const width = actual.length + 1;
  const longest = new Uint32Array((expected.length + 1) * width);
  for (let i = expected.length - 1; i >= 0; i--) {
    for (let j = actual.length - 1; j >= 0; j--) {
      const skip = Math.max(longest[(i + 1) * width + j] ?? 0, longest[i * width + j + 1] ?? 0);
      longest[i * width + j] = expected[i] === actual[j] ? (longest[(i + 1) * width + j + 1] ?? 0) + 1 : skip;
    }
  }
  const differences: Difference[] = [];
  let [i, j, fromI, fromJ] = [0, 0, 0, 0];
  const close = () => {
    if (i > fromI || j > fromJ)
      differences.push({ expected: expected.slice(fromI, i), actual: actual.slice(fromJ, j) });
  };
  while (i < expected.length && j < actual.length) {
    if (expected[i] === actual[j]) {
      close();
      fromI = ++i;
      fromJ = ++j;
    } else if ((longest[(i + 1) * width + j] ?? 0) >= (longest[i * width + j + 1] ?? 0)) i++;
    else j++;
  }
  [i, j] = [expected.length, actual.length];
  close();
  return { equal: longest[0] ?? 0, differences };
}

/** Levenshtein distance: how many characters must be inserted, deleted or replaced. */
export function editDistance(from: string, to: string): number {
  let start = 0;
  while (start < from.length && start < to.length && from[start] === to[start]) start++;
  let [a, b] = [from.length, to.length];
  while (a > start && b > start && from[a - 1] === to[b - 1]) {
    a--;
    b--;
  }
  const target = to.slice(start, b);
  let row = Array.from({ length: target.length + 1 }, (_, at) => at);
  for (let i = start; i < a; i++) {
    const next = [i - start + 1];
    for (let j = 1; j <= target.length; j++) {
      const replaced = (row[j - 1] ?? 0) + (from[i] === target[j - 1] ? 0 : 1);
      next.push(Math.min(replaced, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[target.length] ?? 0;
}

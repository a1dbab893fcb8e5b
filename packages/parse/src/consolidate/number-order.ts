/** The order of numbers as acts print them. */

/**
 * Whether one number stands before another: `3` < `3-1` < `3-2` < `4`.
 *
 * @returns negative, zero or positive, as a comparator
 */
export function compareNumbers(a: string | null, b: string | null): number {
  const [first, second] = [partsOf(a), partsOf(b)];
  for (let at = 0; at < Math.max(first.length, second.length); at++) {
    const difference = (first[at] ?? 0) - (second[at] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

function partsOf(number: string | null): number[] {
  return (number ?? "").split(/[-–.]/).map((part) => Number.parseInt(part, 10) || 0);
}

/** Measuring: the time of one run, percentiles of many, and the heap that a value holds. */

/** A value and how long it took, in milliseconds. */
export function timed<T>(work: () => T): { readonly value: T; readonly ms: number } {
  const start = performance.now();
  const value = work();
  return { value, ms: performance.now() - start };
}

/**
 * The same for what takes long: by the clock or by the processor, whichever says less. A busy machine stretches the
 * first, threads that help beside the second.
 */
export function timedLong<T>(work: () => T): { readonly value: T; readonly ms: number } {
  const start = process.cpuUsage();
  const { value, ms } = timed(work);
  const { user, system } = process.cpuUsage(start);
  return { value, ms: Math.min(ms, (user + system) / 1000) };
}

/** The value below which a share of some values lies. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

/**
 * Bytes that a value holds when it has been used once, array buffers counted; run with `--expose-gc`, else it is a guess.
 */
export function heapOf<T>(make: () => T, use: (value: T) => unknown): number {
  const before = held();
  const value = make();
  use(value);
  const after = held();
  use(value); // It must still be there when it is measured.
  return after - before;
}

function held(): number {
  for (let turn = 0; turn < 3; turn++) globalThis.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

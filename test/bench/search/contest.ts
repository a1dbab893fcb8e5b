/** Contests: one kind of query, put to every engine in turn. */
import { percentile, timed } from "./measure.ts";

export type Words = readonly string[];
type Ask = (words: Words) => unknown;

/** One kind of query: how each engine is asked; the first is ours. */
export interface Contest {
  readonly name: string;
  readonly sets: readonly Words[];
  readonly engines: Readonly<Record<string, Ask | undefined>>;
}

/** Times of the queries of a contest, in milliseconds, by engine. */
export interface Times {
  readonly name: string;
  readonly p50: Readonly<Record<string, number>>;
  readonly p95: Readonly<Record<string, number>>;
}

/** Rounds before those that are measured, so that every engine is compiled. */
const WARM_UP = 2;
/** Rounds that are measured: the best of them counts, for the others were held up by something else. */
const ROUNDS = 3;

/** Asks every engine all queries, one engine after another, round by round: none has to clear up behind the other. */
export function hold({ name, sets, engines }: Contest): Times {
  const asked = Object.entries(engines).flatMap(([engine, ask]) => (ask === undefined ? [] : [{ engine, ask }]));
  const best = new Map(asked.map(({ engine }) => [engine, sets.map(() => Number.POSITIVE_INFINITY)]));
  for (let round = 0; round < WARM_UP + ROUNDS; round++) {
    for (const { engine, ask } of asked) {
      const times = best.get(engine) as number[];
      sets.forEach((words, at) => {
        const { ms } = timed(() => ask(words));
        if (round >= WARM_UP) times[at] = Math.min(times[at] as number, ms);
      });
    }
  }
  const at = (share: number) =>
    Object.fromEntries([...best].map(([engine, times]) => [engine, percentile(times, share)]));
  return { name, p50: at(0.5), p95: at(0.95) };
}

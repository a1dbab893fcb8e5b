/** Lifting: what a citation names comes before everything that words find, the best match of the other words first. */
import type { Cited } from "./cited.ts";
import type { CitedPassages, Spot } from "./cited-passages.ts";

/** Worth of a cited provision, and of a passage of a cited act that has the other words: above that of any match. */
const PROVISION = 1e6;
const IN_ACT = 1e5;
/** Makes the match of the other words count more than the rank among the cited. */
const WORDS = 1000;

/** Lifts the worth of passages. */
export class Lift {
  /** Whether nothing is cited. */
  readonly isIdle: boolean;
  private readonly ranks = new Map<string, number>();
  private readonly acts: ReadonlySet<string>;
  private readonly passages: CitedPassages;
  private readonly found = new Set<string>();

  constructor(passages: CitedPassages, { spots, acts }: Cited) {
    this.passages = passages;
    this.isIdle = spots.length === 0;
    for (const spot of spots) this.ranks.set(spotKey(spot), spot.rank);
    this.acts = new Set(acts.map((act) => passages.groupOf(act)));
  }

  /** The worth of a passage that words have found. */
  of(segment: number, doc: number, score: number): number {
    const key = spotKey({ segment, doc });
    const rank = this.ranks.get(key);
    const isAct = this.acts.size > 0 && this.acts.has(this.passages.groupOf({ segment, doc }));
    if (rank === undefined) return isAct ? IN_ACT + score : score;
    this.found.add(key);
    // The first passage of an act gives way to a provision of it that has the words.
    return isAct && this.passages.isHead({ segment, doc }) ? IN_ACT + score : PROVISION + rank + score * WORDS;
  }

  /** What is cited but was not found by words. */
  *left(): Generator<Spot & { readonly score: number }> {
    for (const [key, rank] of this.ranks) {
      if (this.found.has(key)) continue;
      const [segment = 0, doc = 0] = key.split(" ").map(Number);
      const worth = this.passages.isHead({ segment, doc }) ? IN_ACT / 2 : PROVISION;
      yield { segment, doc, score: worth + rank };
    }
  }
}

function spotKey({ segment, doc }: Spot): string {
  return `${segment} ${doc}`;
}

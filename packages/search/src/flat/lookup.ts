/** Looking up: where an act, a provision or a text of one's own stands in the segments. */
import type { CitedPassages, Spot } from "../citation/cited-passages.ts";
import type { Facts } from "../passage.ts";
import { ACT_KEY, NO_WORD, type Segment } from "./segment.ts";

/** The first passage of an act; undefined when it is not there. */
export function findAct(segments: readonly Segment[], act: string): Spot | undefined {
  return findKey(segments, ACT_KEY.slice(NO_WORD.length) + act)[0];
}

/** The passage of an act that has an anchor. */
export function findProvision(segments: readonly Segment[], act: string, anchor: string): Spot | undefined {
  const head = findAct(segments, act);
  if (head === undefined) return undefined;
  const { docs } = segments[head.segment] as Segment;
  const [first, end] = docs.docsOf(docs.factsOf[head.doc] as number);
  const doc = docs.keys.indexOf(anchor, first, end);
  return doc < 0 ? undefined : { segment: head.segment, doc };
}

/** The passages that belong to no act and have a key. */
export function findTexts(segments: readonly Segment[], key: string): readonly Spot[] {
  return segments.flatMap((segment, index) => {
    const spots: Spot[] = [];
    for (let facts = 0; facts < segment.docs.factsCount; facts++) {
      if (segment.docs.isAct(facts)) continue;
      const [first, end] = segment.docs.docsOf(facts);
      for (let doc = first - 1; ; ) {
        doc = segment.docs.keys.indexOf(key, doc + 1, end);
        if (doc < 0) break;
        if (!segment.isRemoved(doc)) spots.push({ segment: index, doc });
      }
    }
    return spots;
  });
}

/** The passages that a key of citations leads to. */
export function findKey(segments: readonly Segment[], key: string): readonly Spot[] {
  return segments.flatMap((segment, index) => {
    const term = segment.terms.find(NO_WORD + key);
    if (term < 0) return [];
    const spots: Spot[] = [];
    const postings = segment.postings(term);
    while (postings.next()) if (!segment.isRemoved(postings.doc)) spots.push({ segment: index, doc: postings.doc });
    return spots;
  });
}

/** The passages of segments, as citations look them up. */
export function passagesIn(segments: readonly Segment[]): CitedPassages {
  const known = new Map<string, Facts>();
  const groupOf = ({ segment, doc }: Spot): string => `${segment} ${segments[segment]?.docs.factsOf[doc]}`;
  return {
    findKey: (key) => findKey(segments, key),
    anchorOf: ({ segment, doc }) => (segments[segment] as Segment).docs.keys.at(doc),
    groupOf,
    factsOf: (spot) => {
      const group = groupOf(spot);
      const facts = known.get(group) ?? (segments[spot.segment] as Segment).docs.facts(spot.doc);
      known.set(group, facts);
      return facts;
    },
    isHead: ({ segment, doc }) => {
      const { docs } = segments[segment] as Segment;
      return docs.docsOf(docs.factsOf[doc] as number)[0] === doc;
    },
  };
}

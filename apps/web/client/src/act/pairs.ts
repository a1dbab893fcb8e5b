/** Provisions of two languages, brought together by their anchors. */
import { type ActNode, textsOf } from "@qujat/model";

export type Pair = readonly [anchor: string, left: ActNode | undefined, right: ActNode | undefined];

/** Nodes with the same anchor together, in the order of the left side; what stands right alone comes where it stands. */
export function pairsOf(left: readonly ActNode[], right: readonly ActNode[]): readonly Pair[] {
  const ofRight = new Map(right.map((node, at) => [node.anchor, at]));
  const isLeft = new Set(left.map(({ anchor }) => anchor));
  const pairs: Pair[] = [];
  let next = 0;
  const onlyRight = (until: number) => {
    for (; next < until; next++) {
      const node = right[next];
      if (node && !isLeft.has(node.anchor)) pairs.push([node.anchor, undefined, node]);
    }
  };
  for (const node of left) {
    const at = ofRight.get(node.anchor);
    if (at !== undefined) onlyRight(at);
    pairs.push([node.anchor, node, at === undefined ? undefined : right[at]]);
  }
  onlyRight(right.length);
  return pairs.filter(([, a, b]) => [a, b].some((node) => node && textsOf(node).length > 0));
}

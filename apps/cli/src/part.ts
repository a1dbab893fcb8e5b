/** One provision of an act as an act of its own, so that it can be printed like one. */
import { type Act, type ActNode, isProvision, nodesOf } from "@qujat/model";

/** The provision at an anchor with everything below it, or undefined when there is none. */
export function partOf(act: Act, anchor: string): Act | undefined {
  const node = find(act.structure, anchor);
  if (!node) return undefined;
  const anchors = new Set(Array.from(nodesOf([node]), (below) => below.anchor));
  return {
    ...act,
    structure: [node],
    citations: act.citations.filter((citation) => anchors.has(citation.anchor)),
    amendments: act.amendments.filter((amendment) => anchors.has(amendment.anchor)),
  };
}

function find(nodes: readonly ActNode[], anchor: string): ActNode | undefined {
  for (const node of nodes) {
    if (node.anchor === anchor) return node;
    const below = isProvision(node) ? find(node.children, anchor) : undefined;
    if (below) return below;
  }
  return undefined;
}

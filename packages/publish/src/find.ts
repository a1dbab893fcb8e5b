/** A node of an act by its anchor. */
import { type Act, type ActNode, nodesOf } from "@qujat/model";

/** The node at an anchor; null where the act has none. */
export function findNode(act: Act, anchor: string): ActNode | null {
  for (const node of nodesOf(act.structure)) if (node.anchor === anchor) return node;
  return null;
}

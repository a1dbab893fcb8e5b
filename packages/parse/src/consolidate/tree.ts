/** A tree of provisions with one node changed: what is not changed stays the same value. */
import { type ActNode, isProvision, nodesOf } from "@qujat/model";

/**
 * The tree with the node of that anchor replaced by what `change` makes of it: none, one or several nodes.
 *
 * @returns the same array when there is no such node
 */
export function changeNode(
  nodes: readonly ActNode[],
  anchor: string,
  change: (node: ActNode) => readonly ActNode[],
): readonly ActNode[] {
  for (const [at, node] of nodes.entries()) {
    const changed = node.anchor === anchor ? change(node) : changedBelow(node, anchor, change);
    if (changed) return [...nodes.slice(0, at), ...changed, ...nodes.slice(at + 1)];
  }
  return nodes;
}

function changedBelow(
  node: ActNode,
  anchor: string,
  change: (node: ActNode) => readonly ActNode[],
): readonly ActNode[] | undefined {
  if (!isProvision(node)) return undefined;
  const children = changeNode(node.children, anchor, change);
  return children === node.children ? undefined : [{ ...node, children }];
}

/** Every anchor of a tree. */
export function anchorsOf(nodes: readonly ActNode[]): Set<string> {
  return new Set([...nodesOf(nodes)].map(({ anchor }) => anchor));
}

/** The anchor, with a number behind it where it is taken. */
export function freeAnchor(anchor: string, taken: ReadonlySet<string>): string {
  let free = anchor;
  for (let count = 2; taken.has(free); count++) free = `${anchor}_${count}`;
  return free;
}

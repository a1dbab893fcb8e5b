/** New wording as provisions: the texts of an amendment become nodes below an anchor. */
import {
  type Act,
  type ActNode,
  anchorBelow,
  anchorStep,
  isProvision,
  nodesOf,
  type Provision,
  type Text,
  type UnitStep,
} from "@qujat/model";

/** The provision that a wording gives: its own texts, and what the wording numbers below it. */
export function provisionFrom(step: UnitStep, anchor: string, texts: readonly Text[], by: Act, at: string): Provision {
  const parsed = parsedWording(by, at, step, texts[0]);
  if (parsed) return { ...movedTo(parsed, anchor), anchor };
  return {
    type: step.type === "preamble" || step.type === "table" ? "paragraph" : step.type,
    anchor,
    number: step.number,
    heading: null,
    texts,
    children: [],
  };
}

/** A subtree with anchors below another one. */
export function movedTo<Node extends ActNode>(node: Node, anchor: string): Node {
  const moved = (child: ActNode): ActNode => {
    const tail = child.anchor.startsWith(node.anchor) ? child.anchor.slice(node.anchor.length) : `__${child.anchor}`;
    const renamed = { ...child, anchor: anchor + tail };
    return isProvision(renamed) ? { ...renamed, children: renamed.children.map(moved) } : renamed;
  };
  return moved(node) as Node;
}

/** The anchor of a new unit: below the same node as its neighbour's, or below its parent's. */
export function anchorBeside(neighbour: ActNode | undefined, parent: ActNode | null, step: UnitStep): string {
  const own = anchorStep(step.type, step.number ?? 1);
  if (!neighbour) return anchorBelow(parent?.anchor ?? "", own);
  const last = neighbour.anchor.lastIndexOf("__");
  return last < 0 ? own : neighbour.anchor.slice(0, last + 2) + own;
}

/** The unit as the amending act's own wording node holds it, with tables and lists, where it does. */
function parsedWording(by: Act, at: string, step: UnitStep, first: Text | undefined): Provision | undefined {
  const orders = [...nodesOf(by.structure)].find(({ anchor }) => anchor === at);
  if (!orders || !isProvision(orders) || first === undefined) return undefined;
  const wordings = orders.children.filter((child) => child.type === "wording");
  return [...nodesOf(wordings)]
    .filter(isProvision)
    .find((node) => node.type === step.type && node.number === step.number && holds(node, first));
}

/** Whether a node's first text is that of the wording, but for the quote before it. */
function holds({ texts }: Provision, first: Text): boolean {
  const printed = texts[0]?.value;
  return (
    printed !== undefined &&
    printed.length > 0 &&
    printed.includes(first.value.slice(0, printed.length - 1).slice(0, 40))
  );
}

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
  textsOf,
  type UnitStep,
} from "@qujat/model";
import { parseProvisions } from "../structure/parse-provisions.ts";
import type { Scheduled } from "./schedule.ts";

/** The provision that an operation gives: its quoted wording, or the annex that it names; undefined for neither. */
export function provisionFrom(step: UnitStep, anchor: string, { amendment, by }: Scheduled): Provision | undefined {
  const { newText, source } = amendment;
  if (newText === null) return source === null ? undefined : annexFrom(by, source, anchor, step.number);
  const parsed = parsedWording(by, amendment.anchor, step, newText) ?? unitIn(parseProvisions(newText), step);
  if (parsed) return movedTo(parsed, anchor);
  const type = step.type === "preamble" || step.type === "table" ? "paragraph" : step.type;
  return { type, anchor, number: step.number, heading: null, texts: newText, children: [] };
}

/** An annex of the amending act as one of the base: its captions, which name the amending act, stay behind. */
export function annexFrom(by: Act, source: string, anchor: string, number: string | null): Provision | undefined {
  const given = [...nodesOf(by.structure)].find((node) => node.anchor === source);
  if (!given || !isProvision(given)) return undefined;
  const moved = movedTo(given, anchor);
  return { ...moved, number, children: moved.children.filter(({ type }) => type !== "approval") };
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

/** The unit as the amending act's own tree holds it below its order, with its tables, without the quotes around it. */
function parsedWording(by: Act, at: string, step: UnitStep, texts: readonly Text[]): Provision | undefined {
  const orders = [...nodesOf(by.structure)].find(({ anchor }) => anchor === at);
  if (!orders || !isProvision(orders)) return undefined;
  const found = unitIn(
    orders.children.filter(({ type }) => type === "wording"),
    step,
  );
  return found && [...nodesOf([found])].flatMap(textsOf).length === texts.length
    ? withTexts(found, [...texts])
    : undefined;
}

/** The tree with other texts in the same order. */
function withTexts<Node extends ActNode>(node: Node, texts: Text[]): Node {
  const take = (old: readonly Text[]) => texts.splice(0, old.length);
  if (isProvision(node)) return { ...node, texts: take(node.texts), children: withTextsBelow(node.children, texts) };
  if (node.type === "table") return { ...node, rows: node.rows.map(take) };
  return node.type === "form" ? { ...node, lines: take(node.lines) } : node;
}

function withTextsBelow(nodes: readonly ActNode[], texts: Text[]): readonly ActNode[] {
  return nodes.map((node) => withTexts(node, texts));
}

function unitIn(nodes: readonly ActNode[], step: UnitStep): Provision | undefined {
  return [...nodesOf(nodes)]
    .filter(isProvision)
    .find(({ type, number }) => type === step.type && number === step.number);
}

/** What a node of Markdown says of itself: its attributes, its line. */
import type { Nodes } from "mdast";
import type { ContainerDirective, LeafDirective, TextDirective } from "mdast-util-directive";
import type { Reading } from "./compile.ts";
import { TemplateError } from "./error.ts";

export function attributesOf({
  attributes,
}: ContainerDirective | LeafDirective | TextDirective): Record<string, string> {
  return Object.fromEntries(Object.entries(attributes ?? {}).map(([name, value]) => [name, value ?? ""]));
}

/** @throws {TemplateError} for anything but a whole number from 0 */
export function wholeNumber(text: string, node: Nodes, { file }: Reading): number {
  const number = Number(text);
  if (!Number.isInteger(number) || number < 0) throw new TemplateError(file, lineOf(node), "wrong-number", { text });
  return number;
}

export function lineOf(node: Nodes): number {
  return node.position?.start.line ?? 1;
}

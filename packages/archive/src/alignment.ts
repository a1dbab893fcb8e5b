/** The two languages of one work beside each other: what stands in one of them only. */
import type { Message } from "@qujat/model";
import type { CatalogueRecord } from "./catalogue.ts";
import { problem } from "./fault.ts";

/** Units that both languages of an act number alike; what is unnumbered may differ. */
const NUMBERED = /^(?:part|chapter|section|article|point|subpoint|annex|att)_[^_]+$/;

/**
 * Messages about the numbered provisions of an act that its other language lacks; of those that stand one inside the
 * other only the outermost.
 *
 * @param other the other language of the same work
 */
export function missingIn(other: CatalogueRecord, { anchors, file }: CatalogueRecord): Message[] {
  const there = new Set(other.anchors.split(" "));
  const missing = new Set<string>();
  const messages: Message[] = [];
  for (const anchor of anchors.split(" ")) {
    if (there.has(anchor) || !anchor.split("__").every((step) => NUMBERED.test(step))) continue;
    missing.add(anchor);
    const parent = anchor.slice(0, Math.max(0, anchor.lastIndexOf("__")));
    if (missing.has(parent)) continue;
    messages.push(problem(file, "archive/one-language", { file, anchor, id: other.id }));
  }
  return messages;
}

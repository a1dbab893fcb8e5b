/** Provisions that a print marks as gone: «7. Алып тасталды – …», «7. Исключен приказом …». */
import { type ActNode, isProvision, nodesOf } from "@qujat/model";
import { GONE_WORDS } from "../data/note-words.ts";

const GONE = new RegExp(`^(?:\\p{L}+\\s)?[\\d-]+(?:-\\p{L}+)?[.)]?\\s+(?:${GONE_WORDS.join("|")})(?!\\p{L})`, "iu");

/** Anchors of the provisions of a base that are gone already. */
export function goneIn(structure: readonly ActNode[]): Set<string> {
  const gone = new Set<string>();
  for (const node of nodesOf(structure)) {
    const first = isProvision(node) && node.number !== null ? node.texts[0] : undefined;
    if (first && GONE.test(first.value.slice(0, 60))) gone.add(node.anchor);
  }
  return gone;
}

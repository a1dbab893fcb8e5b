/** Provisions without an act around them, such as a new wording: texts → the tree that they would be in an act. */
import type { ActNode, Text } from "@qujat/model";
import { anchored } from "./anchors.ts";
import { linesOf } from "./line.ts";
import { provisionsOf } from "./provisions.ts";
import { byLine } from "./wording.ts";

/**
 * The tree of texts that stand for themselves.
 *
 * @param texts one for each printed block, without the quotes around them
 * @example parseProvisions([textOf("a", "3. Мерзімі:"), textOf("a", "1) бес күн;")])[0]?.anchor // "point_3"
 */
export function parseProvisions(texts: readonly Text[]): readonly ActNode[] {
  const lines = linesOf(texts.map((text) => ({ type: "paragraph", text })));
  return anchored(provisionsOf(lines, byLine([]), () => []));
}

/** Claiming: a pass takes printed lines for one block, joins them and closes the block. */
import type { Repair, Text } from "@qujat/model";
import { CLOSED } from "../marks.ts";
import type { PrintedLine } from "../printed.ts";
import type { Vocabulary } from "../vocabulary.ts";
import { closeUp, joinOf } from "./join.ts";

/** The repair that makes one closed block of the lines from index `from` up to `to` (inclusive). */
export function claim(
  text: Text,
  lines: readonly PrintedLine[],
  [from, to]: readonly [number, number],
  { mark, rule, vocabulary }: { readonly mark: string; readonly rule: string; readonly vocabulary: Vocabulary },
): Repair {
  const edits: Repair["edits"][number][] = [{ type: "insert", at: lines[from]?.first ?? 0, text: mark }];
  for (let index = from + 1; index <= to; index++) {
    const above = lines[index - 1];
    const below = lines[index];
    if (!above || !below) continue;
    const { between } = joinOf(text.value, above, below, vocabulary);
    edits.push(...closeUp(text.value, above.last, below.first, between));
  }
  edits.push({ type: "insert", at: lines[to]?.last ?? 0, text: CLOSED });
  return { rule, confidence: 0.95, edits };
}

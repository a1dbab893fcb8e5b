/** Recovery: runs the passes over an extracted text and cuts what results into blocks. */
import { toCyrillicLetter, toLatinLetter } from "@qujat/language";
import { applyEdits, type Block, type Edit, type Message, type Place, type Text } from "@qujat/model";
import { blocksOf } from "./blocks.ts";
import { PASSES, type Pass } from "./passes.ts";
import { isUnwrapped } from "./printed.ts";
import { reportOf } from "./report.ts";
import { vocabularyOf } from "./vocabulary.ts";

/** A repair as reports print it. */
export interface AppliedRepair {
  /** `pass/class`, such as `links/displaced`. */
  readonly rule: string;
  readonly place: Place;
  readonly before: string;
  readonly after: string;
  /** From 0 to 1. */
  readonly confidence: number;
}

/** What recovery yields. */
export interface Recovery {
  /** In printed reading order. */
  readonly blocks: readonly Block[];
  readonly messages: readonly Message[];
  /** How many repairs each rule made. */
  readonly counts: Readonly<Record<string, number>>;
  /** Every repair, only when asked for. */
  readonly repairs: readonly AppliedRepair[];
}

export interface RecoverOptions {
  /** Default: all, in the order of the table. */
  readonly passes?: readonly Pass[];
  /** Keep every repair with what stood before and after it; default false. */
  readonly report?: boolean;
}

/**
 * Recovers the printed text of an extracted one.
 *
 * @param source decoded text with `\n` line breaks, as `textOf` makes it
 * @throws {EditError} when a pass would lose or invent a character (a fault of the pass, never of the text)
 * @example recover(textOf("a.txt", "      ұ с ы н а д ы .")).blocks // [{ type: "paragraph", text: { value: "ұсынады.", … } }]
 */
export function recover(source: Text, { passes = PASSES, report = false }: RecoverOptions = {}): Recovery {
  const messages: Message[] = [];
  const counts: Record<string, number> = {};
  const repairs: AppliedRepair[] = [];
  const context = { vocabulary: vocabularyOf(source), unwrapped: isUnwrapped(source) };
  let text = source;
  for (const pass of passes) {
    const result = pass.run(text, context);
    for (const { rule } of result.repairs) counts[rule] = (counts[rule] ?? 0) + 1;
    if (report) for (const repair of result.repairs) repairs.push(reportOf(text, repair));
    if (result.messages) messages.push(...result.messages);
    const edits: Edit[] = [];
    for (const repair of result.repairs) for (const edit of repair.edits) edits.push(edit);
    text = applyEdits(text, edits, { mayReplace: isLookalike });
  }
  return { blocks: blocksOf(text, context), messages, counts, repairs };
}

/** Letters of the two scripts that look alike, in either direction. */
function isLookalike(from: string, to: string): boolean {
  return toCyrillicLetter(from, "kk") === to || toCyrillicLetter(from, "ru") === to || toLatinLetter(from) === to;
}

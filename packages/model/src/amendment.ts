/** Amendments: what an amending act changes in which provision, in its order. */
import type { UnitPath } from "./citation.ts";
import type { ActReference, IsoDate } from "./metadata.ts";
import type { Place, Text } from "./text.ts";

export type AmendmentOperation =
  | "reword"
  | "insert"
  | "delete"
  | "repeal"
  | "rename"
  | "replace-words"
  | "delete-words"
  | "insert-words"
  | "reword-annex";

/** What an operation changes. */
export interface AmendmentTarget {
  /** The act changed; null when it is this one. */
  readonly act: ActReference | null;
  /** Title of the instrument that the act approves, where the change is inside of it; null for the act itself. */
  readonly instrument: string | null;
  /** Address in that act or instrument; empty for it as a whole. */
  readonly unit: UnitPath;
}

/** One operation on one provision. */
export interface Amendment {
  readonly target: AmendmentTarget;
  /**
   * What of the provision: `title`, `caption` (of an annex), `paragraph 1` (an абзац), `part 1` (a бөлік/часть),
   * `sentence 1`, `row 3`; a sentence of a paragraph is `paragraph 2 sentence 1`; without a number (`paragraph`) a new
   * one after the last; null for the whole.
   */
  readonly part: string | null;
  readonly operation: AmendmentOperation;
  /** The exact new wording, without the quotes around it; null where there is none. */
  readonly newText: readonly Text[] | null;
  /** Anchor of the annex of the amending act that holds the new wording (`reword-annex`); else null. */
  readonly source: string | null;
  /** The words that go (`replace-words`, `delete-words`) or after which new ones come (`insert-words`). */
  readonly oldWords: string | null;
  readonly newWords: string | null;
  /** Whether the words change in all their case forms, not only as quoted. */
  readonly everyForm: boolean;
  /** Anchor of the provision of the amending act that orders it. */
  readonly anchor: string;
  readonly origin: Place;
  /** The day from which it holds, where it differs from the act's own; null for the act's. */
  readonly from: IsoDate | null;
}

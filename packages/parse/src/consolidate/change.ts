/** What happened to one provision, for machines. */
import type { ActReference, AmendmentOperation, IsoDate } from "@qujat/model";

/** A change that was applied. */
export interface Change {
  /** Anchor of the provision in the consolidated act; null for the act as a whole. */
  readonly anchor: string | null;
  /** The act that ordered it. */
  readonly by: ActReference;
  /** The day from which it holds. */
  readonly on: IsoDate;
  readonly operation: AmendmentOperation;
}

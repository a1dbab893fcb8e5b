/** A base while operations are applied to it: a new value after each of them. */
import type { ActNode, AmendmentOperation, Metadata } from "@qujat/model";
import type { ConsolidateProblem } from "./messages.ts";
import type { TitleBook } from "./place.ts";

/** What has become of the base. */
export interface State {
  readonly structure: readonly ActNode[];
  readonly metadata: Metadata;
  /** Every title that its instruments have borne: instructions of one act go on using the old one. */
  readonly titles: TitleBook;
  /** Anchors of provisions that are gone. */
  readonly gone: ReadonlySet<string>;
}

/** What an operation did, or why it could not. */
export type Outcome =
  | { readonly state: State; readonly anchor: string | null }
  | { readonly problem: ConsolidateProblem };

/** Operations that put one wording in place of another, so that two of one day contradict each other. */
export const DECIDING: readonly AmendmentOperation[] = [
  "reword",
  "reword-annex",
  "delete",
  "repeal",
  "rename",
  "insert",
];

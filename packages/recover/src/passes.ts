/** The table of passes, in their order. */
import type { Message, Repair, Text } from "@qujat/model";

/** What a pass returns: it never writes text. */
export interface PassResult {
  readonly repairs: readonly Repair[];
  readonly messages?: readonly Message[];
}

/** One pass: its name, and a pure function from a Text to the repairs that it asks for. */
export interface Pass {
  readonly name: string;
  readonly run: (text: Text) => PassResult;
}

export const PASSES: readonly Pass[] = [];

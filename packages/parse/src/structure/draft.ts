/** Drafts: provisions while they are built, before they have anchors. */
import type { Form, ProvisionType, Table, Text } from "@qujat/model";

/** A provision without its anchor; its children are still added to. */
export interface Draft {
  readonly type: ProvisionType;
  readonly number: string | null;
  heading: string | null;
  readonly texts: Text[];
  readonly children: DraftNode[];
  /** Whether its own words are its first абзац or part, as those of a point are, and no heading. */
  readonly speaks: boolean;
}

export type DraftNode = Draft | Omit<Table, "anchor"> | Omit<Form, "anchor">;

/** A draft with nothing below it. */
export function draft(
  type: ProvisionType,
  texts: readonly Text[],
  number: string | null = null,
  speaks = SPEAKING.has(type),
): Draft {
  return { type, number, heading: null, texts: [...texts], children: [], speaks };
}

const SPEAKING: ReadonlySet<ProvisionType> = new Set(["point", "subpoint", "paragraph"]);

export function isDraftProvision(node: DraftNode): node is Draft {
  return node.type !== "table" && node.type !== "form";
}

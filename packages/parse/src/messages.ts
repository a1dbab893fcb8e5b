/** The sentences about metadata, structure, amendments and consolidation. */
import type { Catalogue } from "@qujat/model";
import { AMENDMENTS_CATALOGUE } from "./amendments/messages.ts";
import { CONSOLIDATE_CATALOGUE } from "./consolidate/messages.ts";
import { METADATA_CATALOGUE } from "./metadata/messages.ts";
import { STRUCTURE_CATALOGUE } from "./structure/messages.ts";

/** The sentences of the package. */
export const CATALOGUE: Catalogue = {
  ...METADATA_CATALOGUE,
  ...STRUCTURE_CATALOGUE,
  ...AMENDMENTS_CATALOGUE,
  ...CONSOLIDATE_CATALOGUE,
};

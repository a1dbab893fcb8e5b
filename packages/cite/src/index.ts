/** Citations: found in an act, then resolved to acts and anchors. */
export { anchorOf, type HasAnchor } from "./anchors.ts";
export { type CitingAct, findCitations } from "./find.ts";
export { findInText } from "./find-in-text.ts";
export { type FormatOptions, formatCitation, pathOf } from "./format.ts";
export type { FoundCitation } from "./found.ts";
export { identifierOfUri, numberSlug, type WorkName, workIdentifier, workUri } from "./identifiers.ts";
export { CATALOGUE } from "./messages.ts";
export { type Resolved, type ResolveOptions, resolveCitations } from "./resolve.ts";
export { type WorkRecord, type Works, worksOf } from "./works.ts";

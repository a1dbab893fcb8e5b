/** A folder of sources to an archive folder, and the order of the stages in between. */
export { type BuildOptions, type BuildSummary, buildArchive, type Progress } from "./build.ts";
export { identifierOf } from "./identifier.ts";
export { type Manifest, readManifest, type SourceEntry, type Totals } from "./manifest.ts";
export { CATALOGUE } from "./messages.ts";
export { type ReadAct, type ReadActOptions, readAct, readSafely } from "./read-act.ts";
export { type Found, sourcesIn } from "./sources.ts";
export { type ActHeader, writeAct } from "./write-act.ts";

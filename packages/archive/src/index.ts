/** A folder of sources to an archive folder, and the order of the stages in between. */
export { openIndex } from "./act-index.ts";
export { type BuildOptions, type BuildSummary, buildArchive, type Progress } from "./build.ts";
export { type CatalogueRecord, readCatalogue } from "./catalogue.ts";
export { identifierOf } from "./identifier.ts";
export { type IndexedPassages, type IndexPassagesOptions, indexPassages, readPassages } from "./index-passages.ts";
export { type Manifest, readManifest, type SourceEntry, type Totals } from "./manifest.ts";
export { CATALOGUE } from "./messages.ts";
export {
  type ReadAct,
  type RecoveredSource,
  type RecoverSourceOptions,
  readAct,
  recoverSource,
  safely,
} from "./read-act.ts";
export { type Found, sourcesIn } from "./sources.ts";
export { findActs, readStored } from "./stored.ts";
export { type ActContent, type ActHeader, readJson } from "./write-act.ts";

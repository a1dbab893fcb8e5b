/** Acts to an index, queries to provisions. */
export {
  type Analyzer,
  type LearnedStemmer,
  PLAIN_ANALYZER,
  type Stemmer,
  type Token,
  type Vocabulary,
} from "./analyzer.ts";
export {
  type AlignedHit,
  type EngineKind,
  type EngineOptions,
  FACETS,
  type FacetCount,
  type FacetName,
  type Facets,
  type Hit,
  type Interpretation,
  type QueryOptions,
  type Reading,
  type SavedIndex,
  type SearchEngine,
  type SearchResult,
  type Snippet,
} from "./engine.ts";
export { FlatBuilder, flatEngine } from "./flat/flat-index.ts";
export { type Picker, pickerOf } from "./fuse/picker.ts";
export { IndexError, type IndexFault } from "./index-error.ts";
export { CATALOGUE } from "./messages.ts";
export { miniEngine } from "./minisearch/mini-engine.ts";
export {
  type Facts,
  type FreeText,
  NO_FACTS,
  type Passage,
  type PassagePlace,
  PLACES,
  type Source,
  sourceOfText,
} from "./passage.ts";
export { passagesOf } from "./passages-of.ts";
export type { Filters, SortOrder, YearRange } from "./query/query.ts";

/** The public names of the package. */
export {
  type Analyzer,
  type AnalyzerOptions,
  createAnalyzer,
  type Token,
  type Vocabulary,
} from "./analysis/analyzer.ts";
export { foldWord } from "./analysis/fold-word.ts";
export { tokenize, type Word } from "./analysis/tokenize.ts";
export { createUnfolder, type Unfolded, type Unfolder } from "./analysis/unfolder.ts";
export { type CasingOptions, capitalise, toLower, toUpper } from "./casing.ts";
export { type DateStyle, type FoundDate, formatDate, MONTHS, type Month, parseDate } from "./dates.ts";
export { languageOf, languagesOf } from "./languages.ts";
export {
  isCyrillic,
  isDigit,
  isLatin,
  isLetter,
  isUpper,
  KAZAKH_ALPHABET,
  RUSSIAN_ALPHABET,
  vowelHarmony,
} from "./letters.ts";
export { foldLookalikes, restoreOldEncoding, scriptOf, toCyrillicLetter, toLatinLetter } from "./lookalikes.ts";
export { type CaseName, lastSpokenWord, numeralSuffix, ordinalSuffix } from "./numerals.ts";
export { type KazakhStemmer, kazakhStemmer, learnStems, type StemmerData } from "./stemming/kazakh-stemmer.ts";
export { stemRussian } from "./stemming/russian-stemmer.ts";
export { toCyrillic, toLatin } from "./transliterate.ts";
export { isKnownWord, type Language, wordScore } from "./words.ts";

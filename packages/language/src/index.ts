/** The public names of the package. */
export { ANALYZER, type Analyzer, analyze, type Token } from "./analysis/analyzer.ts";
export { type Expansion, expand } from "./analysis/expand.ts";
export { foldWord } from "./analysis/fold-word.ts";
export { soundKey } from "./analysis/sound-key.ts";
export { learnStemmer, restoreStemmer, type Stemmer } from "./analysis/stemmer.ts";
export { tokenize, type Word } from "./analysis/tokenize.ts";
export { FOLDINGS, type FoldedIndex, type FoldingName, foldedIndex, type Unfolded, unfold } from "./analysis/unfold.ts";
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
export { toCyrillic, toLatin } from "./transliterate.ts";
export { isKnownWord, type Language, wordScore } from "./words.ts";

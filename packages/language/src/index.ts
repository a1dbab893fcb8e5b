/** The public names of the package. */
export { ANALYZER, type Analyzer, analyze, type Token } from "./analysis/analyzer.ts";
export { type Expansion, expand } from "./analysis/expand.ts";
export { foldWord } from "./analysis/fold-word.ts";
export { soundKey } from "./analysis/sound-key.ts";
export { learnStemmer, restoreStemmer, type Stemmer } from "./analysis/stemmer.ts";
export { tokenize, type Word } from "./analysis/tokenize.ts";
export { FOLDINGS, type FoldedIndex, type FoldingName, foldedIndex, type Unfolded, unfold } from "./analysis/unfold.ts";
export { type CasingOptions, capitalise, toLower, toUpper } from "./casing.ts";
export { WEEKDAYS, type Weekday } from "./data/weekdays.ts";
export { type DateStyle, type FoundDate, findDates, formatDate, MONTHS, type Month, parseDate } from "./dates.ts";
export { type CaseOptions, caseOf, inCase } from "./kazakh/cases.ts";
export { languageOf, languagesOf } from "./languages.ts";
export { actNumberAt, type FoundNumber, findActNumbers } from "./legal/act-numbers.ts";
export { actTypeAt, type FoundActType, findActTypes, forceOfLawAt } from "./legal/act-types.ts";
export { foldLegal } from "./legal/folding.ts";
export { genitiveIssuer } from "./legal/issuer-genitive.ts";
export { type FoundIssuer, issuerAfter, issuerBefore, type NamedIssuer, nominativeIssuer } from "./legal/issuers.ts";
export { type OrdinalOptions, ordinalWord } from "./legal/ordinal-words.ts";
export { readOrdinal } from "./legal/ordinals.ts";
export { type Token as LegalToken, tokensOf } from "./legal/tokens.ts";
export { pointerOf, readUnitWord, type UnitCase, type UnitWord } from "./legal/unit-words.ts";
export { readUnits, readUnitsAt, type UnitAddress, unitRank } from "./legal/units.ts";
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
export { type CountedForms, countedForm, type Gender, numberInWords } from "./number-words.ts";
export { type CaseName, lastSpokenWord, numeralSuffix, ordinalSuffix } from "./numerals.ts";
export { type FoundPhone, findPhones } from "./phones.ts";
export { type FoundRegion, findRegion, REGIONS, type Region, type RegionName } from "./regions.ts";
export { type KazakhStemmer, kazakhStemmer, learnStems, type StemmerData } from "./stemming/kazakh-stemmer.ts";
export { toCyrillic, toLatin } from "./transliterate.ts";
export { isKnownWord, type Language, wordScore } from "./words.ts";

/** The public names of the package. */
export { type CasingOptions, capitalise, toLower, toUpper } from "./casing.ts";
export { WEEKDAYS, type Weekday } from "./data/weekdays.ts";
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
export { type FoundPhone, findPhones } from "./phones.ts";
export { type FoundRegion, findRegion, REGIONS, type Region, type RegionName } from "./regions.ts";
export { toCyrillic, toLatin } from "./transliterate.ts";
export { isKnownWord, type Language, wordScore } from "./words.ts";

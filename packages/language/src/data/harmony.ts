/**
 * Borrowed words and endings whose suffixes are front although their last vowel is not.
 * Source: Qujat, own list, from the spelling of official acts (актінің, банкке, округтің, пункттің).
 */

/** Final clusters of borrowed words that always take front suffixes. */
export const FRONT_CLUSTERS: readonly string[] = ["кт", "нк", "ск", "рк", "лк"];

/** Endings of borrowed words that take front suffixes. */
export const FRONT_LOANS: readonly string[] = ["округ", "бург", "штраф"];

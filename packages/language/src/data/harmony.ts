/**
 * Words and endings whose suffixes do not follow their last vowel.
 * Source: Qujat, own list, from the spelling of official acts (актінің, банкке, округтің, пункттің, куәлар).
 */

/** Final clusters of borrowed words that always take front suffixes. */
export const FRONT_CLUSTERS: readonly string[] = ["кт", "нк", "ск", "рк", "лк"];

/** Endings of borrowed words that take front suffixes. */
export const FRONT_LOANS: readonly string[] = ["округ", "бург", "штраф"];

/** Words with a front last vowel that take back suffixes. */
export const BACK_WORDS: readonly string[] = ["куә", "күнә"];

/**
 * What numbers of acts are made of besides figures.
 * Source: head lines of official acts of 1991–2026 (`98/қе`, `62-IV`, `120/НҚ`, `С-45/2`, `150аз`, `186-VII ЗРК`).
 */

/** Letters that follow the figures after a blank; others are words of the sentence. */
export const SPACED_SUFFIXES = "зрк|прк|срк|мрк|қрп|қрпқ|қрз|крз|ққрз|рк|нқ|нк|нс|қе|қбпү|қбп|дсп|қпү|өд|н/қ|дсм";

/** Letters that stand before the figures and a blank. */
export const SPACED_PREFIXES = "қр\\s?[-–]?\\s?(?:дсм|ідм|ақдм|мсм)|кр\\s?[-–]?\\s?дсм|дсм|қр";

/**
 * How acts rank among themselves, 1 for the highest; their names are nominative and lower case, as acts print them.
 * Source: Law of the Republic of Kazakhstan of 6 April 2016 № 480-V "On legal acts", article 10 (hierarchy).
 */
export const ACT_RANKS: Readonly<Record<string, number>> = {
  конституция: 1,
  "конституциялық заң": 0.95,
  "конституционный закон": 0.95,
  кодекс: 0.9,
  "шоғырландырылған заң": 0.85,
  "консолидированный закон": 0.85,
  заң: 0.8,
  закон: 0.8,
  жарлық: 0.6,
  указ: 0.6,
  қаулы: 0.45,
  постановление: 0.45,
  шешім: 0.35,
  решение: 0.35,
  бұйрық: 0.3,
  приказ: 0.3,
  өкім: 0.2,
  распоряжение: 0.2,
};

/** How acts of a status rank, 1 for those in force. */
export const STATUS_RANKS: Readonly<Record<string, number>> = {
  "in-force": 1,
  new: 1,
  updated: 1,
  suspended: 0.5,
  repealed: 0,
};

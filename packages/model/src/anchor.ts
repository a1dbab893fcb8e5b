/** Anchors: how an address in an act is spelled, the same for whoever writes it and whoever looks it up. */

const ROMAN: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100 };

/** What stands between the steps of an anchor. */
export const ANCHOR_SEPARATOR = "__";

/**
 * One step of an anchor: a type and a number, as Akoma Ntoso writes an `eId`. Roman numerals become figures, so that
 * `IV бөлім` and «4-бөлім» are one; letters are lower case; `attachment` is `att`.
 *
 * @param number as printed, without its sign: `9-1`, `IV`, `а`
 * @example anchorStep("article", "9-1") // "article_9-1"
 */
export function anchorStep(type: string, number: string | number): string {
  return `${type === "attachment" ? "att" : type}_${anchorNumber(String(number))}`;
}

/**
 * The address of what stands below an anchor.
 *
 * @param parent empty for the act itself
 * @example anchorBelow("point_11", "subpoint_1") // "point_11__subpoint_1"
 */
export function anchorBelow(parent: string, step: string): string {
  return parent === "" ? step : parent + ANCHOR_SEPARATOR + step;
}

function anchorNumber(number: string): string {
  const roman = /^[IVXLC]+(?![^-.])/.exec(number)?.[0];
  return roman === undefined ? number.toLowerCase() : romanValue(roman) + number.slice(roman.length).toLowerCase();
}

function romanValue(roman: string): number {
  let sum = 0;
  let before = 0;
  for (const sign of [...roman].reverse()) {
    const value = ROMAN[sign] ?? 0;
    sum += value < before ? -value : value;
    before = Math.max(before, value);
  }
  return sum;
}

/** Kazakh case and ordinal suffixes behind figures: they follow the numeral as it is spoken. */
import { POWERS, TENS, UNITS } from "./data/numerals.ts";
import { PLAIN } from "./kazakh/cases.ts";
import { formOf, soundOf } from "./kazakh/suffix-forms.ts";
import { vowelHarmony } from "./letters.ts";

/** The cases that acts put behind figures. */
export type CaseName = "genitive" | "dative" | "accusative" | "locative" | "ablative" | "instrumental";

/**
 * The case suffix of a number in figures, with its hyphen.
 *
 * A time follows its minutes; `10:00` is read by the hour (`-нан`), `13.00` with its zeros («он үш нөл нөл», `-ден`), as
 * acts write both. A decimal (`1,5`) follows its fraction; a range or a double number (`9-1`, `2–4`) its last part; a
 * fraction (`1/3`, «үштен бір») its first.
 * @param number figures, with spaces between thousands or without, or a Roman numeral in upper case
 * @param caseName the case
 * @throws RangeError when the text is no number
 * @example numeralSuffix("10:00", "ablative") // "-нан"
 */
export function numeralSuffix(number: string, caseName: CaseName): string {
  const word = lastSpokenWord(number);
  return `-${formOf(PLAIN[caseName], soundOf(word.slice(-1)), vowelHarmony(word) === "front") ?? ""}`;
}

/**
 * The ordinal suffix of a number in figures, with its hyphen: `-ші` or `-шы`.
 * @param number as for {@link numeralSuffix}
 * @throws RangeError when the text is no number
 * @example ordinalSuffix("2011") // "-ші"
 */
export function ordinalSuffix(number: string): string {
  return vowelHarmony(lastSpokenWord(number)) === "front" ? "-ші" : "-шы";
}

/**
 * The last word of a number as it is spoken in Kazakh.
 * @param number as for {@link numeralSuffix}
 * @throws RangeError when the text is no number
 * @example lastSpokenWord("1 000") // "мың"
 */
export function lastSpokenWord(number: string): string {
  const figures = number.trim().replace(/(?<=\d)[ \u00a0\u202f](?=\d{3}(?!\d))/g, "");
  const hour = /^([01]?\d|2[0-4]):00$/.exec(figures);
  if (hour?.[1]) return wordOfInteger(hour[1]);
  if (/^[IVXLCDM]+$/.test(figures)) return wordOfInteger(String(romanValue(figures)));
  const fraction = /^(\d+)\/(\d+)$/.exec(figures);
  if (fraction) return wordOfInteger(fraction[1] ?? "");
  const last = /^(?:\d+[-–—.,:/])*(\d+)$/.exec(figures);
  if (!last?.[1]) throw new RangeError(`Not a number: «${number}»`);
  return wordOfInteger(last[1]);
}

function wordOfInteger(digits: string): string {
  const significant = digits.replace(/^0+/, "");
  if (significant === "") return UNITS[0] ?? "";
  const zeros = significant.length - significant.replace(/0+$/, "").length;
  if (zeros === 0) return UNITS[Number(significant.slice(-1))] ?? "";
  if (zeros === 1) return TENS[Number(significant.slice(-2, -1))] ?? "";
  // «жүз мың» ends in мың, «он миллион» in миллион: the highest power whose zeros are all there.
  return POWERS.find(([needed]) => zeros >= needed)?.[1] ?? "";
}

function romanValue(roman: string): number {
  const values: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100, D: 500, M: 1000 };
  let sum = 0;
  let before = 0;
  for (const sign of [...roman].reverse()) {
    const value = values[sign] ?? 0;
    sum += value < before ? -value : value;
    before = Math.max(before, value);
  }
  return sum;
}

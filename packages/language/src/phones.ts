/** Phones: the telephone numbers in a text, as Kazakhstan numbers them, in E.164. */

/** A number found in a text: UTF-16 offsets, the end exclusive. */
export interface FoundPhone {
  /** E.164: `+77172764252`. */
  readonly number: string;
  /** As it is printed: `8 (7172) 76-42-52`; of a further number of a list, without the code that it shares: `76-42-53`. */
  readonly printed: string;
  readonly start: number;
  readonly end: number;
}

const GAP = "[\\s\\u00a0–—-]{0,3}";
// 8 (7172) 76-42-52    +7 701 123-45-67    8-800-080-77-77    (727) 267 91 54    87172764252
const FULL = new RegExp(
  `(?<![\\d+])(?<trunk>\\+\\s?7|8|7)?${GAP}(?:\\((?<code>\\s?\\d{3,6}\\s?)\\)|(?<open>\\d{3,5}))(?<rest>(?:${GAP}\\d){4,7})(?!\\d|[–-]?\\d|:\\d)`,
  "gu",
);
// , 76-42-53    ; факс 76-42-54    және 275-88-01
const FURTHER =
  /\s*(?:[,;/]|(?:и|және|мен)\s)\s*(?:(?:тел|факс|ф)\p{L}*[.:]*\s*)*(\d(?:[\s\u00a0–—-]{0,3}\d){3,6})(?!\d|[–-]?\d|:\d|\s?\()/uy;

/** Digits of a number without the country code. */
const NATIONAL = 10;

/**
 * The telephone numbers of a text, in order.
 *
 * A number has ten digits behind the country code `+7` or the trunk `8`; the numbers of a list share the code of the first
 * (`8 (7172) 76-42-52, 76-42-53`). Fixed codes begin with 71 and 72, mobile ones with 70, 74, 76 and 77, free ones are 800.
 * Short numbers (1414) have no international form and are passed over, as is whatever does not have ten digits.
 *
 * Source: the numbering plan of Kazakhstan.
 *
 * @example findPhones("8 (7172) 76-42-52, 76-42-53").map(({ number }) => number) // ["+77172764252", "+77172764253"]
 */
export function findPhones(text: string): FoundPhone[] {
  const found: FoundPhone[] = [];
  FULL.lastIndex = 0;
  for (let match = FULL.exec(text); match; match = FULL.exec(text)) {
    const { trunk = "", code = "", open = "", rest = "" } = match.groups ?? {};
    const national = digits(code + open + rest);
    if (!isNational(national) || (trunk === "" && code === "")) {
      FULL.lastIndex = match.index + 1;
      continue;
    }
    const shared = code ? digits(code) : codeOf(national);
    found.push(phone(national, text, match.index + leading(match[0]), FULL.lastIndex));
    FULL.lastIndex = addFurther(found, shared, text, FULL.lastIndex);
  }
  return found;
}

/** Adds the numbers of a list that share a code; returns where the list ends. */
function addFurther(found: FoundPhone[], code: string, text: string, from: number): number {
  let end = from;
  for (;;) {
    FURTHER.lastIndex = end;
    const match = FURTHER.exec(text);
    const printed = match?.[1] ?? "";
    if (!match || digits(printed).length !== NATIONAL - code.length) return end;
    end = FURTHER.lastIndex;
    found.push(phone(code + digits(printed), text, end - printed.length, end));
  }
}

function phone(national: string, text: string, start: number, end: number): FoundPhone {
  return { number: `+7${national}`, printed: text.slice(start, end), start, end };
}

function isNational(national: string): boolean {
  return national.length === NATIONAL && /^(?:7[0124-7]|80)/.test(national);
}

/** The area code of a number written without brackets: Almaty and mobile ones have three digits, other cities four. */
function codeOf(national: string): string {
  return national.slice(0, /^7[12]/.test(national) && !national.startsWith("727") ? 4 : 3);
}

function leading(value: string): number {
  return value.length - value.trimStart().length;
}

function digits(value: string): string {
  return value.replace(/\D/g, "");
}

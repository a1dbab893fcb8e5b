/** Signs made of a word and a number, in either order: `1-тарау.`, `Глава 1.`, `§ 2.`, `Бірінші бөлім`. */
import { ORDINAL_WORDS, UNIT_WORDS } from "../data/unit-words.ts";
import type { Sign } from "./signs.ts";

const FIGURES = "\\d{1,4}(?:[-.]\\d{1,3}){0,2}|[IVXLІХ]{1,6}(?:-\\d{1,3})?";
const ORDINALS = ORDINAL_WORDS.flat()
  .sort((a, b) => b.length - a.length)
  .join("|");

// 1-тарау. Жалпы ережелер    I бөлім    БІРІНШІ БӨЛІМ    ОСОБЕННАЯ… is no number
const KAZAKH = pattern(`(${FIGURES}|${ORDINALS})(?:\\s?-\\s?|\\s+)(${words("kk")})`);
// Глава 1. Общие положения    РАЗДЕЛ I    Раздел первый    СТАТЬЯ 9-1.
const RUSSIAN = pattern(`(${words("ru")})\\s+(?:№\\s?|N\\s?)?(${FIGURES}|${ORDINALS})`);
// § 1. Общие положения
const SECTION = pattern(`(§)\\s?(${FIGURES})`);

/** The sign of a part, chapter, section or article, or null; a mention of one inside of a sentence is not a sign. */
export function readUnitSign(value: string, at: number): Sign | null {
  // Cheap refusal: most lines begin with none of these.
  if (!/[\dIVXLІХ§бБеЕүҮтТжЖсСаАоОрРгГпПчЧ]/.test(value.charAt(at))) return null;
  const kazakh = matchAt(KAZAKH, value, at);
  if (kazakh) return signOf(value, kazakh[2] ?? "", kazakh[1] ?? "", KAZAKH.lastIndex);
  const russian = matchAt(RUSSIAN, value, at);
  if (russian) return signOf(value, russian[1] ?? "", russian[2] ?? "", RUSSIAN.lastIndex);
  const section = matchAt(SECTION, value, at);
  return section ? signOf(value, "параграф", section[2] ?? "", SECTION.lastIndex) : null;
}

function signOf(value: string, word: string, number: string, end: number): Sign | null {
  const rest = headingAt(value, end);
  if (rest === null) return null;
  const name = word.toLowerCase();
  const unit = UNIT_WORDS.find(({ kk, ru }) => kk.includes(name) || ru.includes(name));
  if (!unit) return null;
  const sign = { type: unit.type, number: figuresOf(number), rest };
  const minor =
    unit.type === "part" && unit.kk.indexOf(name) !== unit.kk.length - 1 && !["раздел", "часть"].includes(name);
  return minor ? { ...sign, minor } : sign;
}

/**
 * Where the heading behind a sign begins: after its full stop, or at once if it begins with a capital and the line does
 * not end as a sentence does; null where the words are a citation (`10-бапқа сәйкес`, `Статья 5 Закона применяется.`).
 */
function headingAt(value: string, end: number): number | null {
  const stop = /\s?[.:](?!\d)\s*/y;
  stop.lastIndex = end;
  if (stop.test(value)) return stop.lastIndex;
  if (
    value
      .slice(end)
      .trim()
      .replace(/["»”;.]+$/, "") === ""
  )
    return value.length;
  const gap = /\s+(?:[-–—]\s+)?["«“]?(?=\p{Lu})/uy;
  gap.lastIndex = end;
  return gap.test(value) && !/[.;:,]["»”]?\s*$/.test(value) ? gap.lastIndex : null;
}

function figuresOf(number: string): string {
  const ordinal = ORDINAL_WORDS.findIndex((names) => names.includes(number.toLowerCase()));
  return ordinal < 0 ? number.replaceAll("І", "I").replaceAll("Х", "X") : String(ordinal + 1);
}

function words(language: "kk" | "ru"): string {
  return UNIT_WORDS.flatMap((unit) => unit[language]).join("|");
}

function pattern(source: string): RegExp {
  return new RegExp(`${source}(?![\\p{L}\\d])`, "iuy");
}

function matchAt(sticky: RegExp, value: string, at: number): RegExpExecArray | null {
  sticky.lastIndex = at;
  return sticky.exec(value);
}

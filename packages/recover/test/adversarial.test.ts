/** Hostile text: recovery takes time in proportion to the length, never throws, and loses no character. */
import { toCyrillicLetter } from "@qujat/language";
import { blockLine, textOf } from "@qujat/model";
import { describe, expect, it } from "vitest";
import { recover } from "../src/index.ts";

const SIZE = 15_000;
/** Eight times the text may take this many times as long: linear with room for chance; squared would be 64. */
const MOST_TIMES = 24;
/** What takes less than this, in milliseconds, is too short to be measured. */
const SHORTEST = 15;

const times = (part: string) => (size: number) => part.repeat(Math.ceil(size / part.length));

const long: [name: string, build: (size: number) => string][] = [
  ["one line of one letter", times("қ")],
  ["one line of a capital", times("Ж")],
  ["one line of a Latin letter", times("i")],
  ["one line of both scripts", times("iі")],
  ["letters apart", times("т ")],
  ["letters and words apart", times("т е л  ")],
  ["pieces two blanks apart", times("тег ін  ")],
  ["blanks", times(" ")],
  ["blanks before a letter", (size) => `${" ".repeat(size)}а`],
  ["blanks between two letters", (size) => `а${" ".repeat(size)}б`],
  ["tabs", times("\t")],
  ["line feeds", times("\n")],
  ["form feeds", times("\f")],
  ["lines of a blank", times(" \n")],
  ["digits", times("1")],
  ["digits apart", times("1 ")],
  ["digits with hyphens", times("1-")],
  ["digits with points", times("1.")],
  ["digits with commas", times("1, ")],
  ["digits with brackets", times("1) ")],
  ["hyphens", times("-")],
  ["dashes apart", times("- ")],
  ["opening brackets", times("(")],
  ["closing brackets", times(")")],
  ["brackets in brackets", (size) => "(".repeat(size / 2) + ")".repeat(size / 2)],
  ["empty brackets", times("()")],
  ["straight quotes", times('"')],
  ["opening quotes", times("«")],
  ["quotes in quotes", (size) => "«".repeat(size / 2) + "»".repeat(size / 2)],
  ["underscores", times("_")],
  ["underscores apart", times("_ ")],
  ["underscores two blanks apart", times("_  ")],
  ["points", times(".")],
  ["points apart", times(". ")],
  ["signs after two blanks", times("  ,")],
  ["Russian units", times("пункт 1) ")],
  ["Russian units with a gap", (size) => `согласно  утвердить ${times("пункт 1) ")(size)}`],
  ["Russian chains", times("подпункта 1) пункта 2 статьи 3 ")],
  ["Russian dates", times("от 5 мая 2018 года № 51 ")],
  ["Kazakh units", times("5-тармақтың ")],
  ["Kazakh units glued", times("5-тармақтың")],
  ["Kazakh lists of numbers", (size) => `осы  сәйкес ${times("1, 2, 3 және ")(size)}5-тармақ`],
  ["Kazakh dates", times("2018 жылғы 5 мамырдағы № 51 ")],
  ["gaps and links on one line", times("осы Ереженің  айқындалған.14-тармағында ")],
  ["adjectives", times("Налогового ")],
  ["capitals apart", times("БҰ ЙЫ ")],
  ["number signs", times("№ ")],
];

const lines: [name: string, build: (size: number) => string][] = [
  ["of one letter", times("а\n")],
  ["of one capital", times("Б\n")],
  ["of one number", times("1.\n")],
  ["of one number between empty lines", times("1.\n\n")],
  ["of a number sign", times("№\n")],
  ["of numbers of columns", times("1 2 3\n\n")],
  ["of values", times("арыз\n\n12\n\n")],
  ["of a table's head", times("№\nр/с\n\n")],
  ["of dashes", times("- - -\n\n")],
  ["of a Kazakh caption", times("1-қосымша\n")],
  ["of a Russian caption", times("Приложение 1\n")],
  ["that a caption might go on with", (size) => `Приложение 1\n${times("к приказу\n\n")(size)}`],
  ["that a caption might end", (size) => `${times("Мұражай ісі\n")(size)}бекітілген`],
  ["that open a quote", times("«\n")],
  ["that open a straight quote in a caption", (size) => `Приложение 1\n${times('к "приказу\n\n')(size)}`],
  ["of a rule", times("____\n")],
  ["of a label before a rule", (size) => `${times("тегі\n")(size)}____`],
  ["of a bracket", times("(\n")],
  ["of a hyphen", times("5-\n")],
  ["of half a time", times("12:\n")],
  ["with an indent", times("      а\n")],
  ["with a gap at the start", times("       а;5-тармақтың\n")],
  ["with a sign at the start", times("      :8-тармақта\n")],
  ["with a gap and a link", times("      осы Ереженің  айқындалған.14-тармағында\n")],
  ["with four gaps and four links", times("      а  б  в  г  д пункт 1 пункт 2 пункт 3 пункт 4\n")],
  ["of a stretched word", times("ж а у а п\n")],
  ["with a page between each", times("арыз\n\n\n\n")],
  ["with a status", times("Күшін жойған\n")],
  ["that end in a title and a section", times("Ереже 1. Жалпы\n\n")],
];

describe("The time that recovery takes grows with the text:", () => {
  it.each(long)("%s", (_name, build) => expectLinear(build));
  it.each(lines)("lines %s", (_name, build) => expectLinear(build));
});

const broken: [name: string, text: string][] = [
  ["control characters", "\u0000\u0001      1. Арыз\u0002 екі\u0008 данада\u001b[0m\u007f\n\u0000\n"],
  ["control characters inside of a stretched line", "      ж\u0000 а у\u0001 а п ."],
  ["control characters beside a gap", "      осы Ереженің \u0003 айқындалған.\u000414-тармағында"],
  ["control characters in a table", "№\u0000\nр/с\n\nАтауы\u0001\n\n1.\u0002\nарыз\n\n2.\nхат\u0003"],
  ["carriage returns alone", "      1. Арыз.\r      2. Хат.\r"],
  ["half of a surrogate pair", "      Арыз \ud835 екі \udd04 данада.\ud835"],
  ["surrogate pairs", "𝔄 𝔅 ℭ  𝔇 𝔈\n𝔄\n\n𝔅"],
  ["characters that join others", "а\u0301 б\u0306  й\u0306\n\u0301"],
  ["what was lost before", "      Ар\ufffd\ufffd екі \ufffd анада  \ufffd.5-тарма\ufffd"],
  ["byte order marks", "\ufeff\ufeff      Арыз\ufeff.\ufeff"],
  ["marks that passes use", "\u2029а\u2028\fб\v\u2000в\tг\u2028\u2029"],
  ["words from right to left", "      אבג  דה.5-тармақ"],
  ["another script", "      申請書  を二部提出する。\n第一条"],
  ["a file that breaks off", "      1. Арыздар осы Ереженің 5-"],
  ["a file that breaks off in a bracket", "      1. Арыз («"],
  ["a file of nothing but a rule", "_ _"],
  ["a file of a table's head", "№\nр/с"],
  ["a file of a caption", "1-қосымша"],
  ["names of objects", "constructor __proto__ hasOwnProperty toString"],
];

describe("Recovery neither throws nor loses a character:", () => {
  it.each(broken)("%s", (_name, text) => expectNothingLost(text));

  it("any cut of a page", () => {
    const page =
      "      1. Арыз осы Ереженің  сәйкес.5-тармағына\nж а у а п\n\n\n\n№\nр/с\n\nАты\n\n1. А\n- -\n2. Б\n- -\n1-қосымша\nТегі ____\n";
    for (let end = 0; end <= page.length; end++) {
      expectNothingLost(page.slice(0, end));
      expectNothingLost(page.slice(end));
    }
  });
});

function expectLinear(build: (size: number) => string): void {
  const small = build(SIZE);
  const large = build(8 * SIZE);
  const [before, after] = [millisecondsOf(small), millisecondsOf(large)];
  expect(after / Math.max(before, SHORTEST)).toBeLessThan(MOST_TIMES);
  expectNothingLost(large);
}

/** Of processor time, which other processes hardly change; the best of three runs. */
function millisecondsOf(value: string): number {
  let best = Number.POSITIVE_INFINITY;
  for (let run = 0; run < 3; run++) {
    const source = textOf("act.txt", value);
    const start = process.cpuUsage();
    recover(source);
    const { user, system } = process.cpuUsage(start);
    best = Math.min(best, (user + system) / 1000);
  }
  return best;
}

function expectNothingLost(source: string): void {
  const { blocks } = recover(textOf("act.txt", source));
  expect(charactersOf(blocks.map(blockLine).join("\n").replaceAll(" | ", ""))).toEqual(charactersOf(source));
}

/** How often each visible character occurs, with look-alikes taken as one. */
function charactersOf(value: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const unit of value.split("")) {
    if (unit.trim() === "") continue;
    const letter = toCyrillicLetter(unit, "ru") ?? unit;
    const folded = letter === "h" ? "һ" : letter === "Y" ? "У" : letter === "Ү" ? "У" : letter === "ү" ? "у" : letter;
    counts.set(folded, (counts.get(folded) ?? 0) + 1);
  }
  return new Map([...counts].sort(([a], [b]) => (a < b ? -1 : 1)));
}

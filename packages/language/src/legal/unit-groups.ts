/** A group of an address: one unit word with its numbers, in the order of either language. */
import type { UnitStep } from "@qujat/model";
import type { Token } from "./tokens.ts";
import { expandNumbers, isDash, joinerAt, readNumber, type UnitNumber } from "./unit-numbers.ts";
import { pointerOf, readUnitWord, type UnitWord } from "./unit-words.ts";

/** The units that one word names: `1), 2) және 3) тармақшалары` are three. */
export interface UnitGroup {
  readonly word: UnitWord;
  readonly steps: readonly UnitStep[];
  /** Whether it is named by pointing (`осы баптың`, `указанного пункта`) instead of by a number. */
  readonly pointer: "this" | "that" | null;
  /** Index of the token behind it. */
  readonly next: number;
}

/** The longest list of numbers that is read. */
const LONGEST = 100;
/** Units that stand alone where the text before or behind them says of what (`Стандарттың қосымшасы`). */
const ALONE: readonly UnitStep["type"][] = ["annex", "preamble"];

/** The group that begins at a token; undefined when there is none. */
export function readGroup(tokens: readonly Token[], at: number, language: "kk" | "ru"): UnitGroup | undefined {
  return (
    readPointed(tokens, at, language) ??
    (language === "kk" ? readKazakh(tokens, at) : readRussian(tokens, at)) ??
    readAlone(tokens, at, language)
  );
}

function readPointed(tokens: readonly Token[], at: number, language: "kk" | "ru"): UnitGroup | undefined {
  const pointer = pointerOf(tokens[at]?.key ?? "", language);
  if (pointer === undefined) return undefined;
  const unit = readUnitWord(tokens, at + 1, language);
  if (unit === undefined || unit.word.possessive || unit.word.type === "table") return undefined;
  return groupOf(unit.word, [null], unit.next, pointer);
}

/** `1), 2) және 3) тармақшаларында`, `9-1, 15-2-баптарына`, `екінші абзацы`, `№ 3 қосымшада`. */
function readKazakh(tokens: readonly Token[], at: number): UnitGroup | undefined {
  const items: UnitNumber[] = [];
  const marked = isNumberSign(tokens[at]);
  let next = marked ? at + 1 : at;
  while (items.length < LONGEST) {
    const number = readNumber(tokens, next, "kk");
    if (number === undefined) return undefined;
    items.push(number.item);
    const behind = behindHyphen(tokens, number.next);
    const unit = readUnitWord(tokens, behind, "kk");
    if (unit) return fits(items, unit.word, behind > number.next, marked) ? numbered(items, unit) : undefined;
    const joined = joinerAt(tokens, behind, "kk");
    if (joined === undefined) return undefined;
    next = joined;
  }
  return undefined;
}

/** `подпунктами 1), 2) и 3)`, `статьями 9-1, 15-2`, `абзаце втором`, `вторым абзацем`, `приложению № 4`. */
function readRussian(tokens: readonly Token[], at: number): UnitGroup | undefined {
  const unit = readUnitWord(tokens, at, "ru");
  if (unit === undefined) return readOrdinalFirst(tokens, at);
  const items: UnitNumber[] = [];
  let next = isNumberSign(tokens[unit.next]) ? unit.next + 1 : unit.next;
  if (tokens[next]?.key === "с" && unit.word.plural) return readFromTo(tokens, unit.word, next + 1);
  let behind = next;
  while (items.length < LONGEST) {
    const number = readNumber(tokens, next, "ru", unit.word.plural);
    if (number === undefined || !follows(number.item, unit.word, items)) break;
    items.push(number.item);
    behind = closesOuter(tokens, number.item, unit.word, number.next) ? number.next - 1 : number.next;
    const joined = joinerAt(tokens, number.next, "ru");
    if (joined === undefined || behind < number.next) break;
    next = isNumberSign(tokens[joined]) ? joined + 1 : joined;
  }
  if (items.length === 0 || countsUnits(items, unit.word)) return undefined;
  return numbered(items, { word: unit.word, next: behind });
}

/** `первого абзаца`, `во второй и третьей частях`. */
function readOrdinalFirst(tokens: readonly Token[], at: number): UnitGroup | undefined {
  const items: UnitNumber[] = [];
  let next = at;
  while (items.length < LONGEST) {
    const number = readNumber(tokens, next, "ru");
    if (number?.item.shape !== "ordinal") return undefined;
    items.push(number.item);
    const unit = readUnitWord(tokens, number.next, "ru");
    if (unit) return numbered(items, unit);
    const joined = joinerAt(tokens, number.next, "ru");
    if (joined === undefined) return undefined;
    next = joined;
  }
  return undefined;
}

/** `пунктах с 3 по 7`. */
function readFromTo(tokens: readonly Token[], word: UnitWord, at: number): UnitGroup | undefined {
  const first = readNumber(tokens, at, "ru", false);
  if (first === undefined || tokens[first.next]?.key !== "по") return undefined;
  const last = readNumber(tokens, first.next + 1, "ru", false);
  return (
    last && numbered([{ ...last.item, number: first.item.number, to: last.item.number }], { word, next: last.next })
  );
}

/** `Стандарттың қосымшасы`, `приложению к Правилам`, `преамбула Закона`. */
function readAlone(tokens: readonly Token[], at: number, language: "kk" | "ru"): UnitGroup | undefined {
  const unit = readUnitWord(tokens, at, language);
  if (unit === undefined || !ALONE.includes(unit.word.type)) return undefined;
  const owned =
    language === "kk"
      ? unit.word.possessive || isGivenTo(tokens[at - 1], unit.word)
      : unit.word.type === "preamble" || isTo(tokens[unit.next]);
  return owned && !unit.word.plural ? groupOf(unit.word, [null], unit.next, null) : undefined;
}

/** Whether numbers and a Kazakh word go together: `5 тармақтан тұрады` counts, `5 тармағынан` and `5-тармақтан` cite. */
function fits(items: readonly UnitNumber[], word: UnitWord, hyphen: boolean, marked: boolean): boolean {
  const last = items.at(-1);
  if (marked) return word.type === "annex" || word.type === "table";
  if (last?.shape === "letter") return word.type === "subpoint" && last.bracket;
  return hyphen || word.possessive || last?.bracket === true || last?.shape === "ordinal" || last?.shape === "roman";
}

/** Whether a number can follow a Russian word or, in a list, the numbers before it. */
function follows(item: UnitNumber, word: UnitWord, before: readonly UnitNumber[]): boolean {
  if (item.shape === "letter" && word.type !== "subpoint") return false;
  const first = before[0];
  if (first === undefined) return true;
  return item.shape === first.shape && (word.plural || (item.bracket && first.bracket));
}

/** «Населённые пункты 5 районов»: more than one unit has more than one number. */
function countsUnits([first, ...others]: readonly UnitNumber[], { singular }: UnitWord): boolean {
  return !singular && others.length === 0 && first?.to === null && !first.number.includes("-");
}

/** `(пункт 5)`: the bracket behind the number of anything but a subpoint closes one that was opened before. */
function closesOuter(tokens: readonly Token[], item: UnitNumber, word: UnitWord, next: number): boolean {
  if (!item.bracket || word.type === "subpoint") return false;
  const goesOn = joinerAt(tokens, next, "ru") ?? next;
  return readUnitWord(tokens, goesOn, "ru") === undefined;
}

function numbered(items: readonly UnitNumber[], { word, next }: { word: UnitWord; next: number }): UnitGroup {
  // «статьи 9-1» may be one in the genitive or several in the nominative: a lone number is one.
  const plural = word.plural && (items.length > 1 || !word.singular);
  return groupOf(word, expandNumbers(items, plural), next, null);
}

function groupOf(
  word: UnitWord,
  numbers: readonly (string | null)[],
  next: number,
  pointer: UnitGroup["pointer"],
): UnitGroup {
  const { type, part } = word;
  return { word, steps: numbers.map((number) => ({ type, number, ...(part && { part }) })), pointer, next };
}

/** `5-тармақ`, `5 – тармақ`, `5-ші тармақ`. */
function behindHyphen(tokens: readonly Token[], at: number): number {
  if (!isDash(tokens[at])) return at;
  const ordinal = /^н?[шс][ыі]$/.test(tokens[at + 1]?.key ?? "");
  return ordinal ? at + 2 : at + 1;
}

function isNumberSign(token: Token | undefined): boolean {
  return token?.text === "№" || token?.text === "N";
}

/** `осы бұйрыққа |қосымшаға|`: behind a dative, and in a case itself, for `заңға қосымша` adds something. */
function isGivenTo(before: Token | undefined, { type, cases }: UnitWord): boolean {
  return type === "annex" && !cases.includes("nominative") && /(?:[ғгқк]|(?<=[ыі])н)[ае]$/u.test(before?.key ?? "");
}

function isTo(token: Token | undefined): boolean {
  return token?.key === "к" || token?.key === "ко";
}

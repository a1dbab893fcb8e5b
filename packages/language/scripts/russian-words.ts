/** Chooses the Russian base words and endings that are listed. */

import { BARE, flagBit, flagsOf, type RussianLexicon, readEndings, readRussian } from "../src/russian/russian-forms.ts";
import { SHORT_RUSSIAN_WORDS } from "./short-russian.ts";

/** The endings table: rules of the affix file with the same flag, strip and condition joined in one line. */
export function russianEndings(affixes: string): string {
  const added = new Map<string, string[]>();
  for (const line of affixes.replaceAll("ё", "е").split("\n")) {
    const [kind, flag, strip, add, condition] = line.split(/\s+/);
    if (kind !== "SFX" || condition === undefined) continue;
    const key = `${flag} ${strip} ${condition}`;
    const all = added.get(key) ?? [];
    if (add !== undefined && !all.includes(add)) all.push(add);
    added.set(key, all);
  }
  return [...added].map(([key, all]) => `${key} ${all.join(",")}`).join("\n");
}

/** Base words with the flags of their endings: no word that endings, prefixes or derivation make from another. */
export function russianWords(dictionary: string, endings: string): Map<string, number> {
  const bases = withoutReflexives(entriesOf(dictionary));
  const lexicon: RussianLexicon = { bases, endings: readEndings(endings) };
  // Longest first: what is left out must still be readable from what is kept.
  for (const [word, flags] of [...bases].sort(([a], [b]) => b.length - a.length)) {
    bases.delete(word);
    const made = flags === BARE ? readRussian(word, lexicon) !== undefined : isMade(word, flags, lexicon);
    if (!made) bases.set(word, flags);
  }
  return bases;
}

/** Whether derivation gives the word with all the endings that matter: participles and the like need no short forms. */
function isMade(word: string, flags: number, lexicon: RussianLexicon): boolean {
  const made = flagsOf(word, lexicon, word.length > 10 ? 2 : 1);
  const optional = flagBit("S") | flagBit("Z") | flagBit("X") | flagBit("E") | flagBit("B") | flagBit("P");
  return made !== 0 && (flags & ~made & ~optional) === 0;
}

function entriesOf(dictionary: string): Map<string, number> {
  const entries = new Map<string, number>();
  for (const line of dictionary.split("\n").slice(1)) {
    const [word = "", flags = ""] = line.trim().replaceAll("ё", "е").split("/");
    if (!/^[а-я][а-я-]*[а-я]$/.test(word) || isLeftOut(word)) continue;
    if (word.length > 4 && (flags === "B" || (flags === "" && isAddress(word)))) continue;
    const mask = [...flags].reduce((sum, flag) => sum | flagBit(flag), BARE);
    entries.set(word, (entries.get(word) ?? 0) | mask);
  }
  return entries;
}

const CHEMISTRY =
  /фенил|метил|этил|сульф|амид|азол|фтор|бром|хлор|(?<!т)окси|лейко|гемо|нефр|гастр|склер|тромб|вулкан|альбум|морф|хром|латин|гранит|цианид|стирол|анил|крист|плазм|невр|псих|карди|бактер|филь|фобия|хондр|магн|(?<!ид)енциал|филл/;

/** Words of law and administration that end as rarities do. */
const KEPT =
  /^(лицо|лист|юрист|специалист|экономист|налог|залог|каталог|диалог|аналог|технолог|пролог|эколог|подлог|журналист|турист|нотари)/;

/** Irregular forms of the first and second person, and cases of names of peoples. */
function isAddress(word: string): boolean {
  return /(шь|шься|[еия]те|[еи]тесь|[еи]мся|усь|юсь|[жчшщмтбпв]у|[лн]ю|[аеоу]ю|ц(ев|ем|ов|ом|ам|ами|ах|е)|вши|ясь|еши)$/.test(
    word,
  );
}

/** What no act says: rare short words, names of young animals, pet names, people of far places, stones and potions. */
function isLeftOut(word: string): boolean {
  if (word.length <= 4) return !SHORT_RUSSIAN_WORDS.has(word);
  if (
    /(ианство|мицин|склероз|скопия|плазма|цит|оидный|фаг|литит|патия|пластика|лейкоз|хромия|итный|метрия|ейший|йший|логич(ный|еский)|графич(ный|еский)|овщица|ительница|тельница|ист(ка)?)$/.test(
      word,
    ) &&
    !KEPT.test(word)
  )
    return true;
  if (CHEMISTRY.test(word)) return true;
  if (/(анец|инец|энец|чанин|чанка|анка|янка|овец|атый)$/.test(word) && !/торговец|виновец/.test(word)) return true;
  return /([ое]нок|[уюы]шка|[уюы]шко|[ое]ч(ка|ко|ек)|[иы]шка|ишко|ища|онька|енька|еньки[йе]|ехонький|ешенький)$/.test(
    word,
  );
}

/** Any verb may be reflexive, so a verb in -ся is listed only where there is none without. */
function withoutReflexives(entries: Map<string, number>): Map<string, number> {
  for (const word of [...entries.keys()])
    if (/(ть|ти|чь|й)ся$/.test(word) && entries.has(word.slice(0, -2))) entries.delete(word);
  return entries;
}

/** Chooses the Russian base words and endings that are listed. */
import {
  BARE,
  flagBit,
  REFLEXIVE,
  type RussianLexicon,
  readEndings,
  readRussian,
} from "../src/russian/russian-forms.ts";

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
  const bases = withTwinsJoined(entriesOf(dictionary));
  const lexicon: RussianLexicon = { bases, endings: readEndings(endings) };
  // Longest first: what is left out must still be readable from what is kept.
  for (const [word, flags] of [...bases].sort(([a], [b]) => b.length - a.length)) {
    bases.delete(word);
    const reading = readRussian(word, lexicon);
    if (reading === undefined) bases.set(word, flags);
  }
  return bases;
}

function entriesOf(dictionary: string): Map<string, number> {
  const entries = new Map<string, number>();
  for (const line of dictionary.split("\n").slice(1)) {
    const [word = "", flags = ""] = line.trim().replaceAll("ё", "е").split("/");
    if (!/^[а-я][а-я-]*[а-я]$/.test(word) || word.length < 3 || isLeftOut(word)) continue;
    const mask = [...flags].reduce((sum, flag) => sum | flagBit(flag), BARE);
    entries.set(word, (entries.get(word) ?? 0) | mask);
  }
  return entries;
}

/** What no act says: names of young animals, pet names, scornful names. */
function isLeftOut(word: string): boolean {
  return /([ое]нок|[уюы]шка|[уюы]шко|[ое]ч(ка|ко|ек)|[иы]шка|ишко|ища|онька|енька|еньки[йе]|ехонький|ешенький)$/.test(word);
}

function withTwinsJoined(entries: Map<string, number>): Map<string, number> {
  for (const [word, flags] of [...entries]) {
    if (!word.endsWith("ся")) continue;
    const plain = word.slice(0, -2);
    if (entries.get(plain) !== flags) continue;
    entries.delete(word);
    entries.set(plain, flags | REFLEXIVE);
  }
  return entries;
}

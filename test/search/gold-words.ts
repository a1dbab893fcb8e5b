/** Kazakh words with forms of theirs: nouns that are inflected here by the rules of the grammar, verbs and law words written out. */
import { LAW_WORDS } from "../../packages/language/test/fixtures/law-words.ts";

/** Nouns of everyday and official speech that keep all their letters when they are inflected, loans apart. */
const BACK_NOUNS = `адам бала қала дала жол қол бас аяқ тас ағаш бұлақ орман қар жаңбыр бақша жапырақ құс балық қой
  арқан қазан тағам нан ұн сабын ыдыс шам таң ай жыл апта сағат баға ақша пайда шығын жалақы қарыз
  дүкен базар құрал жабдық машина вагон ұшақ қайық алаң қабырға қақпа баспалдақ
  мақала хабар ән сахна мұражай ұстаз ғалым қорған шекара`;
const FRONT_NOUNS = `үй есік терезе көше көпір өзен көл теңіз дәрігер дәріхана емдеу мектеп кітап дәптер қалам мұғалім
  егін бидай күріш мал түйе сиыр ешкі жүн тері киім етік көйлек бөрік жүрек бүйрек тіс көз құлақ бет
  мәселе себеп нәтиже үлгі өлшем салмақ бөлшек тетік кеме пойыз бекет дүние өлке шөл бөлме кілем керует`;
const BACK = /[аоұыя](?=[^аәоөұүыіеэяюи]*$)/;
const VOICED: Readonly<Record<string, string>> = { қ: "ғ", к: "г", п: "б" };
const DEAF = /[кқпстфхцчшщбвгд]$/;
const VOWEL = /[аәоөұүыіеэяи]$/;

/** Forms by the word that they are forms of, the word itself first. */
export const GOLD_WORDS: readonly (readonly string[])[] = [
  ...LAW_WORDS,
  ...[BACK_NOUNS, FRONT_NOUNS]
    .flatMap((list) => list.trim().split(/\s+/))
    .filter((noun) => !LAW_WORDS.flat().includes(noun))
    .map(formsOf),
];

/** A noun in its cases, in the plural, and as someone's. */
function formsOf(noun: string): readonly string[] {
  const plural = noun + ending(noun, DEAF.test(noun) ? "тар" : /[жзлмнң]$/.test(noun) ? "дар" : "лар");
  const owned = possessed(noun);
  return [
    noun,
    ...casesOf(noun),
    plural,
    ...casesOf(plural),
    owned,
    ...["ның", "на", "н", "нда", "нан", "мен"].map((suffix) => owned + ending(owned, suffix)),
    ...[possessed(plural)].flatMap((all) => [all, ...["ның", "на", "н"].map((suffix) => all + ending(all, suffix))]),
  ];
}

function casesOf(word: string): readonly string[] {
  const deaf = DEAF.test(word);
  const nasal = /[мнң]$/.test(word);
  const [genitive, accusative] = deaf
    ? ["тың", "ты"]
    : VOWEL.test(word) || nasal
      ? ["ның", VOWEL.test(word) ? "ны" : "ды"]
      : ["дың", "ды"];
  const rest = deaf
    ? ["қа", "та", "тан", "пен"]
    : ["ға", "да", nasal ? "нан" : "дан", /[жз]$/.test(word) ? "бен" : "мен"];
  return [genitive, accusative, ...rest].map((suffix) => word + ending(word, suffix));
}

function possessed(noun: string): string {
  if (VOWEL.test(noun)) return noun + ending(noun, "сы");
  const last = noun.slice(-1);
  return noun.slice(0, -1) + (VOICED[last] ?? last) + ending(noun, "ы");
}

/** A suffix written with back vowels, as it stands behind a word. */
function ending(word: string, suffix: string): string {
  if (BACK.test(word) || /^[мпб]ен$/.test(suffix)) return suffix;
  return suffix.replace(/[аықғ]/g, (letter) => ({ а: "е", ы: "і", қ: "к", ғ: "г" })[letter] ?? letter);
}

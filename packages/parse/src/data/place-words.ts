/**
 * Words that say how an address belongs to an act or instrument.
 * Source: words of official acts (structure and citing words) and official acts.
 */

/** What stands behind the approving act, before the title of what it approves: «бұйрықпен бекітілген … қағидаларында». */
export const KAZAKH_APPROVED = /бекітілген\s+/gu;
/** What stands behind the title: «Правилах …, утвержденных указанным приказом». */
export const RUSSIAN_APPROVED = /,?\s+(?:утвержд[её]нн|являющ|согласно\s+приложени|\(далее)/u;

/** Endings of Kazakh cases, by whether the noun is possessed: what is cut off for the nominative. */
export const KAZAKH_CASE_ENDINGS: Readonly<Record<string, readonly [plain: RegExp, possessed: RegExp]>> = {
  genitive: [/[ндт][ыі]ң$/u, /н[ыі]ң$/u],
  dative: [/[ғгқк][ае]$/u, /н[ае]$/u],
  accusative: [/[ндт][ыі]$/u, /н$/u],
  locative: [/[дт][ае](?:ғы|гі)?$/u, /нд[ае](?:ғы|гі)?$/u],
  ablative: [/[дтн][ае]н$/u, /н[ае]н$/u],
  instrumental: [/[мбп]ен$/u, /мен$/u],
};

/** Adjectives before a Russian instrument: endings of the prepositional and genitive, and of the nominative by gender. */
export const RUSSIAN_ADJECTIVES: readonly (readonly [
  ending: RegExp,
  masculine: string,
  feminine: string,
  neuter: string,
  plural: string,
])[] = [
  [/(?:ых|ым|ыми)$/u, "ый", "ая", "ое", "ые"],
  [/(?:их|ими)$/u, "ий", "ая", "ее", "ие"],
  [/(?:ом|ого|ому)$/u, "ый", "ая", "ое", "ые"],
  [/(?:ой|ую)$/u, "ый", "ая", "ое", "ые"],
];

/** An instruction for the text as a whole. */
export const WHOLE_TEXT =
  /бүкіл\s+мәтін|барлық\s+мәтін|мәтіні?\s+бойынша|бүкіл\s+мәтіні?нде|по\s+(?:всему\s+)?тексту|в\s+тексте/u;

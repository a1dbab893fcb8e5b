/** Endings that tell an unlisted word's language. Source: Qujat, own list. */

/** Endings of Kazakh words without a letter that only Kazakh has. */
export const KAZAKH_ENDINGS: readonly string[] = [
  ..."лар лер дар дер тар тер лары дары тары ларын дарын тарын мен пен бен нда сын ынша дан тан нан".split(" "),
  ..."сыз ады йды атын йтын ылды ылсын май пай бай ларда дарда тарда шы сы ды ты ны".split(" "),
];

/** Endings of Russian words. */
export const RUSSIAN_ENDINGS: readonly string[] = [
  ..."ого его ому ему ыми ими ого ых их ый ий ой ая яя ое ее ые ие ую юю ть ться тся ение ания ений ость ости".split(
    " ",
  ),
  ..."ский ской ского ных ного ным ной ющий щего щих вший ении ании ами ями ах ях ов ев".split(" "),
];

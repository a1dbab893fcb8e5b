/**
 * How Kazakh and Russian are typed in Latin letters, by sound: every spelling of a sound under one sign.
 * Sources: the Kazakh Latin alphabets of 2017 (apostrophes, which an exact form drops), 2018 (`á ǵ ý`) and 2021 (`ä ğ ū`);
 * GOST 7.79-2000 B, ICAO Doc 9303 and the BGN/PCGN tables for Russian; the habits of typing either in ASCII.
 */

const pairs = (text: string): (readonly [string, string])[] =>
  text
    .trim()
    .split(/\s+/)
    .map((pair) => {
      const [from = "", to = ""] = pair.split("=");
      return [from, to];
    });

/** The sound of each Cyrillic letter; letters that are typed alike share one, silent ones have none. */
export const CYRILLIC_SOUNDS: ReadonlyMap<string, string> = new Map(
  pairs(`
    а=a ә=a б=b в=v г=g ғ=g д=d е=e ё=e ж=j з=z и=i і=i ы=i й=i к=k қ=k л=l м=m н=n ң=n о=o ө=o п=p р=r с=s т=t
    у=u ұ=u ү=u ф=f х=h һ=h ц=c ч=C ш=S щ=S ъ= ь= э=e ю=iu я=ia
  `),
);

/** The sound of Latin spellings. */
export const LATIN_SOUNDS: ReadonlyMap<string, string> = new Map(
  pairs(`
    shch=S sch=S sh=S ş=S ș=S ś=S š=S ŝ=S ch=C tş=C ç=C č=C ć=C zh=j ž=j kh=h gh=g ğ=g ǵ=g ñ=n ń=n ň=n ts=c ţ=c
    yu=iu ya=ia yo=io ye=e ae=a
    ä=a á=a à=a ə=a ö=o ó=o ô=o ü=u ú=u ū=u ù=u ý=u w=u ı=i í=i ī=i î=i y=i i=i ë=e é=e è=e q=k x=h
    a=a b=b c=c d=d e=e f=f g=g h=h j=j k=k l=l m=m n=n o=o p=p r=r s=s t=t u=u v=v z=z
  `),
);

/**
 * Two sounds that are one where they meet, since one of them is typed so: `ң` as `ng`, `ц` as `ts`, `ый` as `y` or `i`,
 * `е` as `ye`.
 */
export const MERGED_SOUNDS: ReadonlyMap<string, string> = new Map(pairs("ng=n ts=c ii=i ie=e uu=u"));

/** Other things that a Latin spelling may mean, tried where the likelier one is no word. */
export const OTHER_SPELLINGS: readonly (readonly [spelling: string, instead: string])[] = [
  ["s", "sh"],
  ["ts", "ch"],
  ["c", "s"],
  ["c", "k"],
  ["c", "ch"],
  ["j", "y"],
  ["x", "ks"],
  ["w", "v"],
  ["yo", "e"],
  ["oe", "o"],
  ["ue", "u"],
  ["h", "g"],
];

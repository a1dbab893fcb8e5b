/** Prints recall and precision of finding on the tables of the tests: `node --conditions=@qujat/source scripts/measure.ts`. */
import { findInText } from "../src/index.ts";
import { DOMAIN_KAZAKH, DOMAIN_RUSSIAN } from "../test/tables/domain.ts";
import { LATER_KAZAKH, LATER_NOT, LATER_RUSSIAN } from "../test/tables/later.ts";
import { compared, type Row } from "../test/tables/row.ts";
import { SEEN_KAZAKH, SEEN_NOT, SEEN_RUSSIAN } from "../test/tables/seen.ts";
import { UNSEEN_KAZAKH, UNSEEN_NOT, UNSEEN_RUSSIAN } from "../test/tables/unseen.ts";

const TABLES: readonly (readonly [name: string, language: "kk" | "ru", rows: readonly Row[]])[] = [
  ["worked", "kk", DOMAIN_KAZAKH],
  ["worked", "ru", DOMAIN_RUSSIAN],
  ["seen", "kk", SEEN_KAZAKH],
  ["seen", "ru", SEEN_RUSSIAN],
  ["unseen", "kk", UNSEEN_KAZAKH],
  ["unseen", "ru", UNSEEN_RUSSIAN],
  ["later", "kk", LATER_KAZAKH],
  ["later", "ru", LATER_RUSSIAN],
];

/** Citations that are exact in every field and span, by table. */
function measure(rows: readonly Row[], language: "kk" | "ru"): string {
  const compare = rows.map((row) => compared(row, language));
  const exact = compare.flatMap(({ found, wanted }) => found.filter((one) => wanted.includes(one))).length;
  const found = compare.flatMap((one) => one.found).length;
  const wanted = compare.flatMap((one) => one.wanted).length;
  return `${exact} of ${wanted} exact · recall ${(exact / wanted).toFixed(3)} · precision ${(exact / found).toFixed(3)}`;
}

for (const [name, language, rows] of TABLES) console.log(`${name} (${language}): ${measure(rows, language)}`);
const not = [...SEEN_NOT, ...UNSEEN_NOT, ...LATER_NOT];
const alarms = not.filter(([language, text]) => findInText(text, language).length > 0);
console.log(`no citation: ${alarms.length} false alarms in ${not.length} texts`);

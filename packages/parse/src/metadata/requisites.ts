/** The requisites of an act: which of the acts that its head names is the act itself. */
import { foldLegal } from "@qujat/language";
import type { ActName } from "./act-name.ts";
import { isQuoteOpen } from "./quotes.ts";

/** Below it a name is that of another act. */
const ENOUGH = 4;

/**
 * The name of the act itself among those of a head.
 *
 * @param text the head, a line for each block
 * @param names every act named in it
 * @returns undefined when none stands where requisites stand
 */
export function ownName(text: string, names: readonly ActName[]): ActName | undefined {
  const folded = foldLegal(text);
  let best: { readonly name: ActName; readonly score: number } | undefined;
  for (const name of names) {
    const score = scoreOf(name, text, folded);
    if (score >= ENOUGH && score > (best?.score ?? 0)) best = { name, score };
  }
  return best?.name;
}

/**
 * The name of a joint act with that of its other half: `Бірлескен … әкімдігінің … N 27/05 қаулысы |және … мәслихатының … N 47
 * шешімі|`, `Совместное постановление акимата … |и решение маслихата …|`.
 */
export function withOtherHalf(text: string, name: ActName, names: readonly ActName[]): ActName {
  const [first, ...others] = name.issuers;
  const printed = first && /^Бірлескен\s+/u.exec(first.name)?.[0];
  const joint = printed === undefined ? name.type.startsWith("совместн") : true;
  if (first === undefined || !joint) return name;
  const issuers = [{ ...first, name: first.name.slice(printed?.length ?? 0) }, ...others];
  const type = printed === undefined ? name.type : `бірлескен ${name.type}`;
  const half = names.find(
    ({ start }) => start > name.end && /^\s+(?:және|мен|и)\s+$/u.test(text.slice(name.end, start)),
  );
  return { ...name, type, issuers: [...issuers, ...(half?.issuers ?? [])], end: half?.end ?? name.end };
}

/** How much a name looks like requisites: where it begins and ends, what it has, and what stands around it. */
function scoreOf(name: ActName, text: string, folded: string): number {
  if (name.case !== "nominative" && name.case !== "accusative") return 0;
  const lineStart = text.lastIndexOf("\n", name.start - 1) + 1;
  const before = folded.slice(lineStart, name.start);
  const behind = folded.slice(name.end, name.end + 80);
  let score = 0;
  if (/^\s*$/.test(before)) score += 4;
  else if (/(?:күшін жойған|силу|жаңа|новый|жаңартылған|обновленный|күшінде|действующий)\s*$/u.test(before)) score += 3;
  else if (/(?:туралы|[»"”]|[.!]|\))\s*$/u.test(before)) score += 1;
  if (
    /^\s*(?:$|\n|[.;,]?\s*(?:\(?күші\s|утрат|зарегистр|қазақстан республикасы|.{3,60}(?:әділет|юстиции)))|^\.(?:\s|$)/u.test(
      behind,
    )
  )
    score += 2;
  if (name.date !== null) score += 2;
  if (name.number !== null) score += 1;
  if (name.issuers.length > 0) score += 1;
  if (/\p{Lu}/u.test(text.charAt(name.typeStart))) score += name.language === "ru" ? 2 : 1;
  else if (name.language === "ru") score -= 2;
  if (
    /^\s*(?:ескерту|сноска|\()/u.test(before) ||
    /(?:^|\s)(?:в|к|от|из|на|по|о|об|с|со|и|негізінде)\s+$/u.test(before)
  )
    score -= 6;
  if (isQuoteOpen(text.slice(lineStart, name.typeStart))) score -= 4;
  if (name.date === null && name.number === null) score -= 3;
  return score;
}

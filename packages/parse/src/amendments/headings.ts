/** Headings: lines that order nothing and say where the lines below them do. */
import type { ActLanguage, ActReference, UnitStep } from "@qujat/model";
import { KAZAKH_CHANGES, RUSSIAN_CHANGES } from "../data/order-words.ts";
import { actByType } from "./act-in-text.ts";
import { NO_SCOPE, type Scope } from "./scope.ts";
import type { Sentence } from "./sentence.ts";
import type { Spot } from "./spots.ts";
import { readWhere, targetsOf } from "./where.ts";

const CHANGES: Readonly<Record<ActLanguage, RegExp>> = {
  kk: new RegExp(KAZAKH_CHANGES, "u"),
  ru: new RegExp(RUSSIAN_CHANGES, "u"),
};

/**
 * The scope below a heading: `8-тармақта:`, `в Правилах …, утвержденных указанным приказом:`, `… бұйрығына мынадай
 * өзгерістер енгізілсін:`.
 *
 * @returns null for a line that is none
 */
export function readHeading(sentence: Sentence, scope: Scope): Scope | null {
  const { masked, language } = sentence;
  if (!/:\s*$/.test(masked)) return null;
  const changes = CHANGES[language].test(masked);
  const { scope: inner, spots, named } = readWhere(sentence, 0, masked.length, scope);
  const [place] = targetsOf(
    spots.filter((spot) => isPlace(sentence, spot, changes)),
    inner,
  );
  if (place) return { ...inner, unit: [...place.unit, ...stepsOfPart(place.part)] };
  if (named) return inner;
  // A code is named without date or number.
  const code = codeIn(sentence, changes);
  return code ? { ...NO_SCOPE, act: code } : null;
}

/** `8-тармақта:`, `в пункте 8:`, `1-тармаққа мынадай өзгерістер енгізілсін:`. */
function isPlace({ masked, language }: Sentence, { start, end, cases }: Spot, changes: boolean): boolean {
  // «3-тармақ:» alone is a heading too.
  if (/^\s*:?\s*$/.test(masked.slice(0, start) + masked.slice(end))) return true;
  if (cases.includes("locative")) return language === "kk" || /(?:^|[\s,])во?\s+$/u.test(masked.slice(0, start));
  return changes && (language === "kk" ? cases.includes("dative") : cases.includes("accusative"));
}

function codeIn({ value, masked }: Sentence, changes: boolean): ActReference | undefined {
  const named = actByType(value, masked);
  if (!named || (!changes && named.act.type !== "кодекс" && named.act.date === null)) return undefined;
  return named.act;
}

/** A heading for an абзац or a бөлік: what stands below it is of that part. */
function stepsOfPart(part: string | null): UnitStep[] {
  return [...(part ?? "").matchAll(/(paragraph|part) (\d+)/g)].map(([, kind, number = null]) => ({
    type: "paragraph",
    number,
    ...(kind === "part" && { part: true as const }),
  }));
}

/** Headings: lines that order nothing and say where the lines below them do. */
import type { ActLanguage } from "@qujat/model";
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
  const { masked, value, language } = sentence;
  if (!/:\s*$/.test(masked)) return null;
  const changes = CHANGES[language].test(masked);
  const { scope: named, spots } = readWhere(sentence, 0, masked.length, scope);
  const places = spots.filter((spot) => isPlace(sentence, spot, changes));
  const own = named.act !== scope.act;
  const isNamed = own || named.instrument !== scope.instrument || named.unit.length < scope.unit.length;
  // A code is named without date or number.
  const code =
    own || places.length > 0 || named.instrument !== scope.instrument ? undefined : codeIn(sentence, changes);
  if (code) return { ...NO_SCOPE, act: code };
  if (places.length === 0 && !isNamed && !isInstrumentHeading(value, named, scope)) return null;
  const [target] = targetsOf(places, named);
  // A heading for one of several units governs none of them for certain.
  const unit =
    target && target.part === null ? target.unit : target ? [...target.unit, ...partStep(target.part)] : named.unit;
  return { ...named, unit };
}

/** `8-тармақта:`, `в пункте 8:`, `1-тармаққа мынадай өзгерістер енгізілсін:`. */
function isPlace({ masked, language }: Sentence, { start, end, cases }: Spot, changes: boolean): boolean {
  // «3-тармақ:» alone is a heading too.
  if (/^\s*:?\s*$/.test(masked.slice(0, start) + masked.slice(end))) return true;
  if (cases.includes("locative")) return language === "kk" || /(?:^|[\s,])во?\s+$/u.test(masked.slice(0, start));
  return changes && (language === "kk" ? cases.includes("dative") : cases.includes("accusative"));
}

function codeIn({ value, masked }: Sentence, changes: boolean) {
  const named = actByType(value, masked);
  if (!named || (!changes && named.act.type !== "кодекс" && named.act.date === null)) return undefined;
  return named.act;
}

function isInstrumentHeading(_value: string, named: Scope, scope: Scope): boolean {
  return named.instrument !== null && named.instrument === scope.instrument && named.unit !== scope.unit;
}

/** A heading for an абзац or a бөлік: what stands below it is of that part. */
function partStep(part: string | null) {
  const [kind, number] = (part ?? "").split(" ");
  if (kind === "part") return [{ type: "paragraph" as const, number: number ?? null, part: true as const }];
  return kind === "paragraph" ? [{ type: "paragraph" as const, number: number ?? null }] : [];
}

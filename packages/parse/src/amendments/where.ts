/** Where: the scope of an instruction or a heading, and the provisions that it names in it. */
import { findActTypes } from "@qujat/language";
import type { ActReference, UnitPath } from "@qujat/model";
import { actsNamedIn, type NamedAct } from "./act-in-text.ts";
import { instrumentIn } from "./instrument.ts";
import { NO_SCOPE, pathIn, type Scope } from "./scope.ts";
import type { Sentence } from "./sentence.ts";
import { type Spot, spotsIn } from "./spots.ts";

/** One provision, or a part of one, with its address in full. */
export interface Target {
  readonly unit: UnitPath;
  readonly part: string | null;
}

/** What a stretch of a line says of its place. */
export interface Where {
  /** The scope with the act and the instrument that the stretch names. */
  readonly scope: Scope;
  /** Whether it names an act or an instrument, be it the one of the headings. */
  readonly named: boolean;
  readonly spots: readonly Spot[];
  /** Numbers of the annexes of this act that hold the new wording, empty for the only one; none where it is quoted. */
  readonly sources: readonly string[];
}

/** Reads a stretch of a line in the scope of the headings above it. */
export function readWhere(sentence: Sentence, from: number, to: number, scope: Scope): Where {
  const { masked, language } = sentence;
  const all = spotsIn(masked, from, to, language);
  const sources = all.filter((spot) => isSource(sentence, spot));
  const spots = all.filter((spot) => !sources.includes(spot));
  const instrument = instrumentIn(sentence, from, to, spots);
  const inAct = namedAct(sentence, from, to, scope);
  const within = inAct ? { ...NO_SCOPE, act: inAct } : scope;
  const title = instrument?.short ? (within.instrument ?? instrument.title) : (instrument?.title ?? null);
  const named = instrument !== undefined || inAct !== null || namesActItself(sentence, from, to, spots);
  return {
    scope: named ? { ...within, instrument: title, unit: [] } : scope,
    named,
    spots: spots.filter(({ start }) => !instrument || start < instrument.start || start >= instrument.end),
    sources: sources.flatMap(({ paths }) => paths.map((path) => path.at(-1)?.number ?? "")),
  };
}

/** Every provision that spots mean in a scope. */
export function targetsOf(spots: readonly Spot[], scope: Scope): Target[] {
  return spots.flatMap(({ paths, part, more = [] }) =>
    [part, ...more].flatMap((one) => {
      if (paths.length === 0) return [{ unit: scope.unit, part: one }];
      return paths.map((path) => targetOf(path, one, scope.unit));
    }),
  );
}

/** As {@link targetsOf}; a place before something inside of it says where that is: `в пункте 3 абзац второй`. */
export function objectsOf(spots: readonly Spot[], scope: Scope): Target[] {
  let unit = scope.unit;
  return spots.flatMap((spot, at) => {
    const next = spots[at + 1];
    const path = spot.paths[0];
    if (isPlaceOnly(spot) && path && next && !isPlaceOnly(next) && isInside(next, path)) {
      unit = pathIn(scope.unit, path);
      return [];
    }
    return targetsOf([spot], { ...scope, unit });
  });
}

/** Whether something is done in it and not to it. */
export function isPlaceOnly({ cases, part }: Spot): boolean {
  return (
    part === null && !cases.includes("nominative") && (cases.includes("locative") || cases.includes("attributive"))
  );
}

function isInside({ paths }: Spot, outer: UnitPath): boolean {
  const path = paths[0];
  return path === undefined || pathIn(outer, path).length > path.length;
}

/** An address in a scope, its last абзац or бөлік as a part: `part 2 paragraph 3`. */
export function targetOf(path: UnitPath, part: string | null, scope: UnitPath): Target {
  const outer = path.slice(0, path.findLastIndex(({ type }) => type !== "paragraph") + 1);
  const parts = path.slice(outer.length).map((step) => [step.part ? "part" : "paragraph", step.number]);
  const whole = [...parts, [part]].flat().filter(Boolean).join(" ");
  // A бөлік or абзац alone is one of whatever the headings say.
  return { unit: outer.length === 0 ? scope : pathIn(scope, outer), part: whole || null };
}

/** `осы бұйрыққа 1-қосымшаға сәйкес`, `согласно приложению 1`: where the new wording is, not what it changes. */
function isSource({ masked, language }: Sentence, { start, end, paths }: Spot): boolean {
  if (paths[0]?.at(-1)?.type !== "annex") return false;
  if (language === "kk") return /^\s*(?:\(\s*\)\s*)?сәйкес/u.test(masked.slice(end, end + 40));
  return /согласно\s+$/u.test(masked.slice(Math.max(0, start - 20), start));
}

/** An act that the stretch names by date or number, unless it only approves the instrument. */
function namedAct({ value, language }: Sentence, from: number, to: number, scope: Scope): ActReference | null {
  const acts = actsNamedIn(value.slice(from, to), language);
  const act: NamedAct | undefined = language === "kk" ? acts.at(-1) : acts[0];
  if (!act) return null;
  return isSameAct(act.act, scope.act) ? scope.act : act.act;
}

/** Whether a shorter name means the act that the headings name already. */
function isSameAct(named: ActReference, known: ActReference | null): boolean {
  return known !== null && named.number === known.number && named.date === known.date && named.title === null;
}

/** `көрсетілген бұйрықтың 3-тармағы`, `пункт 3 указанного приказа`: out of the instrument, into the act itself. */
function namesActItself({ masked, language }: Sentence, from: number, to: number, spots: readonly Spot[]): boolean {
  return findActTypes(masked.slice(from, to)).some(({ kind, start, end, case: name }) => {
    if (kind !== "act") return false;
    const [begin, stop] = [start + from, end + from];
    if (language === "kk") {
      const before = spots.some((spot) => spot.start >= stop && masked.slice(stop, spot.start).trim() === "");
      return (name === "genitive" || name === "dative") && before;
    }
    const behind = spots.some(
      (spot) =>
        spot.end <= begin &&
        /^\s*(?:к\s+)?(?:указанн\p{L}+|данн\p{L}+|названн\p{L}+)?\s*$/u.test(masked.slice(spot.end, begin)),
    );
    return behind || /(?:^|\s)в\s+указанн\p{L}+\s+$/u.test(masked.slice(from, begin));
  });
}

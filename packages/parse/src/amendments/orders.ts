/** Orders: a line that orders changes → its operations, one for each provision and each pair of words. */
import {
  type ActNode,
  type Amendment,
  type AmendmentOperation,
  type Message,
  type Place,
  placeAt,
  type Text,
  type UnitPath,
} from "@qujat/model";
import { EVERY_FORM_WORDS } from "../data/order-words.ts";
import { type Clause, clausesIn } from "./clauses.ts";
import { newTextOf, splitAmong } from "./new-text.ts";
import type { QuotedSpan } from "./quotes.ts";
import { NO_SCOPE, type Scope } from "./scope.ts";
import type { Sentence } from "./sentence.ts";
import type { Spot } from "./spots.ts";
import { isPlaceOnly, objectsOf, readWhere, type Target, targetOf, targetsOf, type Where } from "./where.ts";
import { type WordChange, wordChangesIn } from "./word-changes.ts";

/** What a line orders. */
export interface Orders {
  readonly amendments: readonly Amendment[];
  readonly messages: readonly Message[];
  /** The scope behind the line: an instruction for an outer unit ends what an inner heading governed. */
  readonly scope: Scope;
}

/** What an operation does to its target. */
type Change = Pick<Amendment, "operation" | "newText" | "oldWords" | "newWords">;

interface Context {
  readonly sentence: Sentence;
  readonly node: ActNode;
  readonly clause: Clause;
  readonly where: Where;
  /** What is meant where the clause names no provision. */
  readonly around: readonly Target[];
}

const EVERY_FORM = new RegExp(EVERY_FORM_WORDS, "u");
const NO_WORDS = { oldWords: null, newWords: null } as const;

/** The operations that a line orders; none when it orders nothing. */
export function readOrders(sentence: Sentence, node: ActNode, scope: Scope): Orders {
  const amendments: Amendment[] = [];
  const messages: Message[] = [];
  let inner = scope;
  let outer = scope;
  let within: readonly Target[] | null = null;
  for (const clause of clausesIn(sentence.masked, sentence.language)) {
    const where = readWhere(sentence, clause.start, endOfWhere(sentence, clause), inner);
    const around = within === null || where.named ? [{ unit: where.scope.unit, part: null }] : within;
    const read = readClause({ sentence, node, clause, where, around });
    amendments.push(...read.amendments);
    messages.push(...read.messages);
    // «3-тармақта "A" деген сөз алып тасталсын, "B" деген сөз …»: the next clause goes on in the same place.
    within = read.within ?? (where.named ? null : within);
    const unit = read.within?.[0]?.unit ?? read.amendments.at(-1)?.target.unit ?? where.scope.unit;
    inner = { ...where.scope, unit };
    outer = scopeBehind(scope, where);
  }
  return { amendments, messages, scope: outer };
}

/** What a clause names for itself does not govern the lines below it, unless nothing else says which act they change. */
function scopeBehind(scope: Scope, { scope: own, spots, named }: Where): Scope {
  if (scope.act === null) return { ...NO_SCOPE, act: own.act };
  return { ...scope, unit: named ? [] : narrowed(scope.unit, spots) };
}

/** The headings that still govern behind an instruction: an address that stands beside or above them ends them. */
function narrowed(scope: UnitPath, spots: readonly Spot[]): UnitPath {
  const path = spots[0]?.paths[0];
  if (!path) return scope;
  const { unit } = targetOf(path, null, scope);
  const left = scope.findIndex((step, at) => unit[at] !== step);
  return left < 0 ? scope : scope.slice(0, left);
}

/** The wording behind the colon says nothing of the place. */
function endOfWhere({ masked, language }: Sentence, { verb, end }: Clause): number {
  if (language === "kk") return verb.start;
  const colon = masked.indexOf(":", verb.end);
  return colon < 0 ? end : Math.min(colon, end);
}

interface Read {
  readonly amendments: readonly Amendment[];
  readonly messages: readonly Message[];
  /** The provisions in which it changed something, for a clause behind it that names none. */
  readonly within?: readonly Target[];
}

function readClause(context: Context): Read {
  const { sentence, clause } = context;
  const beforeColon = quotesOf(context);
  const words = wordChangesIn(
    sentence.value,
    sentence.masked,
    beforeColon,
    clauseSpan(sentence, clause),
    sentence.language,
  );
  if (words === null) return unread(context);
  if (clause.kind === "replace" || words.length > 0) return changeOfWords(context, words);
  if (clause.kind === "rename")
    return renamed(
      context,
      beforeColon.map(({ start, end }) => sentence.value.slice(start, end)),
    );
  if (clause.kind === "insert") return inserted(context);
  if (clause.kind === "reword") return reworded(context);
  return removed(context);
}

/** The quotes of a clause, but for its wording. */
function quotesOf({ sentence, clause }: Context): readonly QuotedSpan[] {
  const until = clause.kind === "rename" ? clause.end : endOfWhere(sentence, clause);
  return sentence.quotes.filter(({ start, end }) => start > clause.start && end <= clause.end && start < until);
}

function clauseSpan(sentence: Sentence, clause: Clause): { start: number; end: number } {
  return { start: clause.start, end: sentence.language === "kk" ? clause.verb.start : clause.end };
}

function changeOfWords(context: Context, words: readonly WordChange[]): Read {
  const { clause } = context;
  const operation = ({ replace: "replace-words", delete: "delete-words", insert: "insert-words" } as const)[
    clause.kind as "replace" | "delete" | "insert"
  ];
  const complete = words.every(({ oldWords, newWords }) =>
    operation === "delete-words"
      ? oldWords !== null
      : newWords !== null && (operation === "insert-words" || oldWords !== null),
  );
  if (operation === undefined || words.length === 0 || !complete) return unread(context);
  const changes = words.flatMap(({ at, ...change }) =>
    targetsBefore(context, at).map((target) => ({ target, change: { operation, newText: null, ...change } })),
  );
  return { ...ordered(context, inOrderOfTargets(changes)), within: places(context) };
}

/** `в пункте 1 слово "А", в пункте 2 слово "Б" исключить`: each word has the provisions named right before it. */
function targetsBefore(context: Context, at: number): readonly Target[] {
  const { where, sentence } = context;
  const quoteBetween = (from: number, to: number) => sentence.quotes.some(({ start }) => start > from && start < to);
  const before = where.spots.filter(({ start }) => start < at);
  const behind = where.spots.filter(({ start }) => start > at);
  const last = before.at(-1);
  // Without words between them the provisions are of all the words.
  const interleaved = [...before, ...behind].some(({ end }, index, all) =>
    quoteBetween(end, all[index + 1]?.start ?? end),
  );
  if (!last || !interleaved) return places(context);
  return targetsOf(
    before.filter(({ end }) => !quoteBetween(end, last.start)),
    where.scope,
  );
}

/** Every change of one provision before those of the next. */
function inOrderOfTargets<One extends { readonly target: Target }>(changes: readonly One[]): readonly One[] {
  const targets = [...new Set(changes.map(({ target }) => JSON.stringify(target)))];
  return targets.flatMap((key) => changes.filter(({ target }) => JSON.stringify(target) === key));
}

/** The provisions that a clause names, or those around it. */
function places({ where, around }: Context): readonly Target[] {
  return where.spots.length > 0 ? objectsOf(where.spots, where.scope) : around;
}

function renamed(context: Context, quotes: readonly string[]): Read {
  const { where, sentence, clause } = context;
  const isNew = ({ cases, start }: Spot) =>
    sentence.language === "kk"
      ? start >= lastNumberSpot(where.spots)
      : start > clause.verb.end && cases.includes("instrumental");
  const numbers = targetsOf(where.spots.filter(isNew), where.scope).map(({ unit }) => unit.at(-1)?.number ?? null);
  const old = where.spots.filter((spot) => !isNew(spot));
  const title = quotes.at(-1);
  // «Переименовать учреждение …» renames no act.
  if (title !== undefined && where.scope.act === null) return { amendments: [], messages: [] };
  if (title !== undefined) {
    const targets =
      where.spots.length > 0 ? targetsOf(where.spots, where.scope) : [{ unit: where.scope.unit, part: "title" }];
    const change = { operation: "rename" as const, newText: null, oldWords: null, newWords: title };
    return ordered(
      context,
      targets.map((target) => ({ target, change })),
    );
  }
  const targets = targetsOf(old, where.scope);
  if (targets.length === 0 || targets.length !== numbers.length) return unread(context);
  return ordered(
    context,
    targets.map((target, at) => ({
      target,
      change: { operation: "rename", newText: null, oldWords: null, newWords: numbers[at] ?? null },
    })),
  );
}

/** `3, 4-тармақтар тиісінше 4, 5-тармақтар деп саналсын`: the last address is the new one. */
function lastNumberSpot(spots: readonly Spot[]): number {
  return spots.length > 1 ? (spots.at(-1)?.start ?? 0) : Number.POSITIVE_INFINITY;
}

function inserted(context: Context): Read {
  const { sentence, clause, where } = context;
  const announced = sentence.masked.slice(clause.start, clause.verb.start).search(/мазмұн(?:дағы|да|ды)/u);
  const isNew = ({ start, cases }: Spot) =>
    cases.includes("instrumental") &&
    (sentence.language === "kk" ? announced < 0 || start > clause.start + announced : start >= clause.verb.end);
  const named = where.spots.filter((spot) => !isNew(spot));
  const positions = named.filter((spot) => isPosition(sentence, spot));
  const containers = named.filter((spot) => !positions.includes(spot));
  const within = places({ ...context, where: { ...where, spots: containers } });
  const behind = targetsOf(positions, where.scope).at(-1)?.part ?? null;
  const targets = within.flatMap(({ unit, part }) =>
    targetsOf(where.spots.filter(isNew), { ...where.scope, unit }).map((target) =>
      numberedBehind(partIn(target, part), behind),
    ),
  );
  if (targets.length === 0) return unread(context);
  const read =
    where.sources.length > 0
      ? fromAnnex(context, targets, "insert")
      : withWording(context, targets, "insert", within.length);
  return { ...read, within };
}

/** `екінші абзацтан кейін`, `после абзаца второго`: behind what the new one comes. */
function isPosition({ masked, language }: Sentence, { start, end }: Spot): boolean {
  return language === "kk"
    ? /^\s*кейін(?!\p{L})/u.test(masked.slice(end, end + 10))
    : /(?:^|\s)после\s+$/u.test(masked.slice(Math.max(0, start - 8), start));
}

/** A new абзац behind the second is the third. */
function numberedBehind(target: Target, behind: string | null): Target {
  const [kind, number] = behind?.split(" ") ?? [];
  if (number === undefined || target.part !== kind) return target;
  return { ...target, part: `${kind} ${Number(number) + 1}` };
}

/** A new sentence of a paragraph says both. */
function partIn(target: Target, part: string | null): Target {
  return part === null || target.part === null || part === "title"
    ? target
    : { ...target, part: `${part} ${target.part}` };
}

function reworded(context: Context): Read {
  const { where } = context;
  const whole = where.scope.instrument === null && where.scope.unit.length === 0;
  // «… деген жол», «строку "…"»: what is called by its words is not all that the heading governs.
  const quoted = !where.named && quotesOf(context).length > 0;
  if (where.spots.length === 0 ? whole || quoted : where.spots.every(isPlaceOnly)) return unread(context);
  return where.sources.length > 0
    ? fromAnnex(context, places(context), "reword-annex")
    : withWording(context, places(context), "reword", 1);
}

/** What goes is named in the clause: never all that a heading governs, because something in it could not be read. */
function removed(context: Context): Read {
  const { clause, where } = context;
  const operation = clause.kind === "repeal" ? "repeal" : "delete";
  if (where.spots.length === 0 ? !where.named : where.spots.every(isPlaceOnly)) return unread(context);
  return ordered(
    context,
    places(context).map((target) => ({ target, change: { operation, newText: null, ...NO_WORDS } })),
  );
}

/** The new wording is an annex of this act. */
function fromAnnex(context: Context, targets: readonly Target[], operation: AmendmentOperation): Read {
  return ordered(
    context,
    targets.map((target) => ({ target, change: { operation, newText: null, ...NO_WORDS } })),
  );
}

/** @param containers how many provisions get the same wording */
function withWording(
  context: Context,
  targets: readonly Target[],
  operation: "reword" | "insert",
  containers: number,
): Read {
  const { sentence, node, clause } = context;
  const texts = newTextOf(sentence, clause.verb.end, node);
  const messages: Message[] = [];
  if (texts === null) messages.push(messageOf("no-wording", "error", sentence, clause));
  const each = targets.length / containers;
  const split = texts === null ? null : splitAmong(texts, targets.slice(0, each));
  if (texts !== null && split === null) messages.push(messageOf("not-split", "warning", sentence, clause));
  const changes = targets.map((target, at) => {
    const newText: readonly Text[] | null = split?.[at % each] ?? texts;
    return { target, change: { operation, newText, ...NO_WORDS } };
  });
  const read = ordered(context, changes);
  return { ...read, messages: [...read.messages, ...messages] };
}

function ordered(context: Context, changes: readonly { target: Target; change: Change }[]): Read {
  const { sentence, node, clause, where } = context;
  const origin: Place = placeAt(sentence.text, firstSign(sentence.value, clause.start));
  const everyForm = EVERY_FORM.test(sentence.masked.slice(clause.start, clause.end));
  const amendments = changes.map(
    ({ target: { unit, part }, change }, at): Amendment => ({
      target: { act: where.scope.act, instrument: where.scope.instrument, unit },
      part,
      operation: change.operation,
      newText: change.newText,
      source: (where.sources.length === changes.length ? where.sources[at] : where.sources[0]) ?? null,
      oldWords: change.oldWords,
      newWords: change.newWords,
      everyForm,
      anchor: node.anchor,
      origin,
      from: null,
    }),
  );
  const lost = where.scope.act === null && amendments.length > 0;
  return { amendments, messages: lost ? [messageOf("no-act", "warning", sentence, clause)] : [] };
}

function unread({ sentence, clause }: Context): Read {
  return { amendments: [], messages: [messageOf("unread", "error", sentence, clause)] };
}

function messageOf(problem: string, severity: Message["severity"], sentence: Sentence, clause: Clause): Message {
  const text = sentence.value.slice(clause.start, clause.end).trim();
  return {
    rule: `amendments/${problem}`,
    severity,
    place: placeAt(sentence.text, firstSign(sentence.value, clause.start)),
    values: { text: text.length > 80 ? `${text.slice(0, 80)}…` : text },
  };
}

/** The first sign that is no white space or separator. */
function firstSign(value: string, from: number): number {
  return from + (/^[\s,;]*/.exec(value.slice(from))?.[0].length ?? 0);
}

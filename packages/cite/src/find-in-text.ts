/** Citations of one text: heads are read, joined with their addresses, and what is left over stands for itself. */
import type { ActLanguage, ActReference } from "@qujat/model";
import { abbreviatedIn } from "./abbreviations.ts";
import { isCapital, isLawful, printedName } from "./acts/pointed.ts";
import { russianActWithoutType } from "./acts/russian.ts";
import { isCaption, isReference } from "./bare.ts";
import { EVERYDAY } from "./data/words.ts";
import { type FoundCitation, type Named, NOTHING_NAMED, type ShortName } from "./found.ts";
import { type Head, headOf, indexOf } from "./heads.ts";
import { approvedBefore, approvedBehind } from "./instruments.ts";
import { type Reading, readText } from "./reading.ts";
import { type Definition, definitionsOf } from "./short-names.ts";

/** What one text gives: its citations in order, and what texts behind it may refer to. */
export interface TextFinding {
  readonly citations: readonly FoundCitation[];
  readonly named: Named;
}

/** The state of one run over a text. */
interface Run {
  readonly reading: Reading;
  readonly definitions: readonly Definition[];
  readonly found: FoundCitation[];
  readonly used: Set<number>;
  readonly acts: Map<string, ActReference>;
  readonly shorts: Map<string, ShortName>;
}

/**
 * The citations of a bare text, in the order of their starts, the outer of nested ones first.
 *
 * @param text one text; citations never cross from one to another
 * @param language of the text
 * @example findInText("осы бұйрықтың 4-қосымшасына сәйкес", "kk")[0]?.units // [[{ type: "annex", number: "4" }]]
 */
export function findInText(text: string, language: ActLanguage): readonly FoundCitation[] {
  return findInOne(text, language, NOTHING_NAMED).citations;
}

/** As {@link findInText}, knowing what the texts before have named. */
export function findInOne(text: string, language: ActLanguage, named: Named): TextFinding {
  const reading = readText(text, language);
  const run: Run = {
    reading,
    definitions: definitionsOf(reading),
    found: [],
    used: new Set(),
    acts: new Map(named.acts),
    shorts: new Map(named.shorts),
  };
  findHeads(run);
  if (language === "ru") findWithoutType(run);
  findBare(run);
  return { citations: inOrder(run.found.filter(isOfAct)), named: { acts: run.acts, shorts: run.shorts } };
}

function findHeads(run: Run): void {
  const index = indexOf(run.reading);
  let defined = 0;
  for (const type of run.reading.types) {
    for (let next = run.definitions[defined]; next && next.end <= type.start; next = run.definitions[defined]) {
      define(run, next);
      defined++;
    }
    const definition = run.definitions[defined];
    if ((definition && type.start >= definition.start) || isInside(run, type.start)) continue;
    const head = headOf(run.reading, index, type);
    if (head.address && run.used.has(head.address.first)) continue;
    if (head.address && isCaption(run.reading, head.address)) run.used.add(head.address.first);
    else takeHead(run, head);
  }
  for (const definition of run.definitions.slice(defined)) define(run, definition);
  for (const { citation, address } of abbreviatedIn(run.reading, index, run.shorts)) {
    run.found.push(citation);
    if (address) run.used.add(address.first);
  }
}

/** Whether a word is part of the name of the act found last: «имеющий силу |Закона|»; its title is not. */
function isInside({ reading, found }: Run, at: number): boolean {
  const last = found.at(-1);
  if (last === undefined || last.kind !== "act" || at >= last.end) return false;
  return reading.around(at).start <= last.start;
}

function takeHead(run: Run, head: Head): void {
  const citations = head.acts.length > 0 ? namedBy(run, head) : unnamedBy(run, head);
  if (citations.length > 0 && head.address) run.used.add(head.address.first);
  for (const citation of citations) {
    const merged = approvedBefore(run.reading, run.found.at(-1), citation, head);
    if (merged) run.found.splice(-1, 1, merged);
    else run.found.push(citation);
  }
}

/** Acts named by their parts; the address belongs to the last of a Kazakh list and to the first of a Russian one. */
function namedBy(run: Run, head: Head): readonly FoundCitation[] {
  const owner = run.reading.language === "kk" ? head.acts.length - 1 : 0;
  return head.acts.map(({ start, end, act }, index) => {
    const address = index === owner ? head.address : undefined;
    // What only a title or a quoted wording names is not meant by «аталған» behind it.
    if (act.type !== null && run.reading.around(head.type.start).start <= 1) run.acts.set(act.type, act);
    return {
      start: Math.min(start, address?.start ?? start),
      end: Math.max(end, address?.end ?? end),
      kind: "act",
      act,
      instrument: null,
      name: null,
      units: address?.paths ?? [],
    };
  });
}

/** `осы Стандарттың …`, `аталған бұйрықпен`, `Стандарттың 9-тармағы`. */
function unnamedBy(run: Run, head: Head): readonly FoundCitation[] {
  const { type, pointer, address, start, end } = head;
  const name = printedName(run.reading, type);
  const whole = { start, end, instrument: null, name, units: address?.paths ?? [] };
  if (pointer?.at === "this") return [{ ...whole, kind: "self", act: null }];
  if (pointer?.at === "that") {
    const act = run.acts.get(type.type) ?? null;
    return act || address ? [{ ...whole, kind: "context", act }] : [];
  }
  const short =
    isCapital(run.reading, type) && !isLawful(run.reading, type) ? run.shorts.get(name.toLowerCase()) : undefined;
  if (!address && !(short && head.bare)) return [];
  return [{ ...whole, kind: "short", act: short?.act ?? null, instrument: short?.instrument ?? null }];
}

/** A definition stands for the citation right before it, or for the instrument that this cites. */
function define(run: Run, definition: Definition): void {
  const { name, start, type, instrument } = definition;
  const before = run.found.findLast((citation) => citation.start < start && citation.kind !== "self");
  const adjacent = before && run.reading.text.slice(before.end, start).trim() === "" ? before : undefined;
  const approved = instrument && before ? approvedBehind(run.reading, before, start, type) : undefined;
  const act = approved ? (before?.act ?? null) : adjacent && !instrument ? adjacent.act : null;
  if (act === null && type === null) return;
  run.shorts.set(name.toLowerCase(), { name, act, instrument: approved ?? null });
}

/** `…, от 27 мая 2015 года № 43 «…» (зарегистрирован …)`: an order whose type the words before say. */
function findWithoutType({ reading, found }: Run): void {
  const spans = inOrder(found);
  let covered = 0;
  let next = 0;
  for (const { index, 0: words } of reading.text.matchAll(/(?<!\p{L})от\s+(?=\d)/giu)) {
    for (let span = spans[next]; span && span.start <= index; span = spans[++next])
      covered = Math.max(covered, span.end);
    if (index < covered || !reading.dates.byStart.has(index + words.length)) continue;
    const named = russianActWithoutType(reading, index);
    if (named)
      found.push({
        start: named.start,
        end: named.end,
        act: named.act,
        kind: "act",
        instrument: null,
        name: null,
        units: [],
      });
    covered = Math.max(covered, named?.end ?? 0);
  }
}

/** «Пункт 3 договора», «тізімнің 5-тармағы»: words of everyday papers, unless an act approved them. */
function isOfAct({ kind, name, act }: FoundCitation): boolean {
  return kind !== "short" || act !== null || name === null || !EVERYDAY.has(name);
}

function findBare({ reading, found, used }: Run): void {
  for (const address of reading.addresses) {
    if (used.has(address.first) || !isReference(reading, address)) continue;
    const { start, end, paths, pointer } = address;
    const kind = pointer === "this" ? "self" : "context";
    const act = pointer === null ? namedBefore(reading, found, start) : null;
    found.push({ start, end, kind, act, instrument: null, name: null, units: paths });
  }
}

/** «… Заңды (|6-бап|)», «Закона … (|статья 6|)»: the act right before the bracket that an address begins. */
function namedBefore({ text }: Reading, found: readonly FoundCitation[], at: number): ActReference | null {
  if (text.charAt(at - 1) !== "(") return null;
  const before = found.find(
    ({ kind, end, units }) => kind === "act" && units.length === 0 && end < at && text.slice(end, at - 1).trim() === "",
  );
  return before?.act ?? null;
}

function inOrder(found: readonly FoundCitation[]): readonly FoundCitation[] {
  return [...found].sort((a, b) => a.start - b.start || b.end - a.end);
}

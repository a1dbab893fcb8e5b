/** Reading the metadata of an act from its head and its foot. */
import { foldLegal, languageOf } from "@qujat/language";
import {
  type ActLanguage,
  type Block,
  blockLine,
  type Message,
  type Metadata,
  type Place,
  placeAt,
  type Severity,
} from "@qujat/model";
import { AGREED, CAPTIONS } from "../data/head-words.ts";
import { type ActName, actNamesIn } from "./act-name.ts";
import { entryIn } from "./entry.ts";
import { type Head, type HeadLine, headOf, plain } from "./head.ts";
import { isPreamble, legalBasisIn } from "./legal-basis.ts";
import { letterhead } from "./letterhead.ts";
import { type Publication, publicationIn } from "./publication.ts";
import { type FoundRegistration, findRegistration } from "./registration.ts";
import { type Repeal, repealsIn } from "./repeal.ts";
import { ownName, withOtherHalf } from "./requisites.ts";
import { isSignatureLine, signatoriesIn } from "./signatories.ts";
import { type FoundStatus, findStatus } from "./status.ts";
import { type Taken, titleNotes, titleOf } from "./title.ts";

export interface MetadataOptions {
  /** The file that messages name. */
  readonly file: string;
  /** Default: that of the requisites, else of most words. */
  readonly language?: ActLanguage;
}

export interface ReadMetadata {
  readonly metadata: Metadata;
  readonly messages: readonly Message[];
  /** How many of the first blocks are the head; the preamble or the first provision follows. */
  readonly headBlocks: number;
}

const CAPTION = new RegExp(CAPTIONS, "u");
const LONGEST_CAPTION = 300;
const AGREEMENT = new RegExp(AGREED, "u");

/**
 * The metadata of an act: what its head and its foot say, in whatever order their lines stand.
 *
 * @param blocks a whole act or its head alone, as recovery leaves them or a line each
 * @param options `file` for messages; `language` where it is known (default: as the text is written)
 * @returns fields that could not be read are null, and a message says so where one was expected
 * @example readMetadata(blocks, { file: "act.txt" }).metadata.number // "98/қе"
 */
export function readMetadata(blocks: readonly Block[], { file, language }: MetadataOptions): ReadMetadata {
  const head = headOf(blocks);
  const facts = readHead(head, language);
  const body = bodyOf(blocks, head.blocks);
  const metadata = toMetadata(facts, body);
  const place = blocks[0] === undefined ? { file, line: 1, column: 1 } : placeOf(blocks[0], file);
  return { metadata, messages: messagesFor(metadata, facts, body, place), headBlocks: head.blocks };
}

/** What the head says. */
interface HeadFacts {
  readonly language: ActLanguage;
  readonly own: ActName | undefined;
  readonly requisites: string;
  readonly title: string | null;
  readonly status: FoundStatus | undefined;
  readonly repeals: readonly Repeal[];
  readonly registration: FoundRegistration | undefined;
  readonly publication: Publication;
}

function readHead(head: Head, given: ActLanguage | undefined): HeadFacts {
  const text = head.lines.map((line) => line.text).join("\n");
  const names = actNamesIn(text);
  const known = names.filter((name) => given === undefined || name.language === given);
  const named = ownName(text, known);
  const own = named ? withOtherHalf(text, named, names) : letterhead(text);
  const repeals = repealsIn(text, names);
  const status = findStatus(text, own);
  const registration = findRegistration(own === undefined ? text : masked(text, [own], " "));
  const told = [...repeals, ...(status ? [status] : []), ...(registration ? [registration] : [])];
  const taken = [
    ...(own === undefined ? [] : [own]),
    ...told,
    ...linesOf(head, "note", "title-note", "publication"),
    ...titleNotes(text),
  ];
  const rest = own === undefined ? "" : masked(text, told, "\n").slice(own.end, lineEnd(text, own.end));
  const lines = linesOf(head, "publication").map(({ start, end }) => masked(text, told, " ").slice(start, end).trim());
  return {
    language: given ?? own?.language ?? languageOf(text) ?? "kk",
    own,
    requisites: own === undefined ? "" : text.slice(own.start, own.end),
    title: titleOf(text, taken),
    status,
    repeals,
    registration,
    publication: publicationIn(lines, rest),
  };
}

/** Where the lines of some kinds stand in the text of a head. */
function linesOf(head: Head, ...kinds: HeadLine["kind"][]): Taken[] {
  let start = 0;
  return head.lines.flatMap((line) => {
    const span = { start, end: start + line.text.length };
    start = span.end + 1;
    return kinds.includes(line.kind) ? [span] : [];
  });
}

function lineEnd(text: string, offset: number): number {
  const end = text.indexOf("\n", offset);
  return end < 0 ? text.length : end;
}

/** The text with spans filled, so that what they name is not found again. */
function masked(text: string, spans: readonly Taken[], filling: string): string {
  return spans.reduce(
    (left, { start, end }) =>
      left.slice(0, start) + left.slice(start, end).replace(/[^\n]/g, filling) + left.slice(end),
    text,
  );
}

/** The paragraphs of the act itself, and the lines of its foot. */
interface Body {
  readonly paragraphs: readonly string[];
  readonly foot: readonly string[];
}

function bodyOf(blocks: readonly Block[], from: number): Body {
  const lines: string[] = [];
  for (const block of blocks.slice(from)) {
    const line = plain(blockLine(block).replaceAll(" | ", " "));
    if (line === "") continue;
    const folded = foldLegal(line);
    if (lines.length > 0 && (block.type === "caption" || isCaption(folded))) break;
    if (AGREEMENT.test(folded)) break;
    lines.push(line);
  }
  let foot = lines.length;
  while (foot > 0 && isSignatureLine(lines[foot - 1] ?? "")) foot--;
  return { paragraphs: lines.slice(0, foot), foot: lines.slice(foot) };
}

/** A caption, not an instruction such as «приложение 2 изложить в новой редакции.». */
function isCaption(folded: string): boolean {
  return CAPTION.test(folded) && folded.length < LONGEST_CAPTION && !/^\d(?!\d{3}\s+ж)|[.:;]$/.test(folded);
}

function toMetadata(facts: HeadFacts, body: Body): Metadata {
  const { own, language, registration, publication } = facts;
  const preamble = body.paragraphs.slice(0, 4).find(isPreamble);
  const { by, on } = repealOf(facts.repeals);
  return {
    language,
    title: facts.title,
    type: own?.type ?? null,
    issuer: own?.issuers[0]?.name ?? null,
    issuers: own?.issuers ?? [],
    date: own?.date ?? null,
    number: own?.number ?? null,
    registration:
      registration === undefined
        ? null
        : { body: registration.body, date: registration.date, number: registration.number },
    status: facts.repeals.length > 0 ? "repealed" : (facts.status?.status ?? null),
    repealedBy: by,
    repealedOn: on,
    publication: publication.printed,
    entryIntoForce: entryIn(body.paragraphs, {
      signed: own?.date ?? null,
      registered: registration?.date ?? null,
      published: publication.date,
    }),
    legalBasis: preamble === undefined ? null : legalBasisIn(preamble, language),
    signatories: signatoriesIn(body.foot),
  };
}

/** Of several sentences the one that names the act in full, `Қазақстан Республикасы` and not `ҚР`; a note may add the day. */
function repealOf(repeals: readonly Repeal[]): Pick<Repeal, "by" | "on"> {
  const length = ({ by }: Repeal): number =>
    by === null ? -1 : (by.issuer?.length ?? 0) + (by.number === null ? 0 : 1_000);
  const [fullest] = repeals.toSorted((a, b) => length(b) - length(a));
  return { by: fullest?.by ?? null, on: repeals.find(({ on }) => on !== null)?.on ?? null };
}

function messagesFor(metadata: Metadata, facts: HeadFacts, body: Body, place: Place): Message[] {
  const found: Message[] = [];
  const text = facts.requisites;
  const say = (problem: string, severity: Severity, values: Message["values"] = {}): void => {
    found.push({ rule: `metadata/${problem}`, severity, place, values });
  };
  if (metadata.title === null) say("no-title", "warning");
  if (facts.own === undefined) say("no-requisites", "warning");
  else if (facts.own.type !== "конституция") {
    if (metadata.issuer === null) say("no-issuer", "warning", { text });
    if (metadata.date === null) say("no-date", "warning", { text });
    if (metadata.number === null) say("no-number", "note", { text });
  }
  const { registration, entryIntoForce } = metadata;
  if (registration !== null && Object.values(registration).includes(null))
    say("registration-incomplete", "warning", { text: Object.values(registration).filter(Boolean).join(", ") });
  if (metadata.status === "repealed" && metadata.repealedBy === null) say("no-repealing-act", "note");
  if (body.paragraphs.length > 0 && metadata.signatories.length === 0) say("no-signatory", "note");
  if (entryIntoForce !== null && entryIntoForce.date === null)
    say("no-entry-date", "note", { text: entryIntoForce.rule });
  return found;
}

function placeOf(block: Block, file: string): Place {
  const text = block.type === "row" ? block.cells[0] : block.text;
  return text === undefined ? { file, line: 1, column: 1 } : { ...placeAt(text, 0), file };
}

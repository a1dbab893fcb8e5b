/** Amendments: what an amending act orders, read from its tree in printed order. */
import { type ActNode, type Amendment, isProvision, type Message, type Metadata, type Provision } from "@qujat/model";
import { clausesIn } from "./clauses.ts";
import { withDays } from "./days.ts";
import { readHeading } from "./headings.ts";
import { readOrders } from "./orders.ts";
import { listedActs, repealsIn } from "./repeals.ts";
import { NO_SCOPE, type Scope } from "./scope.ts";
import { type Sentence, sentenceOf } from "./sentence.ts";

/** What an act orders, and what of it could not be read. */
export interface ParsedAmendments {
  readonly amendments: readonly Amendment[];
  readonly messages: readonly Message[];
}

/** What was read so far, and the scope in which the next line stands. */
interface Reading extends ParsedAmendments {
  readonly scope: Scope;
}

/** Nodes that never order anything: the head, notes, quoted wording, signatures. */
const SILENT: readonly ActNode["type"][] = [
  "title",
  "status",
  "requisites",
  "note",
  "preamble",
  "heading",
  "signature",
  "approval",
  "wording",
  "table",
  "form",
];
/** Annexes that hold amendments say so in their headings and captions. */
const AMENDING = /өзгеріс|толықтыру|күш[іи]н?\s+(?:жой|жоғалт)|изменени|дополнени|утративш/iu;

/**
 * The operations that an act orders, in printed order: what is changed, how, and the new wording.
 *
 * Headings such as `8-тармақта:` govern the lines below them until one of the same or a higher level. Quoted new wording,
 * notes and the head order nothing.
 *
 * @param act its metadata (for the language) and its tree
 * @returns one operation for each provision and each pair of words; `messages` say what could not be read
 * @example parseAmendments({ metadata, structure }).amendments.map(({ operation }) => operation) // ["reword", "delete"]
 */
export function parseAmendments({
  metadata,
  structure,
}: {
  metadata: Pick<Metadata, "language">;
  structure: readonly ActNode[];
}): ParsedAmendments {
  const { language } = metadata;
  const attached = structure.filter(({ type }) => type === "attachment" || type === "annex");
  const own = structure.filter((node) => !attached.includes(node));
  const context = { language, attached };
  const { amendments, messages } = [own, ...attached.filter(isAmending).map(childrenOf)].reduce<Reading>(
    (reading, nodes) => readNodes(nodes, { ...reading, scope: NO_SCOPE }, context),
    { amendments: [], messages: [], scope: NO_SCOPE },
  );
  const placed = amendments.map((amendment) => withSource(amendment, attached));
  return { amendments: withDays(placed, structure, language), messages };
}

interface Context {
  readonly language: Metadata["language"];
  readonly attached: readonly ActNode[];
}

/** Siblings in order: a heading governs those behind it; numbered ones of one list are peers. */
function readNodes(nodes: readonly ActNode[], before: Reading, context: Context): Reading {
  const lists = new Map<string, Scope>();
  let reading = before;
  for (const node of nodes) {
    if (SILENT.includes(node.type) || !isProvision(node)) continue;
    if (node.number !== null) {
      const first = lists.get(node.type);
      if (first === undefined || /^1$/.test(node.number)) lists.set(node.type, reading.scope);
      else reading = { ...reading, scope: first };
    }
    reading = readNode(node, reading, context);
  }
  return reading;
}

function readNode(node: Provision, before: Reading, context: Context): Reading {
  let reading = before;
  for (const text of node.texts) {
    const sentence = sentenceOf(text, context.language);
    if (sentence) reading = readLine(sentence, node, reading, context);
  }
  if (repealsBelow(node, context)) return reading;
  return readNodes(node.children, reading, context);
}

function readLine(sentence: Sentence, node: Provision, before: Reading, context: Context): Reading {
  const clauses = clausesIn(sentence.masked, context.language);
  if (clauses.length === 0) {
    const scope = readHeading(sentence, before.scope);
    return scope ? { ...before, scope } : before;
  }
  const repeals = clauses.every(({ kind }) => kind === "repeal") ? repealsOf(sentence, node, context) : [];
  if (repeals.length > 0) return { ...before, amendments: [...before.amendments, ...repeals] };
  const { amendments, messages, scope } = readOrders(sentence, node, before.scope);
  return {
    amendments: [...before.amendments, ...amendments],
    messages: [...before.messages, ...messages],
    scope,
  };
}

/** Acts that a line repeals: on it, in the list below it, or in the annex that it names. */
function repealsOf(sentence: Sentence, node: Provision, { language, attached }: Context): Amendment[] {
  const listed = /:\s*$/.test(sentence.masked) ? listedActs(node.children, language) : [];
  if (listed.length > 0) return listed;
  const annex = /(?:(\d+)-)?қосымша\p{L}*\s+сәйкес|(?:согласно\s+)приложени\p{L}*(?:\s+№?\s*(\d+))?/u.exec(
    sentence.masked,
  );
  if (annex) {
    const found = annexOf(attached, annex[1] ?? annex[2] ?? "");
    const acts = found && isProvision(found) ? listedActs(found.children, language) : [];
    if (acts.length > 0) return acts.map((amendment) => ({ ...amendment }));
  }
  return repealsIn(sentence, node);
}

/** Whether the list below a line was read with the line. */
function repealsBelow(node: Provision, { language }: Context): boolean {
  return node.texts.some((text) => {
    const sentence = sentenceOf(text, language);
    if (!sentence || !/:\s*$/.test(sentence.masked)) return false;
    const clauses = clausesIn(sentence.masked, language);
    return (
      clauses.length > 0 &&
      clauses.every(({ kind }) => kind === "repeal") &&
      listedActs(node.children, language).length > 0
    );
  });
}

function isAmending(node: ActNode): boolean {
  if (!isProvision(node)) return false;
  const captions = node.children.filter(({ type }) => type === "approval" || type === "heading").filter(isProvision);
  const words = [node.heading ?? "", ...captions.flatMap(({ texts }) => texts.map(({ value }) => value))].join(" ");
  return AMENDING.test(words);
}

function childrenOf(node: ActNode): readonly ActNode[] {
  return isProvision(node) ? node.children : [];
}

/** The anchor of the annex that holds the new wording, in place of its number. */
function withSource(amendment: Amendment, attached: readonly ActNode[]): Amendment {
  if (amendment.source === null) return amendment;
  return { ...amendment, source: annexOf(attached, amendment.source)?.anchor ?? null };
}

/** The annex of that number; the only one where it has none. */
function annexOf(attached: readonly ActNode[], number: string): ActNode | undefined {
  const annexes = attached.filter((node) => node.type === "annex");
  const found = annexes.find((node) => isProvision(node) && (node.number ?? "") === number);
  return found ?? (annexes.length === 1 ? annexes[0] : undefined);
}

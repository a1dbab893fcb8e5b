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

/** What is needed on the way, and what was found. */
interface Reading {
  readonly language: Metadata["language"];
  /** Instruments and annexes of the act. */
  readonly attached: readonly ActNode[];
  readonly amendments: Amendment[];
  readonly messages: Message[];
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
/** The annex that a line names, and its number. */
const ANNEX = { kk: /(?:(\d+)-)?қосымша\p{L}*\s+сәйкес/u, ru: /согласно\s+приложени\p{L}*(?:\s+№?\s*(\d+))?/u };
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
  const reading: Reading = { language, attached, amendments: [], messages: [] };
  for (const nodes of [own, ...attached.filter(isAmending).map(childrenOf)]) readNodes(nodes, NO_SCOPE, reading);
  const amendments = reading.amendments.map((amendment) => withSource(amendment, attached));
  return { amendments: withDays(amendments, structure, language), messages: reading.messages };
}

/** Siblings in order: a heading governs those behind it; numbered ones of one list are peers. Returns the last scope. */
function readNodes(nodes: readonly ActNode[], before: Scope, reading: Reading): Scope {
  const lists = new Map<string, Scope>();
  let scope = before;
  for (const node of nodes) {
    if (SILENT.includes(node.type) || !isProvision(node)) continue;
    if (node.number !== null) {
      const first = node.number === "1" ? undefined : lists.get(node.type);
      if (first === undefined) lists.set(node.type, scope);
      scope = first ?? scope;
    }
    scope = readNode(node, scope, reading);
  }
  return scope;
}

function readNode(node: Provision, before: Scope, reading: Reading): Scope {
  let scope = before;
  for (const text of node.texts) {
    const sentence = sentenceOf(text, reading.language);
    const line = sentence && readLine(sentence, node, scope, reading);
    // The list below it was read with the line.
    if (line === "list") return scope;
    scope = line ?? scope;
  }
  return readNodes(node.children, scope, reading);
}

/** The scope behind a line; `list` when the nodes below the line are the list of what it repeals. */
function readLine(sentence: Sentence, node: Provision, scope: Scope, reading: Reading): Scope | "list" {
  const clauses = clausesIn(sentence.masked, reading.language);
  if (clauses.length === 0) return readHeading(sentence, scope) ?? scope;
  if (clauses.every(({ kind }) => kind === "repeal")) {
    const listed = /:\s*$/.test(sentence.masked) ? listedActs(node.children, reading.language) : [];
    const acts = listed.length > 0 ? listed : [...annexedActs(sentence, node, reading), ...repealsIn(sentence, node)];
    reading.amendments.push(...acts);
    if (acts.length > 0) return listed.length > 0 ? "list" : scope;
  }
  const orders = readOrders(sentence, node, scope);
  reading.amendments.push(...orders.amendments);
  reading.messages.push(...orders.messages);
  return orders.scope;
}

/** Acts listed in the annex that a line names; the line orders their repeal. */
function annexedActs({ masked, language }: Sentence, { anchor }: Provision, { attached }: Reading): Amendment[] {
  const named = ANNEX[language].exec(masked);
  const annex = named ? annexOf(attached, named[1] ?? "") : undefined;
  const acts = annex && isProvision(annex) ? listedActs(annex.children, language) : [];
  return acts.map((amendment) => ({ ...amendment, anchor }));
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
  const [only] = annexes.length === 1 ? annexes : [];
  return found ?? (only && isProvision(only) && (number === "" || only.number === null) ? only : undefined);
}

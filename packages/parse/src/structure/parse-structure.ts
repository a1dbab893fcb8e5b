/** Structure: the blocks of an act → its tree of provisions, every text of the act in it once and in order. */
import { type ActLanguage, type ActNode, type Block, type Message, placeAt } from "@qujat/model";
import { anchored } from "./anchors.ts";
import { type Draft, type DraftNode, draft, isDraftProvision } from "./draft.ts";
import { readHead } from "./head.ts";
import { type Line, linesOf } from "./line.ts";
import { numberingMessages } from "./numbering.ts";
import { provisionsOf } from "./provisions.ts";
import { type Region, regionsOf } from "./regions.ts";
import { readSignatures, signatureStart } from "./signature.ts";
import { byLine, findWordings, NO_WORDINGS, type Wording, type Wordings } from "./wording.ts";

/** A tree, and what is wrong in the text. */
export interface Structure {
  readonly structure: readonly ActNode[];
  readonly messages: readonly Message[];
}

/**
 * The tree of an act.
 *
 * @param blocks as recovery yields them; their types are hints, the text decides
 * @param options.language of the act; signs and words of both languages are read in either, as acts quote one another
 * @example parseStructure(blocks, { language: "kk" }).structure.map(({ anchor }) => anchor) // ["title_1", "preamble_1", "point_1"]
 */
export function parseStructure(
  blocks: readonly Block[],
  { language: _language }: { language: ActLanguage },
): Structure {
  const read = linesOf(blocks);
  const found = findWordings(read);
  const wordings = byLine(found);
  const lines = withoutQuotedSigns(read, wordings);
  const [act, ...attached] = regionsOf(lines, wordings);
  const drafts = act ? readAct(act, wordings) : [];
  drafts.push(...readAttached(attached, wordings));
  const structure = anchored(drafts);
  return { structure, messages: [...quoteMessages(lines, found), ...numberingMessages(structure)] };
}

/** Outside of wordings a number behind a quote is no sign: «1. Вред» is a quotation. */
function withoutQuotedSigns(lines: readonly Line[], wordings: Wordings): Line[] {
  return lines.map((line) =>
    line.sign && !wordings.lines.has(line.index) && /^\s*["«“„]/.test(line.value) ? { ...line, sign: null } : line,
  );
}

function quoteMessages(lines: readonly Line[], wordings: readonly Wording[]): Message[] {
  return wordings.flatMap(({ from, closed }) => {
    const text = lines[from]?.texts[0];
    if (closed || !text) return [];
    return [{ rule: "parse/quote-open", severity: "warning" as const, place: placeAt(text, 0), values: {} }];
  });
}

/** The act itself: its head, its provisions, its signatures, and instruments that follow without a caption. */
function readAct({ lines }: Region, wordings: Wordings): DraftNode[] {
  const head = readHead(lines);
  const body = lines.slice(head.size);
  const signed = signatureStart(body);
  const signatures = readSignatures(body.slice(signed));
  const rest = body.slice(signed + signatures.size);
  const drafts = [...head.drafts, ...provisionsOf(body.slice(0, signed), wordings, readWording), ...signatures.drafts];
  if (rest.length > 0) drafts.push(instrument(draft("attachment", []), rest, wordings));
  return drafts;
}

/** Instruments and annexes, the annexes of an instrument inside of it. */
function readAttached(regions: readonly Region[], wordings: Wordings): DraftNode[] {
  const drafts: DraftNode[] = [];
  let owner: Draft | null = null;
  for (const { approval, captions, lines } of regions) {
    if (!approval) continue;
    const node = draft(approval.type, [], approval.number);
    node.children.push(...captions.map(({ texts }) => draft("approval", texts)));
    instrument(node, lines, wordings);
    if (approval.type === "annex" && !approval.ofAct && owner) {
      owner.children.push(node);
      continue;
    }
    drafts.push(node);
    // What is printed behind another annex of the act is none of the instrument before it.
    if (approval.ofAct) owner = isInstrument(node) ? node : null;
  }
  return drafts;
}

/** Reads what stands in an instrument or annex, and its heading. */
function instrument(node: Draft, lines: readonly Line[], wordings: Wordings): Draft {
  const children = provisionsOf(lines, wordings, readWording);
  const size = children.findIndex(({ type }) => type !== "heading");
  const titles = children.slice(0, size < 0 ? undefined : size).filter(isDraftProvision);
  node.children.push(...children);
  const words = titles.flatMap(({ texts }) => texts.map(({ value }) => value.trim())).join(" ");
  // The name of a form stands under its addressee, inside of it.
  const inside = lines.find(({ kind, sign }) => kind === "heading" && sign === null);
  node.heading = words || inside?.value.trim() || null;
  return node;
}

/** Whether annexes can belong to it: it is approved, or has provisions of its own. */
function isInstrument(node: Draft): boolean {
  return (
    node.type === "attachment" ||
    node.children.some(({ type }) => type === "chapter" || type === "point" || type === "part")
  );
}

/** A wording is read as what it will be in the act that is amended: provisions, or a whole instrument with its annexes. */
function readWording(lines: readonly Line[]): DraftNode[] {
  const [body, ...attached] = regionsOf(lines, NO_WORDINGS);
  const own = body ? provisionsOf(body.lines, NO_WORDINGS, readWording) : [];
  return [...own, ...readAttached(attached, NO_WORDINGS)];
}

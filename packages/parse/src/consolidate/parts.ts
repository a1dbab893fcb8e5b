/** Parts of a provision: its абзац, its бөлік/часть, its title, as lists of texts and nodes in printed order. */
import { type ActNode, anchorBelow, anchorStep, isProvision, type Provision, type Text } from "@qujat/model";
import { freeAnchor } from "./tree.ts";

/** One printed piece of a provision: a block of its own, or a node below it. */
export type Piece = { readonly text: Text } | { readonly node: ActNode };

/** The pieces from `from` to `to` (exclusive) of a provision. */
export interface PieceRange {
  readonly from: number;
  readonly to: number;
}

/** A provision as its pieces in printed order; its heading's line is none of them. */
export function piecesOf(provision: Provision): Piece[] {
  const texts = provision.texts.slice(headLines(provision)).map((text) => ({ text }));
  return [...texts, ...provision.children.map((node) => ({ node }))];
}

/**
 * The provision with other pieces: its first text stays its own, texts behind it become paragraphs below it.
 *
 * @param taken anchors that the new paragraphs may not have
 */
export function withPieces(provision: Provision, pieces: readonly Piece[], taken: ReadonlySet<string>): Provision {
  const head = headLines(provision);
  const most = Math.max(1 - head, provision.texts.length - head);
  const firstNode = pieces.findIndex((piece) => "node" in piece);
  const own = Math.min(most, firstNode < 0 ? pieces.length : firstNode);
  const used = new Set(taken);
  const children = pieces.slice(own).map((piece, at) => {
    if ("node" in piece) return piece.node;
    const anchor = freeAnchor(anchorBelow(provision.anchor, anchorStep("paragraph", own + at + 1)), used);
    used.add(anchor);
    return paragraphOf(piece.text, anchor);
  });
  const texts = [...provision.texts.slice(0, head), ...pieces.slice(0, own).flatMap(textOfPiece)];
  return { ...provision, texts, children };
}

/**
 * Where a part of a provision stands; null where it has none.
 *
 * @param part `paragraph 2`, `part 2`, or `part 2 paragraph 3`, counted within that part
 */
export function rangeOfPart(provision: Provision, part: string): PieceRange | null {
  const words = part.split(" ");
  let range: PieceRange = { from: 0, to: endOfPieces(provision) };
  for (let at = 0; at < words.length; at += 2) {
    const whole = range;
    const starts = words[at] === "part" ? partStarts(provision) : paragraphStarts(provision);
    const within = starts.filter((start) => start >= whole.from && start < whole.to);
    const index = Number(words[at + 1]) - 1;
    const from = within[index];
    if (from === undefined) return null;
    range = { from, to: words[at] === "part" ? (within[index + 1] ?? whole.to) : from + 1 };
  }
  return range;
}

/** Behind the last piece that is no note. */
export function endOfPieces(provision: Provision): number {
  const pieces = piecesOf(provision);
  let end = pieces.length;
  while (end > 0 && isNote(pieces[end - 1])) end--;
  return end;
}

/** Every block without a number of its own begins a paragraph. */
function paragraphStarts(provision: Provision): number[] {
  return [...piecesOf(provision).entries()].flatMap(([at, piece]) => (isParagraph(piece) ? [at] : []));
}

/** A part begins at a block without a number, unless it goes on with a list: the block before it ends in `:` or `;`. */
function partStarts(provision: Provision): number[] {
  const pieces = piecesOf(provision);
  return paragraphStarts(provision).filter((at) => at === 0 || !/[:;]\s*$/.test(lastWords(pieces[at - 1])));
}

function lastWords(piece: Piece | undefined): string {
  if (!piece) return "";
  if ("text" in piece) return piece.text.value.slice(-8);
  if (!isProvision(piece.node)) return "";
  const below = piece.node.children.findLast((child) => child.type !== "note");
  return below ? lastWords({ node: below }) : (piece.node.texts.at(-1)?.value.slice(-8) ?? "");
}

function isParagraph(piece: Piece): boolean {
  return "text" in piece || piece.node.type === "paragraph";
}

function isNote(piece: Piece | undefined): boolean {
  return piece !== undefined && "node" in piece && piece.node.type === "note";
}

function textOfPiece(piece: Piece): readonly Text[] {
  return "text" in piece ? [piece.text] : [];
}

function paragraphOf(text: Text, anchor: string): Provision {
  return { type: "paragraph", anchor, number: null, heading: null, texts: [text], children: [] };
}

/** The line of its heading, where a provision has one: `5-бап. Құқықтар`. */
function headLines({ heading, texts }: Provision): number {
  return heading !== null && texts.length > 0 ? 1 : 0;
}

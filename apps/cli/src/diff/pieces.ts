/** The characters of blocks with the places they came from. */
import { type Block, CELL_SEPARATOR, originAt, type Text } from "@qujat/model";

/** Line and column of a visible character in the source, from 1. */
export interface Origin {
  readonly line: number;
  readonly column: number;
}

/** A character of a block; blanks and the bars between cells have no origin. */
export interface Piece {
  readonly character: string;
  readonly origin: Origin | undefined;
}

/** The Texts of a block. */
export function textsOf(block: Block): readonly Text[] {
  return block.type === "row" ? block.cells : [block.text];
}

export function piecesOf(block: Block): Piece[] {
  return textsOf(block).flatMap((text, cell) => [
    ...(cell > 0 ? Array.from(CELL_SEPARATOR, (character) => ({ character, origin: undefined })) : []),
    ...text.value.split("").map((character, at) => pieceOf(text, character, at)),
  ]);
}

function pieceOf(text: Text, character: string, at: number): Piece {
  const place = character.trim() === "" ? undefined : originAt(text, at);
  return { character, origin: place && { line: place.line, column: place.column } };
}

/** Which of two places stands first in the source. */
export function compareOrigins(a: Origin, b: Origin): number {
  return a.line - b.line || a.column - b.column;
}

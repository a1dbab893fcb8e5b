/** The naive model that the runner is checked against: one array entry for every character, nothing shared. */
import { type Edit, originAt, type Text } from "@qujat/model";

/** A character with where it was extracted from; `undefined` when a repair inserted it. */
export interface Cell {
  readonly char: string;
  readonly origin: readonly [line: number, column: number] | undefined;
}

/** Every character of an untouched file, by counting lines and columns. */
export function cellsOfFile(value: string): Cell[] {
  let line = 1;
  let column = 0;
  return value.split("").map((char) => {
    column++;
    const cell: Cell = { char, origin: [line, column] };
    if (char === "\n") {
      line++;
      column = 0;
    }
    return cell;
  });
}

/** The characters of a Text, each asked for its origin by itself. */
export function cellsOfText(text: Text): Cell[] {
  return text.value.split("").map((char, offset) => {
    const place = originAt(text, offset);
    return { char, origin: place && [place.line, place.column] };
  });
}

/** Applies valid edits the slow way: what comes in at every offset, then what stays there. */
export function applyNaively(cells: readonly Cell[], edits: readonly Edit[]): Cell[] {
  const arriving: Cell[][] = Array.from({ length: cells.length + 1 }, () => []);
  const staying: (Cell | undefined)[] = [...cells];
  for (const edit of edits) {
    if (edit.type === "insert") {
      for (const char of edit.text) arriving[edit.at]?.push({ char, origin: undefined });
    } else if (edit.type === "replace") {
      staying[edit.at] = { char: edit.text, origin: cells[edit.at]?.origin };
    } else {
      if (edit.type === "move") arriving[edit.to]?.push(...cells.slice(edit.start, edit.end));
      staying.fill(undefined, edit.start, edit.end);
    }
  }
  return arriving.flatMap((cells, offset) => {
    const kept = staying[offset];
    return kept ? [...cells, kept] : cells;
  });
}

/** What no repair may lose: the characters that print, in any order. */
export function visible(value: string): string {
  return value
    .split("")
    .filter((char) => char.trim() !== "")
    .sort()
    .join("");
}

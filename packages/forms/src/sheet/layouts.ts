/** How two languages share a document: alone, side by side, one after the other, or line by line on one sheet. */
import type {
  ColumnBlock,
  ColumnsPair,
  LinePart,
  SheetBlock,
  SheetLanguage,
  SheetRun,
  TableBlock,
  TableRow,
  TextRun,
} from "@qujat/model";
import type { InstanceBlock } from "./instantiate.ts";

/** `kk+ru` is side by side with the state language left; `kk-ru` has it first; `one-sheet` prints `Тегі (фамилия) ____`. */
export type Layout = "kk" | "ru" | "kk+ru" | "kk-ru" | "one-sheet";
export const LAYOUTS: readonly Layout[] = ["kk", "ru", "kk+ru", "kk-ru", "one-sheet"];

/** The languages of a layout, the first of them the document's. */
export function languagesOfLayout(layout: Layout): readonly [SheetLanguage, ...SheetLanguage[]] {
  return layout === "kk" || layout === "ru" ? [layout] : ["kk", "ru"];
}

/** Blocks of both languages in one document. Law on languages, art. 21: the state language left or above, equal letters. */
export function laidOut(layout: Layout, kk: readonly InstanceBlock[], ru: readonly InstanceBlock[]): SheetBlock[] {
  switch (layout) {
    case "kk":
      return [...kk];
    case "ru":
      return [...ru];
    case "kk-ru":
      return [
        ...kk.map((block) => inLanguage(block, "kk")),
        { type: "pageBreak" },
        ...ru.map((b) => inLanguage(b, "ru")),
      ];
    case "kk+ru":
      return sideBySide(kk, ru);
    case "one-sheet":
      return kk.map((block, at) => merged(block, ru[at] ?? block));
  }
}

function inLanguage(block: InstanceBlock, language: SheetLanguage): InstanceBlock {
  return block.type === "pageBreak" || block.type === "separator" ? block : { ...block, language };
}

/** Pairs side by side; a table keeps the whole width, its head in both languages. */
function sideBySide(kk: readonly InstanceBlock[], ru: readonly InstanceBlock[]): SheetBlock[] {
  const blocks: SheetBlock[] = [];
  let pairs: ColumnsPair[] = [];
  const endPairs = () => {
    if (pairs.length > 0) blocks.push({ type: "columns", languages: ["kk", "ru"], pairs });
    pairs = [];
  };
  for (const [at, left] of kk.entries()) {
    const right = ru[at];
    if (left.type === "table" && right?.type === "table") {
      endPairs();
      blocks.push(bilingualTable(left, right));
    } else if (isWide(left) || right === undefined || isWide(right)) {
      endPairs();
      blocks.push(left);
    } else {
      pairs.push({ left: [left], right: [right] });
    }
  }
  endPairs();
  return blocks;
}

function isWide(block: InstanceBlock): block is Exclude<InstanceBlock, ColumnBlock> {
  return block.type === "pageBreak" || block.type === "separator";
}

/** Kazakh words with the Russian ones in brackets; values stand once. */
function merged(kk: InstanceBlock, ru: InstanceBlock): InstanceBlock {
  if (kk.type === "table" && ru.type === "table") return bilingualTable(kk, ru);
  if (kk.type === "paragraph" && ru.type === "paragraph") return { ...kk, runs: both(kk.runs, ru.runs) };
  if (kk.type === "stamp" && ru.type === "stamp") {
    return { ...kk, runs: both(kk.runs, ru.runs).filter((run) => run.type === "text") };
  }
  if (kk.type === "line" && ru.type === "line") return { ...kk, parts: mergedParts(kk.parts, ru.parts) };
  if (kk.type === "aside" && ru.type === "aside") {
    const isForm = kk.blocks.length === ru.blocks.length;
    const blocks = kk.blocks.map((block, at) => merged(block, ru.blocks[at] ?? block) as (typeof kk.blocks)[number]);
    return isForm
      ? { ...kk, blocks }
      : { ...kk, blocks: [...kk.blocks, ...ru.blocks.map((b) => ({ ...b, language: "ru" as const }))] };
  }
  if (kk.type === "checklist" && ru.type === "checklist") {
    const items = kk.items.map((item, at) => ({ ...item, runs: both(item.runs, ru.items[at]?.runs ?? []) }));
    return { ...kk, items };
  }
  return kk;
}

/** Words of both languages; where they hold values, which stand once, the Russian words follow them. */
function both(kk: readonly SheetRun[], ru: readonly SheetRun[]): SheetRun[] {
  const russian = ru
    .map((run) => (run.type === "text" ? run.text : ""))
    .join(" ")
    .replace(/\s+/g, " ")
    .trim();
  const kazakh = kk
    .map((run) => (run.type === "text" ? run.text : ""))
    .join("")
    .trim();
  if (russian === "" || russian === kazakh) return [...kk];
  const emphasis = kk.find((run) => run.type === "text")?.emphasis;
  const bracketed: TextRun = { type: "text", text: `(${russian})`, language: "ru", ...(emphasis && { emphasis }) };
  return [...kk, { type: "text", text: " " }, bracketed];
}

/** The parts of the Kazakh line; each label and caption carries the Russian one that stands at the same place. */
function mergedParts(kk: readonly LinePart[], ru: readonly LinePart[]): readonly [LinePart, ...LinePart[]] {
  const labels = ru.filter((part) => part.type === "label");
  const rules = ru.filter((part) => part.type === "rule");
  let label = 0;
  const [first, ...rest] = kk.map((part): LinePart => {
    if (part.type === "label") return { ...part, runs: both(part.runs, labels[label++]?.runs ?? []) };
    const other = rules.find(({ field }) => field?.field === part.field?.field);
    if (!part.caption || !other?.caption) return part;
    return { ...part, caption: [...part.caption, { type: "text", text: " " }, ...other.caption.map(russian)] };
  });
  return [first as LinePart, ...rest];
}

function russian(run: TextRun): TextRun {
  return { ...run, language: "ru" };
}

/** A table whose head stands in both languages, the rows below it once: labels in both, values once. */
function bilingualTable(kk: TableBlock, ru: TableBlock): TableBlock {
  const rows = kk.rows.flatMap((row, at): TableRow[] => {
    const other = ru.rows[at];
    if (!other || same(row, other)) return [row];
    const isHead = at < kk.headerRows;
    if (isHead) return [marked(row, "kk"), marked(other, "ru")];
    const cells = row.cells.map((cell, column) => ({
      ...cell,
      runs: both(cell.runs, other.cells[column]?.runs ?? []),
    }));
    return [{ ...row, cells }];
  });
  return { ...kk, rows, headerRows: rows.length - (kk.rows.length - kk.headerRows) };
}

function marked(row: TableRow, language: SheetLanguage): TableRow {
  return { ...row, cells: row.cells.map((cell) => ({ ...cell, language })) };
}

function same(a: TableRow, b: TableRow): boolean {
  return a.cells.every((cell, at) => words(cell.runs) === words(b.cells[at]?.runs ?? []));
}

function words(runs: readonly SheetRun[]): string {
  return runs.map((run) => (run.type === "text" ? run.text : "")).join("");
}

/** An act as a sheet to be printed: what the renderers make documents of. */
import {
  type Act,
  type ActNode,
  isProvision,
  type ParagraphRole,
  type Provision,
  type Sheet,
  type SheetBlock,
} from "@qujat/model";

const ROLES: Readonly<Record<string, ParagraphRole>> = {
  title: "title",
  part: "heading",
  chapter: "heading",
  section: "heading",
  heading: "heading",
  status: "note",
  requisites: "note",
  note: "note",
};

/** Every text of the act in printed order. */
export function sheetOfAct(act: Act): Sheet {
  const { language, title, number, date } = act.metadata;
  return {
    type: "sheet",
    properties: { title: title ?? act.id ?? "", languages: [language], form: "act", basis: null, number, date },
    fields: [],
    blocks: act.structure.flatMap((node) => blocksOf(node, language)),
  };
}

function blocksOf(node: ActNode, language: "kk" | "ru"): SheetBlock[] {
  if (node.type === "table") return tableBlocks(node.rows, node.headerRows);
  if (isProvision(node)) return [...ownBlocks(node), ...node.children.flatMap((child) => blocksOf(child, language))];
  return node.lines.map(({ value }) => paragraph("body", value));
}

function ownBlocks({ type, texts }: Provision): SheetBlock[] {
  if (type === "approval") {
    return [{ type: "aside", role: "approval", blocks: texts.map(({ value }) => paragraph("body", value)) }];
  }
  return texts.map(({ value }) => paragraph(ROLES[type] ?? "body", value));
}

function paragraph(role: ParagraphRole, text: string) {
  return {
    type: "paragraph" as const,
    role,
    ...(role === "body" && { indent: true }),
    runs: [{ type: "text" as const, text: printable(text) }],
  };
}

function tableBlocks(rows: readonly (readonly { readonly value: string }[])[], headerRows: number): SheetBlock[] {
  const width = Math.max(0, ...rows.map((row) => row.length));
  if (width === 0) return [];
  const columns = Array.from({ length: width }, (_, column) => shareOf(rows, column));
  const printed = rows.map((row) => ({
    splits: true,
    cells: columns.map((_, column) => ({
      runs: [{ type: "text" as const, text: printable(row[column]?.value ?? "") }],
    })),
  }));
  return [{ type: "table", columns, headerRows, rows: printed }];
}

/** A column takes room by its longest cell, within bounds that keep every column readable. */
function shareOf(rows: readonly (readonly { readonly value: string }[])[], column: number): number {
  return Math.min(60, Math.max(8, ...rows.map((row) => row[column]?.value.length ?? 0)));
}

/** Renderers take every character as it stands and refuse controls: blanks take their place. */
function printable(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}]/gu, (sign) => (sign === "\u00AD" ? "" : " "));
}

/** An act as a Sheet, so that the renderers of forms print acts too. */
import type {
  Act,
  ActNode,
  ParagraphBlock,
  ParagraphRole,
  Provision,
  Sheet,
  SheetBlock,
  Table,
  TableBlock,
} from "@qujat/model";

/** How each kind of provision is printed; all others are body text with an indented first line. */
const ROLES: Readonly<Partial<Record<Provision["type"], ParagraphRole>>> = {
  title: "title",
  status: "subtitle",
  requisites: "subtitle",
  note: "note",
  part: "heading",
  chapter: "heading",
  section: "heading",
  heading: "title",
};
/** No column is narrower than this share of the widest. */
const NARROWEST = 0.12;

/**
 * The Sheet of an act: its texts in printed order, captions at the right-hand side, tables with their heads.
 *
 * @example renderPdf(actToSheet(act)) // the bytes of a PDF
 */
export function actToSheet({ id, metadata, structure }: Act): Sheet {
  return {
    type: "sheet",
    properties: {
      title: metadata.title ?? id ?? "",
      languages: [metadata.language],
      form: id ?? "act",
      basis: null,
      number: metadata.number,
      date: metadata.date,
    },
    fields: [],
    blocks: structure.flatMap(blocksOf),
    pageNumbers: "all",
  };
}

function blocksOf(node: ActNode): SheetBlock[] {
  if (node.type === "table") return [tableOf(node)];
  if (node.type === "form") {
    return node.lines.map(({ value }) => ({ type: "paragraph", role: "body", align: "left", runs: [text(value)] }));
  }
  const below = node.children.flatMap(blocksOf);
  if (node.type === "approval") return [{ type: "aside", role: "approval", blocks: paragraphsOf(node) }, ...below];
  const breaks: SheetBlock[] = node.type === "attachment" || node.type === "annex" ? [{ type: "pageBreak" }] : [];
  return [...breaks, ...paragraphsOf(node), ...below];
}

function paragraphsOf(node: Provision): ParagraphBlock[] {
  const role = ROLES[node.type];
  return node.texts.map(({ value }): ParagraphBlock => {
    if (role) return { type: "paragraph", role, runs: [text(value)] };
    if (node.type === "approval") return { type: "paragraph", role: "body", align: "left", runs: [text(value)] };
    if (node.type === "signature") {
      return { type: "paragraph", role: "body", align: "left", runs: [{ ...text(value), emphasis: "bold" }] };
    }
    return { type: "paragraph", role: "body", indent: true, runs: [text(value)] };
  });
}

function tableOf({ headerRows, rows }: Table): TableBlock {
  const width = Math.max(1, ...rows.map((row) => row.length));
  const longest = Array.from({ length: width }, (_, at) =>
    Math.max(1, ...rows.map((row) => Math.sqrt(row[at]?.value.length ?? 0))),
  );
  const widest = Math.max(...longest);
  return {
    type: "table",
    columns: longest.map((share) => Math.max(share / widest, NARROWEST)),
    headerRows: Math.min(headerRows, rows.length),
    rows: rows.map((row) => ({
      splits: true,
      cells: Array.from({ length: width }, (_, at) => ({ runs: [text(row[at]?.value ?? "")] })),
    })),
  };
}

function text(value: string): { readonly type: "text"; readonly text: string } {
  return { type: "text", text: value };
}

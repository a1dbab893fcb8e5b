/** Markdown with markers to a template: headings, paragraphs, tables, and the directives of forms. */
import type { Nodes, Paragraph, PhrasingContent, RootContent, Table } from "mdast";
import type { ContainerDirective, LeafDirective, TextDirective } from "mdast-util-directive";
import { directiveFromMarkdown } from "mdast-util-directive";
import { fromMarkdown } from "mdast-util-from-markdown";
import { gfmTableFromMarkdown } from "mdast-util-gfm-table";
import { directive } from "micromark-extension-directive";
import { gfmTable } from "micromark-extension-gfm-table";
import { attributesOf, lineOf, wholeNumber } from "./attributes.ts";
import { TemplateError } from "./error.ts";
import { type Expression, MARKER, markExpressions } from "./expressions.ts";
import { type Mark, nest } from "./nest.ts";
import { inlineRuns, plainText } from "./runs.ts";
import type {
  Template,
  TemplateAside,
  TemplateBlock,
  TemplateLine,
  TemplateParagraph,
  TemplatePart,
  TemplateRow,
  TemplateTable,
} from "./tree.ts";

/** What reading needs everywhere. */
export interface Reading {
  readonly file: string;
  readonly markdown: string;
  readonly expressions: readonly Expression[];
}

const HEADINGS = ["title", "subtitle", "heading"] as const;
const ASIDES = ["addressee", "annex", "approval"] as const;
const LINES = { line: "field", date: "date", signature: "signature" } as const;
const ALIGNMENTS = ["left", "right", "center", "justify"] as const;

/**
 * Reads a template.
 *
 * @param source Handlebars in Markdown
 * @param file its name, for errors
 * @throws {TemplateError} for anything that is no part of a form
 * @example compileTemplate("# ТАЛОН\n\n::line[Кіріс № :rule{field=number}]", "templates/talon/kk.md").blocks.length // 2
 */
export function compileTemplate(source: string, file: string): Template {
  const reading: Reading = { file, ...markExpressions(source, file) };
  const { children } = fromMarkdown(reading.markdown, {
    extensions: [
      directive(),
      gfmTable(),
      { disable: { null: ["codeIndented", "htmlFlow", "htmlText", "autolink", "list"] } },
    ],
    mdastExtensions: [directiveFromMarkdown(), gfmTableFromMarkdown()],
  });
  return {
    file,
    blocks: nest(
      children.flatMap((node) => blockOf(node, reading)),
      file,
    ),
  };
}

function blockOf(node: RootContent, reading: Reading): (TemplateBlock | Mark)[] {
  const line = lineOf(node);
  const { file } = reading;
  switch (node.type) {
    case "heading": {
      const role = HEADINGS[node.depth - 1];
      if (!role) throw new TemplateError(file, line, "unknown-markdown", { name: "#".repeat(node.depth) });
      return [{ type: "paragraph", role, runs: inlineRuns(node.children, reading), line }];
    }
    case "paragraph":
      return [markOf(node, reading) ?? paragraphOf(node, reading)];
    case "table":
      return [tableOf(node, {}, reading)];
    case "thematicBreak":
      return [{ type: "separator", line }];
    case "containerDirective":
      return [containerOf(node, reading)];
    case "leafDirective":
      return [leafOf(node, reading)];
    default:
      throw new TemplateError(file, line, "unknown-markdown", { name: node.type });
  }
}

function paragraphOf(node: Paragraph, reading: Reading): TemplateParagraph {
  return { type: "paragraph", role: "body", runs: inlineRuns(node.children, reading), line: lineOf(node) };
}

function containerOf(node: ContainerDirective, reading: Reading): TemplateBlock {
  const line = lineOf(node);
  const { file } = reading;
  const { name } = node;
  const attributes = attributesOf(node);
  const aside = ASIDES.find((role) => role === name);
  if (aside) return asideOf(node, aside, reading);
  const [only, ...others] = node.children;
  if (name === "table" && only?.type === "table" && others.length === 0) return tableOf(only, attributes, reading);
  if ((name === "note" || name === "body" || name === "caption") && only?.type === "paragraph" && others.length === 0) {
    const align = ALIGNMENTS.find((way) => way === attributes.align);
    const indent = attributes.indent === undefined ? {} : { indent: true };
    return { ...paragraphOf(only, reading), role: name, ...(align && { align }), ...indent };
  }
  throw new TemplateError(file, line, "unknown-directive", { name });
}

function asideOf(node: ContainerDirective, role: TemplateAside["role"], reading: Reading): TemplateAside {
  const { file } = reading;
  const blocks = node.children.flatMap((child): (TemplateParagraph | TemplateLine | Mark)[] => {
    if (child.type === "paragraph") {
      return [markOf(child, reading) ?? shortLinesOf(child, reading)];
    }
    if (child.type === "leafDirective" && child.name in LINES) return [ruledLine(child, reading)];
    throw new TemplateError(file, lineOf(child), "unknown-markdown", { name: child.type });
  });
  return { type: "aside", role, blocks: nest(blocks, file), line: lineOf(node) };
}

/** A paragraph whose lines end where they do in the template. */
function shortLinesOf(node: Paragraph, reading: Reading): TemplateParagraph {
  const runs = inlineRuns(node.children, reading, { lines: true });
  return { type: "paragraph", role: "body", align: "left", runs, line: lineOf(node) };
}

function leafOf(node: LeafDirective, reading: Reading): TemplateBlock {
  const line = lineOf(node);
  const { name } = node;
  if (name in LINES) return ruledLine(node, reading);
  if (name === "stamp") return { type: "stamp", runs: inlineRuns(node.children, reading), line };
  if (name === "pagebreak") return { type: "pageBreak", line };
  if (name === "checks") {
    const { field } = attributesOf(node);
    if (!field) throw new TemplateError(reading.file, line, "missing-attribute", { name, attribute: "field" });
    return { type: "checks", path: field.split("."), line };
  }
  throw new TemplateError(reading.file, line, "unknown-directive", { name });
}

/** `::line[Words :rule[caption]{field=id} more words :rule{length=12}]`. */
function ruledLine(node: LeafDirective, reading: Reading): TemplateLine {
  const role = LINES[node.name as keyof typeof LINES];
  const parts: TemplatePart[] = [];
  let words: PhrasingContent[] = [];
  const endWords = () => {
    const runs = inlineRuns(words, reading, { trim: true });
    if (runs.length > 0) parts.push({ type: "label", runs });
    words = [];
  };
  for (const child of node.children) {
    if (child.type !== "textDirective" || child.name !== "rule") words.push(child);
    else {
      endWords();
      parts.push(ruleOf(child, reading));
    }
  }
  endWords();
  if (parts.length === 0) throw new TemplateError(reading.file, lineOf(node), "empty", { name: node.name });
  return { type: "line", role, parts, line: lineOf(node) };
}

function ruleOf(node: TextDirective, reading: Reading): TemplatePart {
  const { field, length, rows } = attributesOf(node);
  const caption = plainText(node.children, reading);
  return {
    type: "rule",
    path: field === undefined ? null : field.split("."),
    length: length === undefined ? null : wholeNumber(length, node, reading),
    rows: rows === undefined ? 1 : wholeNumber(rows, node, reading),
    caption: caption === "" ? null : caption,
    line: lineOf(node),
  };
}

function tableOf(node: Table, attributes: Readonly<Record<string, string>>, reading: Reading): TemplateTable {
  const { file } = reading;
  const width = node.children[0]?.children.length ?? 0;
  const columns = (attributes.columns?.split(/[ ,]+/) ?? Array.from({ length: width }, () => "1")).map(Number);
  if (columns.length !== width || columns.some((share) => !(share > 0))) {
    throw new TemplateError(file, lineOf(node), "wrong-columns", { columns: attributes.columns ?? "", width });
  }
  const rows = node.children.map((row): TemplateRow | Mark => {
    const [first, ...rest] = row.children;
    const mark = first && rest.every(({ children }) => children.length === 0) ? markOf(first, reading) : undefined;
    if (mark) return mark;
    return { type: "row", cells: row.children.map(({ children }) => inlineRuns(children, reading)), line: lineOf(row) };
  });
  const headerRows = attributes.header === undefined ? 1 : wholeNumber(attributes.header, node, reading);
  const summary = attributes.summary ?? null;
  return { type: "table", columns, headerRows, rows: nest(rows, file), summary, line: lineOf(node) };
}

/** The mark that is all that a paragraph or cell holds. */
function markOf({ children }: { readonly children: readonly Nodes[] }, { expressions }: Reading): Mark | undefined {
  const [only, ...others] = children;
  if (only?.type !== "text" || others.length > 0) return undefined;
  const [whole, number] = MARKER.exec(only.value) ?? [];
  const expression = whole === only.value.trim() ? expressions[Number(number)] : undefined;
  return expression && expression.type !== "value" ? { type: "mark", expression } : undefined;
}

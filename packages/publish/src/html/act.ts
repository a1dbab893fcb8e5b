/** Act to HTML: semantic elements, an id for every anchor, and no text that could become markup. */
import type { Act, ActNode, Form, Provision, Table } from "@qujat/model";
import { escapeMarkup } from "../escape.ts";
import { findNode } from "../find.ts";
import { headingDepth, levelBelow } from "../headings.ts";
import { Links, type LinkTo, linkBetweenFiles } from "../links.ts";
import { ACT_CSS } from "./style.ts";

export interface ActHtmlOptions {
  /** Whether to write a whole document with its head and style; default true, otherwise the `article` alone. */
  readonly document?: boolean;
  /** The style sheet of a whole document; default `ACT_CSS`, empty for none. */
  readonly css?: string;
  /** Where a citation leads; default to its anchor, or to the file of the other act beside this one (`kz-….kk.html#…`). */
  readonly link?: LinkTo;
}

/** The element of a provision; the others are a `div`. */
const ELEMENTS: Readonly<Partial<Record<Provision["type"], string>>> = {
  part: "section",
  chapter: "section",
  section: "section",
  article: "section",
  attachment: "article",
  annex: "article",
  note: "aside",
  wording: "blockquote",
  signature: "footer",
};

/**
 * Writes an act as HTML. Provisions are nested elements with their anchor as `id` and their type as `class`, headings
 * are `h1` to `h6`, tables have header cells with a scope, forms are preformatted. There is no script in it, and every
 * sign of the text that could begin markup is an entity.
 *
 * @example actToHtml(act, { document: false }) // "<article class=\"act\" lang=\"kk\">…</article>\n"
 */
export function actToHtml(
  act: Act,
  { document = true, css = ACT_CSS, link = linkBetweenFiles(act, ".html") }: ActHtmlOptions = {},
): string {
  const writer = new HtmlWriter(new Links(act.citations, link));
  for (const node of act.structure) writer.node(node, 2);
  const article = `<article class="act" lang="${act.metadata.language}">\n${writer.html()}</article>\n`;
  return document ? pageOf(act, article, css) : article;
}

/**
 * Writes one node of an act and all that stands below it as HTML; null where the act has no such anchor.
 *
 * @example nodeToHtml(act, "point_2") // "<div class=\"point\" id=\"point_2\" lang=\"kk\">…</div>\n"
 */
export function nodeToHtml(
  act: Act,
  anchor: string,
  { link = linkBetweenFiles(act, ".html") }: Pick<ActHtmlOptions, "link"> = {},
): string | null {
  const node = findNode(act, anchor);
  if (node === null) return null;
  const writer = new HtmlWriter(new Links(act.citations, link), ` lang="${act.metadata.language}"`);
  writer.node(node, 2);
  return writer.html();
}

function pageOf({ id, metadata: { language, title } }: Act, article: string, css: string): string {
  // Nothing in a style sheet may end it.
  const style = css === "" ? "" : `<style>\n${css.replaceAll("</", "<\\/")}</style>\n`;
  return `<!DOCTYPE html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeMarkup(title ?? id ?? "")}</title>
${style}</head>
<body>
${article}</body>
</html>
`;
}

class HtmlWriter {
  #html = "";
  readonly #links: Links;
  /** Attributes of the first element. */
  #first: string;

  constructor(links: Links, first = "") {
    this.#links = links;
    this.#first = first;
  }

  html(): string {
    return this.#html;
  }

  node(node: ActNode, level: number): void {
    const attributes = `class="${node.type}" id="${escapeMarkup(node.anchor)}"${this.#first}`;
    this.#first = "";
    if (node.type === "table") this.#table(node, attributes);
    else if (node.type === "form") this.#form(node, attributes);
    else this.#provision(node, attributes, level);
  }

  #provision(node: Provision, attributes: string, level: number): void {
    const element = ELEMENTS[node.type] ?? "div";
    this.#html += `<${element} ${attributes}>\n`;
    for (const [at, { value }] of node.texts.entries()) {
      const depth = headingDepth(node, level, at);
      const tag = depth === 0 ? "p" : `h${depth}`;
      this.#html += `<${tag}>${this.#line(node.anchor, at, value)}</${tag}>\n`;
    }
    for (const child of node.children) this.node(child, levelBelow(node, level, child));
    this.#html += `</${element}>\n`;
  }

  #table({ anchor, headerRows, rows }: Table, attributes: string): void {
    let index = 0;
    const lines = rows.map((row, at) => {
      const tag = at < headerRows ? 'th scope="col"' : "td";
      const cells = row.map(({ value }) => `<${tag}>${this.#line(anchor, index++, value)}</${tag.slice(0, 2)}>`);
      return `<tr>${cells.join("")}</tr>\n`;
    });
    const head = lines.slice(0, headerRows).join("");
    const body = lines.slice(headerRows).join("");
    this.#html += `<table ${attributes}>\n`;
    if (head !== "") this.#html += `<thead>\n${head}</thead>\n`;
    if (body !== "") this.#html += `<tbody>\n${body}</tbody>\n`;
    this.#html += "</table>\n";
  }

  /** The line break after the opening tag is none of the text; without it a first empty line would be lost. */
  #form({ anchor, lines }: Form, attributes: string): void {
    const text = lines.map(({ value }, at) => this.#line(anchor, at, value)).join("\n");
    this.#html += `<pre ${attributes}>\n${text}</pre>\n`;
  }

  #line(anchor: string, text: number, value: string): string {
    return this.#links
      .runs(anchor, text, value)
      .map((run) => {
        const words = escapeMarkup(run.value);
        return run.href === null ? words : `<a href="${escapeMarkup(run.href)}">${words}</a>`;
      })
      .join("");
  }
}

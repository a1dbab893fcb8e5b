/** Blocks → elements, each kind by what it means. */
import type { ChecklistBlock, ColumnsBlock, ParagraphBlock, QrBlock, SheetBlock, SheetLanguage } from "@qujat/model";
import { QR, ROLES } from "@qujat/model/sheet-geometry";
import { type HtmlContext, speaking } from "./context.ts";
import { escaped } from "./escape.ts";
import { lineHtml } from "./line.ts";
import { runsHtml } from "./runs.ts";
import { tableHtml } from "./table.ts";

/** Blocks one below the other. */
export function blocksHtml(blocks: readonly SheetBlock[], context: HtmlContext): string {
  return blocks.map((block) => blockHtml(block, context)).join("\n");
}

function blockHtml(block: SheetBlock, context: HtmlContext): string {
  switch (block.type) {
    case "paragraph":
      return paragraphHtml(block, context);
    case "aside": {
      const own = speaking(context, block.language);
      return `<div class="aside ${block.role}" lang="${own.language}">${blocksHtml(block.blocks, own)}</div>`;
    }
    case "line":
      return lineHtml(block, context);
    case "stamp": {
      const own = speaking(context, block.language);
      return `<p class="stamp" lang="${own.language}">${runsHtml(block.runs, false, own)}</p>`;
    }
    case "checklist":
      return checklistHtml(block, context);
    case "table":
      return tableHtml(block, context);
    case "columns":
      return columnsHtml(block, context);
    case "qr":
      return qrHtml(block, context);
    case "separator":
      return "<hr>";
    case "pageBreak":
      return '<div class="page-break"></div>';
  }
}

const TAGS: Readonly<Record<ParagraphBlock["role"], "h1" | "h2" | "p">> = {
  title: "h1",
  subtitle: "p",
  heading: "h2",
  body: "p",
  note: "p",
  caption: "p",
};

function paragraphHtml(block: ParagraphBlock, context: HtmlContext): string {
  const own = speaking(context, block.language);
  const classes = [block.role, block.align ?? ROLES[block.role].align, ...(block.indent ? ["indent"] : [])];
  const tag = TAGS[block.role];
  return `<${tag} class="${classes.join(" ")}" lang="${own.language}">${runsHtml(block.runs, true, own)}</${tag}>`;
}

/** What a box says to those who cannot see it. */
const STATES: Readonly<Record<SheetLanguage, readonly [unchecked: string, checked: string]>> = {
  kk: ["белгіленбеген", "белгіленген"],
  ru: ["не отмечено", "отмечено"],
};

function checklistHtml(block: ChecklistBlock, context: HtmlContext): string {
  const own = speaking(context, block.language);
  const items = block.items.map(({ field, option, checked, runs }) => {
    const place = `data-field="${escaped(field)}"${option === undefined ? "" : ` data-option="${escaped(option)}"`}`;
    const state = STATES[own.language][checked ? 1 : 0];
    const box = `<span class="box${checked ? " checked" : ""}" role="img" aria-label="${state}" ${place}></span>`;
    return `<li>${box}<span>${runsHtml(runs, true, own)}</span></li>`;
  });
  return `<ul class="checklist" lang="${own.language}">${items.join("")}</ul>`;
}

/** Both sides of a pair begin at the same height. */
function columnsHtml({ languages, pairs }: ColumnsBlock, context: HtmlContext): string {
  const rows = pairs.map(({ left, right }) => {
    const sides = [left, right].map((blocks, side) => {
      const own = speaking(context, languages[side]);
      return `<div class="side" lang="${own.language}">${blocksHtml(blocks, own)}</div>`;
    });
    return `<div class="pair">${sides.join("")}</div>`;
  });
  return `<div class="columns">${rows.join("\n")}</div>`;
}

/** Drawn row by row, with its quiet zone. */
function qrHtml({ modules, alt, align = "left", size = QR.size, language }: QrBlock, context: HtmlContext): string {
  const side = modules.length + 2 * QR.quiet;
  const path = modules.flatMap((row, y) => {
    return row.flatMap((isDark, x) => (isDark ? `M${x + QR.quiet} ${y + QR.quiet}h1v1h-1z` : []));
  });
  const own = speaking(context, language);
  return `<p class="qr ${align}" lang="${own.language}"><svg role="img" aria-label="${escaped(alt)}" width="${size}mm" height="${size}mm" viewBox="0 0 ${side} ${side}" shape-rendering="crispEdges"><path d="${path.join("")}"/></svg></p>`;
}

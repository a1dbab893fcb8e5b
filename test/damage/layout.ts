/** Prints clean blocks as the official system did, and extracts them again as its PDFs are extracted: damaged. */
import { type CleanBlock, DAMAGE_CLASSES, type DamageClass, type Damaged, type DisplacedLink } from "./block.ts";
import { type CaptionStyle, captionLines } from "./captions.ts";
import { formLine } from "./forms.ts";
import { titleLines } from "./headings.ts";
import { displacedLinks, extractLine, joinLine } from "./links.ts";
import { mixLookalikes } from "./lookalikes.ts";
import { breakPages } from "./pages.ts";
import { type Random, randomOf } from "./random.ts";
import { fullStretch, mixedStretch, partialStretch, trailingBlanks } from "./stretch.ts";
import { tableLines } from "./tables.ts";
import { boldStart, type PrintedLine, wrap } from "./wraps.ts";

/** What is damaged, and by what chance. */
export interface LayoutOptions {
  /** Default 1. */
  readonly seed?: number;
  /** Default: every class. */
  readonly classes?: readonly DamageClass[];
}

const WIDTH = 78;
const INDENT = "      ";

/**
 * Damages clean blocks; the same blocks and options always yield the same text.
 *
 * @example damage([{ kind: "paragraph", text: "Жұмыс істейді." }], { classes: [] }).damaged // "\n      Жұмыс істейді.\n"
 */
export function damage(
  blocks: readonly CleanBlock[],
  { seed = 1, classes = DAMAGE_CLASSES }: LayoutOptions = {},
): Damaged {
  const page = new Page(randomOf(seed), new Set(classes));
  for (let at = 0; at < blocks.length; at++) at += page.print(blocks, at);
  return page.extracted(blocks.map(printedBlock));
}

/** A block as `qujat normalise --to blocks` prints it. */
export function printedBlock({ kind, text, cells = [] }: CleanBlock): string {
  if (kind === "signature" && cells.length > 0) return cells.join(" ");
  return kind === "row" ? cells.map((cell) => cell.replaceAll("\n", " ")).join(" | ") : text;
}

/** Collects the extracted lines. */
class Page {
  readonly #random: Random;
  readonly #classes: ReadonlySet<DamageClass>;
  readonly #lines: string[] = [""];
  readonly #links: DisplacedLink[] = [];
  readonly #captions: CaptionStyle;
  /** The line above is the first half of an office; its name stands on the line below. */
  #isOffice = false;

  constructor(random: Random, classes: ReadonlySet<DamageClass>) {
    this.#random = random;
    this.#classes = classes;
    const style = random.next();
    this.#captions = !classes.has("captions") || style < 0.4 ? "pairs" : style < 0.7 ? "stretched" : "uneven";
  }

  extracted(expected: readonly string[]): Damaged {
    const lines = this.#classes.has("pages") ? breakPages(this.#lines, this.#random) : this.#lines;
    return { damaged: `${lines.join("\n")}\n`, expected, links: this.#links };
  }

  /** Prints the block at `at`; returns how many blocks after it were printed along with it. */
  print(blocks: readonly CleanBlock[], at: number): number {
    const block = blocks[at];
    const next = blocks[at + 1];
    if (!block) return 0;
    const before = blocks[at - 1]?.kind;
    if (block.kind === "row") return this.#table(blocks, at);
    if (block.kind === "title") return this.#title(block, next);
    if (block.kind === "paragraph" || block.kind === "note") this.#paragraph(block);
    else if (block.kind === "heading") this.#apart([this.#mixed(block.text)]);
    else if (block.kind === "caption") this.#caption(block, before, next?.kind);
    else if (block.kind === "signature") this.#signature(block, next);
    else if (block.kind === "form") this.#form(block, before);
    else this.#lines.push(...this.#plain(block.text));
    return 0;
  }

  #mixed(text: string): string {
    return this.#classes.has("lookalikes") ? mixLookalikes(text, this.#random) : text;
  }

  /** Lines without an indent, as the requisites are printed. */
  #plain(text: string): string[] {
    const mixed = this.#mixed(text);
    const lines = wrap(mixed, { width: WIDTH, rare: this.#classes.has("wraps"), random: this.#random });
    return lines.map(({ start, end, blank }) => mixed.slice(start, end) + (blank ? " " : ""));
  }

  #apart(lines: readonly string[]): void {
    if (this.#lines[this.#lines.length - 1] !== "") this.#lines.push("");
    this.#lines.push(...lines, "");
  }

  #title(block: CleanBlock, next: CleanBlock | undefined): number {
    const glued = next?.kind === "heading" && this.#classes.has("headings") && this.#random.chance(0.8);
    this.#apart(titleLines(this.#mixed(block.text), glued ? next.text : undefined, this.#random));
    return glued ? 1 : 0;
  }

  #paragraph({ text, links = [] }: CleanBlock): void {
    const random = this.#random;
    const mixed = this.#mixed(text);
    const lines = wrap(mixed, { width: WIDTH, indent: INDENT.length, rare: this.#classes.has("wraps"), random });
    const bold = boldStart(mixed);
    const spans = this.#classes.has("links") ? links : [];
    const stretched = this.#stretched(mixed, lines, spans);
    const whole = spans.length === 0 ? this.#wholeParagraph(mixed, lines) : undefined;
    if (whole) {
      this.#lines.push(...whole);
      return;
    }
    lines.forEach((line, at) => {
      const isStretched = stretched.has(line);
      const raw =
        joinLine(extractLine(mixed, line, spans, bold), isStretched) + (isStretched ? trailingBlanks(random) : "");
      this.#lines.push((at === 0 ? INDENT : "") + raw);
      const broken = spans.some(([start, end]) => start < line.end && end > line.end);
      const ended = spans.some(([start, end]) => start < line.start && end > line.start);
      if ((broken && random.chance(0.7)) || (ended && random.chance(0.25))) this.#lines.push("");
    });
    this.#links.push(...displacedLinks(text, lines, spans, bold, stretched));
  }

  /** The lines that are stretched wholly: short last lines, with a link only where it begins the line. */
  #stretched(text: string, lines: readonly PrintedLine[], links: CleanBlock["links"] = []): Set<PrintedLine> {
    const last = lines[lines.length - 1];
    if (!last || !this.#classes.has("stretch") || last.end - last.start > 36) return new Set();
    const linked = links.filter(([start, end]) => start < last.end && end > last.start);
    const restable =
      linked.length === 0 || (linked.length === 1 && linked[0]?.[0] === last.start && linked[0][1] < last.end);
    const isBold = boldStart(text) >= last.start;
    const probability = lines.length === 1 ? 0.3 : 0.6;
    return new Set(restable && !isBold && this.#random.chance(probability) ? [last] : []);
  }

  /** A paragraph of one line that is partly stretched, or one of a few lines that are stretched unevenly. */
  #wholeParagraph(text: string, lines: readonly PrintedLine[]): string[] | undefined {
    const random = this.#random;
    if (lines.length === 1 && text.length < 60 && this.#classes.has("partial") && random.chance(0.15)) {
      return [INDENT + partialStretch(text, random)];
    }
    if (!this.#classes.has("mixed") || lines.length !== 2 || !random.chance(0.08)) return undefined;
    const slices = wrap(text, { width: 36, random }).map(({ start, end }) => text.slice(start, end));
    return slices.map((slice, at) => {
      if (at === 0) return `${INDENT}${mixedStretch(slice, random)}  `;
      return at === slices.length - 1 ? slice + trailingBlanks(random) : fullStretch(slice) + trailingBlanks(random);
    });
  }

  #caption({ text }: CleanBlock, before: string | undefined, next: string | undefined): void {
    const style = before === "caption" || next === "caption" ? "pairs" : this.#captions;
    if (style === "pairs" && this.#lines[this.#lines.length - 1] !== "") this.#lines.push("");
    if (style === "pairs") this.#lines.push(" ", "");
    this.#lines.push(...captionLines(this.#mixed(text), style, this.#random), "");
  }

  #signature({ text, cells = [] }: CleanBlock, next: CleanBlock | undefined): void {
    const [office, name] = cells;
    const goesOn = this.#isOffice;
    this.#isOffice = office === undefined && next?.kind === "signature" && next.cells !== undefined;
    if (office !== undefined && name !== undefined) {
      this.#lines.push(`${goesOn ? "" : INDENT}${office}${" ".repeat(this.#random.whole(20, 36))}${name}`);
      return;
    }
    if (this.#isOffice) {
      const stretched = this.#classes.has("stretch") && this.#random.chance(0.5);
      this.#lines.push(INDENT + (stretched ? fullStretch(text) : text));
      return;
    }
    const lines = wrap(text, { width: 32, random: this.#random }).map(({ start, end }) => text.slice(start, end));
    const isName = /^\p{Lu}\. ?\p{Lu}/u.test(text);
    this.#lines.push(...lines.map((line, at) => (at === 0 && !isName ? INDENT : "") + line), "");
  }

  #form({ text }: CleanBlock, before: string | undefined): void {
    if (before !== "form" && this.#lines[this.#lines.length - 1] !== "") this.#lines.push("");
    this.#lines.push(formLine(text, this.#classes.has("forms"), this.#random));
  }

  /** Prints all rows that follow one another as one table. */
  #table(blocks: readonly CleanBlock[], at: number): number {
    let end = at;
    while (blocks[end]?.kind === "row") end++;
    const rows = blocks.slice(at, end).map(({ cells = [] }) => cells.map((cell) => this.#mixed(cell)));
    if (this.#lines[this.#lines.length - 1] !== "") this.#lines.push("");
    const [damaged, stretched] = [this.#classes.has("tables"), this.#classes.has("stretch")];
    this.#lines.push(...tableLines(rows, { damaged, stretched, random: this.#random }));
    return end - at - 1;
  }
}

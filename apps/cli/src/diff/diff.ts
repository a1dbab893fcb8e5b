/** `--diff`: damaged and repaired lines side by side, those that changed with one line around them. */
import type { RecoveredSource } from "@qujat/archive";
import type { Context } from "../context.ts";
import { paintGlyphs, wrapGlyphs } from "./columns.ts";
import { hunksOf } from "./hunks.ts";
import { type Glyph, type Row, rowsOf } from "./rows.ts";

/** Columns beyond which a line is no easier to read, and below which there are no two columns. */
const WIDEST = 240;
const NARROWEST = 40;
const BAR = " │ ";

/** The side-by-side view of one file; one line that says so when nothing changed. */
export function diffOf({ text, blocks }: RecoveredSource, file: string, context: Context): string {
  const source = text.split("\n");
  const rows = hunksOf(blocks).flatMap((hunk) => rowsOf(hunk, source));
  const title = context.style("bold", file, context.io.stdout);
  if (!rows.some(({ changed }) => changed)) return `${title}: ${context.phrase("cli/diff-same")}\n`;
  const view = new View(source.length, context);
  const out = [title];
  let shown = -1;
  for (const [at, row] of rows.entries()) {
    if (!row.changed && !rows[at - 1]?.changed && !rows[at + 1]?.changed) continue;
    if (shown < at - 1) out.push(view.gap());
    out.push(...view.row(row));
    shown = at;
  }
  if (shown < rows.length - 1) out.push(view.gap());
  return `${out.join("\n")}\n`;
}

/** How rows look in the width of the terminal. */
class View {
  readonly #context: Context;
  readonly #gutter: number;
  readonly #half: number;

  constructor(lines: number, context: Context) {
    const width = Math.min(WIDEST, Math.max(NARROWEST, context.io.stdout.columns));
    this.#context = context;
    this.#gutter = String(lines).length;
    this.#half = Math.floor((width - this.#gutter - 1 - BAR.length) / 2);
  }

  gap(): string {
    return this.#style("dim", "…".padStart(this.#gutter));
  }

  row({ line, before, after, changed }: Row): string[] {
    const left = wrapGlyphs(before, this.#half);
    const right = after.flatMap((part) => wrapGlyphs(part, this.#half));
    return Array.from({ length: Math.max(left.length, right.length) }, (_, at) => {
      const number = this.#style("dim", (at === 0 ? String(line) : "").padStart(this.#gutter));
      const bar = this.#style("dim", BAR);
      const text = `${this.#paint(left[at] ?? [], "red")}${bar}${this.#paint(right[at] ?? [], "green")}`.trimEnd();
      return `${number} ${changed ? text : this.#style("dim", text)}`;
    });
  }

  #paint(line: readonly Glyph[], colour: "red" | "green"): string {
    return paintGlyphs(line, this.#half, (text) => this.#style(colour, text));
  }

  #style(style: "dim" | "red" | "green", text: string): string {
    return this.#context.style(style, text, this.#context.io.stdout);
  }
}

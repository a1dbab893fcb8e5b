/** Markdown inside a paragraph to runs: words, emphasis, and the places of values. */
import type { BlankRun, Emphasis } from "@qujat/model";
import type { PhrasingContent } from "mdast";
import type { TextDirective } from "mdast-util-directive";
import { attributesOf, lineOf, wholeNumber } from "./attributes.ts";
import type { Reading } from "./compile.ts";
import { TemplateError } from "./error.ts";
import { type Mark, nest } from "./nest.ts";
import type { Runs, TemplateRun } from "./tree.ts";

export interface RunOptions {
  /** Whether a line end of the source is one of the document; default false, then it is a blank. */
  readonly lines?: boolean;
  /** Whether blanks at both ends go; default false. */
  readonly trim?: boolean;
}

/** The runs of inline nodes. */
export function inlineRuns(
  nodes: readonly PhrasingContent[],
  reading: Reading,
  { lines = false, trim = false }: RunOptions = {},
): Runs {
  const flat = nodes.flatMap((node) => flatRuns(node, undefined, reading, lines));
  return nest(trim ? trimmed(flat) : flat, reading.file);
}

/** The words of inline nodes that may hold no values, such as a caption. */
export function plainText(nodes: readonly PhrasingContent[], reading: Reading): string {
  return nodes
    .flatMap((node) => flatRuns(node, undefined, reading, false))
    .map((run) => {
      if (run.type === "text") return run.text;
      if (run.type === "blank") return "_".repeat(run.length);
      const line = run.type === "mark" ? run.expression.line : run.line;
      throw new TemplateError(reading.file, line, "value-in-caption", {});
    })
    .join("");
}

function flatRuns(
  node: PhrasingContent,
  emphasis: Emphasis | undefined,
  reading: Reading,
  lines: boolean,
): (TemplateRun | Mark)[] {
  switch (node.type) {
    case "text":
      return textRuns(lines ? node.value : node.value.replace(/\n/g, " "), emphasis, reading);
    case "break":
      return [{ type: "text", text: "\n" }];
    case "strong":
    case "emphasis": {
      const inner = node.type === "strong" ? "bold" : "italic";
      return node.children.flatMap((child) => flatRuns(child, inner, reading, lines));
    }
    default: {
      if (node.type === "textDirective" && node.name === "blank") return [blankOf(node, reading)];
      // What looks like a directive or a link in running text is what it looks like: words.
      const { start, end } = node.position ?? { start: { offset: 0, line: 1 }, end: { offset: 0 } };
      const source = reading.markdown.slice(start.offset, end.offset);
      if (node.type === "textDirective" && node.name !== "rule") return textRuns(source, emphasis, reading);
      throw new TemplateError(reading.file, start.line, "unknown-markdown", { name: source });
    }
  }
}

/** `:blank{length=12}` */
function blankOf(node: TextDirective, reading: Reading): BlankRun {
  const { length } = attributesOf(node);
  if (length === undefined) {
    const values = { name: node.name, attribute: "length" };
    throw new TemplateError(reading.file, lineOf(node), "missing-attribute", values);
  }
  return { type: "blank", length: wholeNumber(length, node, reading) };
}

/** Words with markers among them. */
function textRuns(text: string, emphasis: Emphasis | undefined, { expressions }: Reading): (TemplateRun | Mark)[] {
  const look = emphasis && { emphasis };
  return text.split(/\uE000(\d+)\uE001/).flatMap((part, at): (TemplateRun | Mark)[] => {
    if (at % 2 === 0) return part === "" ? [] : [{ type: "text", text: part, ...look }];
    const expression = expressions[Number(part)];
    if (!expression) return [];
    if (expression.type !== "value") return [{ type: "mark", expression }];
    return [{ type: "value", path: expression.path, line: expression.line, ...look }];
  });
}

function trimmed(flat: readonly (TemplateRun | Mark)[]): (TemplateRun | Mark)[] {
  const trimmedRuns = flat.map((run, at) => {
    if (run.type !== "text") return run;
    const left = at === 0 ? run.text.trimStart() : run.text;
    return { ...run, text: at === flat.length - 1 ? left.trimEnd() : left };
  });
  return trimmedRuns.filter((run) => run.type !== "text" || run.text !== "");
}

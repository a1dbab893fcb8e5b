/** Hits for a person: where, what, in force or not, with the words lit up as the act prints them. */
import type { Hit, SearchResult } from "@qujat/search";
import type { Context } from "./context.ts";

/** A result on the terminal. */
export function resultLines(result: SearchResult, context: Context): string {
  const { interpretation, hits, total, cursor } = result;
  const notes = [
    ...interpretation.unfolded.map(({ word, as }) => context.phrase("cli/read-as", { word, as: as.join(", ") })),
    ...interpretation.corrected.map(({ word, as }) => context.phrase("cli/read-as", { word, as: as.join(", ") })),
    ...interpretation.expanded.map(({ word, as }) => context.phrase("cli/searched-too", { word, as: as.join(", ") })),
    ...(interpretation.didYouMean
      ? [context.phrase("cli/did-you-mean", { suggestion: interpretation.didYouMean })]
      : []),
  ];
  const found = context.phrase(total === 0 ? "cli/nothing-found" : "cli/hits-found", { count: context.number(total) });
  const more = cursor ? `${context.phrase("cli/next-page", { cursor })}\n` : "";
  const head = [found, ...notes].map((line) => `${context.style("dim", line, context.io.stdout)}\n`).join("");
  return `${head}${hits.map((hit) => hitLines(hit, context)).join("")}${more}`;
}

function hitLines(hit: Hit, context: Context): string {
  const { stdout } = context.io;
  const mark = hit.repealed ? ` ${context.style("red", `[${context.phrase("cli/status-repealed")}]`, stdout)}` : "";
  const where = hit.breadcrumb.length > 0 ? `${context.style("dim", hit.breadcrumb.join(" › "), stdout)}\n    ` : "";
  const { snippet, aligned } = hit;
  const text = snippet ? lit(snippet.text, snippet.highlights, context) : "";
  const other = aligned
    ? `    ${context.style("dim", `${aligned.act}#${aligned.anchor}  ${aligned.text}`, stdout)}\n`
    : "";
  return `\n${context.style("bold", hit.id, stdout)}${mark}\n    ${where}${text}\n${other}`;
}

function lit(text: string, highlights: readonly (readonly [number, number])[], context: Context): string {
  let out = "";
  let at = 0;
  for (const [start, end] of highlights) {
    out += text.slice(at, start) + context.style("yellow", text.slice(start, end), context.io.stdout);
    at = end;
  }
  return (out + text.slice(at)).replace(/\s*\n\s*/g, " ");
}

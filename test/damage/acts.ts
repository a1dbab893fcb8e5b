/** The clean acts that are damaged: invented, in the style of official ones, with `{{…}}` around what would be linked. */
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { CleanBlock, Kind, Span } from "./block.ts";

/** One clean act. */
export interface CleanAct {
  readonly name: string;
  readonly language: "kk" | "ru";
  readonly blocks: readonly CleanBlock[];
}

interface WrittenAct {
  readonly language: "kk" | "ru";
  readonly blocks: readonly { readonly kind: Kind; readonly text?: string; readonly cells?: readonly string[] }[];
}

const FOLDER = fileURLToPath(new URL("../fixtures/acts/", import.meta.url));

/** All clean acts, by name. */
export function cleanActs(): CleanAct[] {
  return readdirSync(FOLDER)
    .filter((file) => file.endsWith(".json"))
    .sort()
    .map((file) => {
      const { language, blocks } = JSON.parse(readFileSync(FOLDER + file, "utf8")) as WrittenAct;
      return {
        name: file.replace(/\.json$/, ""),
        language,
        blocks: blocks.map((block) => ({ ...block, ...unmark(block.text ?? "") })),
      };
    });
}

/** A text without its marks, and where the links stand in it. */
export function unmark(marked: string): { text: string; links: Span[] } {
  const links: Span[] = [];
  let text = "";
  for (const [at, part] of marked.split(/\{\{|\}\}/).entries()) {
    if (at % 2 === 1) links.push([text.length, text.length + part.length]);
    text += part;
  }
  return { text, links };
}

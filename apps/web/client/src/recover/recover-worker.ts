/** Recovery in its worker: bytes of a source to its lines, its blocks and every repair. */
import { decode, CATALOGUE as INGEST } from "@qujat/ingest";
import { type Block, blockLine, type Message, type MessageLanguage, sentence, textOf } from "@qujat/model";
import { blocksToMarkdown } from "@qujat/publish";
import { type AppliedRepair, CATALOGUE as RECOVER, recover } from "@qujat/recover";
import { serveCalls } from "../worker/rpc.ts";

/** A block with the lines of the source that it came from, ascending. */
export interface RepairedBlock {
  readonly type: Block["type"];
  readonly text: string;
  readonly lines: readonly number[];
}

/** A message in words. */
export interface Said {
  readonly severity: Message["severity"];
  readonly line: number;
  readonly text: string;
}

export interface Repaired {
  readonly lines: readonly string[];
  readonly blocks: readonly RepairedBlock[];
  readonly repairs: readonly AppliedRepair[];
  readonly counts: Readonly<Record<string, number>>;
  readonly messages: readonly Said[];
  readonly encoding: string;
  readonly markdown: string;
}

const service = {
  repair(bytes: Uint8Array, file: string, language: MessageLanguage): Repaired {
    const { text, encoding, messages } = decode(bytes, file);
    const isText = encoding !== "unknown";
    const { blocks, repairs, counts, messages: more } = recover(textOf(file, isText ? text : ""), { report: true });
    return {
      lines: isText ? text.split("\n") : [],
      blocks: isText
        ? blocks.map((block) => ({ type: block.type, text: blockLine(block), lines: linesOf(block) }))
        : [],
      repairs,
      counts,
      messages: [...messages, ...(isText ? more : [])].map((message) => ({
        severity: message.severity,
        line: message.place.line,
        text: sentence(message, { ...INGEST, ...RECOVER }, language),
      })),
      encoding,
      markdown: isText ? blocksToMarkdown(blocks) : "",
    };
  },
};

/** Lines of the source that a block's characters stood on; line 0 is white space that a repair put in. */
function linesOf(block: Block): number[] {
  const lines = new Set<number>();
  for (const { origins } of block.type === "row" ? block.cells : [block.text]) {
    for (let at = 1; at < origins.length; at += 3) lines.add(origins[at] ?? 0);
  }
  lines.delete(0);
  return [...lines].sort((a, b) => a - b);
}

export type RecoverService = typeof service;

serveCalls(service);

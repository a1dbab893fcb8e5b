/** The status that the head prints, on a line of its own or beside the requisites. */
import { foldLegal } from "@qujat/language";
import type { ActStatus } from "@qujat/model";
import { STATUS_WORDS } from "../data/head-words.ts";
import type { ActName } from "./act-name.ts";

export interface FoundStatus {
  readonly status: ActStatus;
  readonly start: number;
  readonly end: number;
}

const LABEL = "(?:(?:статус|мәртебесі)\\s*:?\\s*)?";
const LINES = STATUS_WORDS.map(({ status, pattern }) => ({
  status,
  line: new RegExp(`^[\\s(]*${LABEL}(?:${pattern})[\\s.)]*$`, "gmu"),
  glued: new RegExp(`(?<!\\p{L})${LABEL}(?:${pattern})(?!\\p{L})`, "gu"),
}));

/**
 * The status printed in a head.
 *
 * @param text the head, a line for each block
 * @param own the requisites; a status word may stand right before or behind them on their line
 */
export function findStatus(text: string, own: ActName | undefined): FoundStatus | undefined {
  const folded = foldLegal(text);
  for (const { status, line } of LINES) {
    const match = [...folded.matchAll(line)][0];
    if (match !== undefined) return { status, start: match.index, end: match.index + match[0].length };
  }
  if (own === undefined) return undefined;
  for (const { status, glued } of LINES) {
    for (const { index, 0: word } of folded.matchAll(glued)) {
      const end = index + word.length;
      const before = end <= own.start && folded.slice(end, own.start).trim() === "";
      const behind = index >= own.end && /^[\s.,(]*$/.test(folded.slice(own.end, index)) && isWholeTail(folded, end);
      const first = index === 0 && isCapital(text, index) && status === "repealed" && isAdjective(word);
      if (before || behind || first) return { status, start: index, end };
    }
  }
  return undefined;
}

/** Nothing but another sentence follows: `… Жарлығы Күшін жойған. Зарегистрирован …`. */
function isWholeTail(folded: string, end: number): boolean {
  return /^[\s.)]*(?:$|\n)|^[.)]/u.test(folded.slice(end, end + 8));
}

function isCapital(text: string, at: number): boolean {
  return /\p{Lu}/u.test(text.charAt(at));
}

function isAdjective(word: string): boolean {
  return /^(?:күшін|утративш)/u.test(word);
}

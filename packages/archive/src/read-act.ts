/** The order of the stages: bytes of a source to the blocks of an act. */
import { decode, type Encoding } from "@qujat/ingest";
import { type Block, type Message, textOf } from "@qujat/model";
import { type AppliedRepair, recover } from "@qujat/recover";

/** What is known of one source after all stages. */
export interface ReadAct {
  /** As decoded, before any repair; empty when the file could not be read as text. */
  readonly text: string;
  readonly encoding: Encoding;
  /** In printed reading order. */
  readonly blocks: readonly Block[];
  /** How many repairs each rule made. */
  readonly counts: Readonly<Record<string, number>>;
  readonly messages: readonly Message[];
  /** Every repair, only when asked for. */
  readonly repairs: readonly AppliedRepair[];
}

export interface ReadActOptions {
  /** Keep every repair with what stood before and after it; default false. */
  readonly report?: boolean;
}

/**
 * Decodes a source and recovers its printed text.
 *
 * @param bytes content of the file
 * @param file its name, as messages and origins shall print it
 * @throws {EditError} when a recovery pass is faulty; never because of what the file holds
 * @example readAct(await readFile("act.txt"), "act.txt").blocks[0] // { type: "heading", text: { value: "…", … } }
 */
export function readAct(bytes: Uint8Array, file: string, { report = false }: ReadActOptions = {}): ReadAct {
  const { text, encoding, messages } = decode(bytes, file);
  if (encoding === "unknown") return { text, encoding, blocks: [], counts: {}, messages, repairs: [] };
  const recovery = recover(textOf(file, text), { report });
  return { ...recovery, text, encoding, messages: [...messages, ...recovery.messages] };
}

/**
 * As `readAct`, but a fault of the program in one act is a message, so that it does not cost the others.
 *
 * @example readSafely(bytes, "act.txt") // as of readAct, or { rule: "archive/fault", … }
 */
export function readSafely(bytes: Uint8Array, file: string, options?: ReadActOptions): ReadAct | Message {
  try {
    return readAct(bytes, file, options);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { rule: "archive/fault", severity: "error", place: { file, line: 1, column: 1 }, values: { file, reason } };
  }
}

/** The order of the stages: bytes of a source to the blocks of an act, and on to the act. */
import { findCitations } from "@qujat/cite";
import { decode, type Encoding } from "@qujat/ingest";
import { type Act, type Block, type Message, textOf } from "@qujat/model";
import { parseAct } from "@qujat/parse";
import { type AppliedRepair, recover } from "@qujat/recover";

/** A source as recovered. */
export interface RecoveredSource {
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

/** A source as read: its references are found, but lead nowhere yet. */
export interface ReadAct extends RecoveredSource {
  readonly act: Act;
}

export interface RecoverSourceOptions {
  /** Keep every repair with what stood before and after it; default false. */
  readonly report?: boolean;
}

/**
 * Decodes a source and recovers its printed text.
 *
 * @param bytes content of the file
 * @param file its name, as messages and origins shall print it
 * @throws {EditError} when a recovery pass is faulty; never because of what the file holds
 * @example recoverSource(await readFile("act.txt"), "act.txt").blocks[0] // { type: "heading", text: { value: "…", … } }
 */
export function recoverSource(
  bytes: Uint8Array,
  file: string,
  { report = false }: RecoverSourceOptions = {},
): RecoveredSource {
  const { text, encoding, messages } = decode(bytes, file);
  if (encoding === "unknown") return { text, encoding, blocks: [], counts: {}, messages, repairs: [] };
  const recovery = recover(textOf(file, text), { report });
  return { ...recovery, text, encoding, messages: [...messages, ...recovery.messages] };
}

/**
 * Decodes a source, recovers its printed text, and reads it as an act with its citations.
 *
 * @param bytes content of the file
 * @param file its name, as messages and origins shall print it
 * @throws only for faults of a stage; never because of what the file holds
 * @example readAct(await readFile("act.txt"), "act.txt").act.metadata.number // "98/қе"
 */
export function readAct(bytes: Uint8Array, file: string, options?: RecoverSourceOptions): ReadAct {
  const source = recoverSource(bytes, file, options);
  const parsed = parseAct(source.blocks, { file });
  const act: Act = { ...parsed, citations: findCitations(parsed) };
  // Of what is no text nothing more is said than that.
  const messages = source.encoding === "unknown" ? source.messages : [...source.messages, ...act.messages];
  return { ...source, act, messages };
}

/**
 * Runs a stage over one file; a fault of the program in it is a message, so that it does not cost the others.
 *
 * @example safely("act.txt", () => readAct(bytes, "act.txt")) // as of readAct, or { rule: "archive/fault", … }
 */
export function safely<Result>(file: string, read: () => Result): Result | Message {
  try {
    return read();
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { rule: "archive/fault", severity: "error", place: { file, line: 1, column: 1 }, values: { file, reason } };
  }
}

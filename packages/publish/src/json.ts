/** Act to JSON and back, checked against the schema of the model. */
import type { Act } from "@qujat/model";
import { SCHEMAS } from "@qujat/model/schema";
import { ActFormatError } from "./error.ts";

/** How many faults of a value a message lists. */
const MOST_FAULTS = 5;

export interface ActJsonOptions {
  /** By how many blanks each level is indented; default 0, everything on one line. */
  readonly indent?: number;
}

/**
 * Writes an act as JSON, which `@qujat/model/schema.json` describes under `$defs/act`.
 *
 * @example actToJson(act, { indent: 2 })
 */
export function actToJson(act: Act, { indent = 0 }: ActJsonOptions = {}): string {
  return `${JSON.stringify(act, null, indent)}\n`;
}

/**
 * Reads an act from JSON.
 *
 * @throws {ActFormatError} when it is no JSON, or no act; the sentence names the fields that are wrong, and how
 * @example actFromJson(actToJson(act)) // equals act
 */
export function actFromJson(json: string): Act {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch (error) {
    throw new ActFormatError(`The text is no JSON: ${(error as Error).message}`);
  }
  return actOf(value);
}

/** The value as an act, or an error that says what in it is none. */
export function actOf(value: unknown): Act {
  const { data, error } = SCHEMAS.act.safeParse(value);
  if (data !== undefined) return data;
  const faults = error.issues.slice(0, MOST_FAULTS).map(({ path, message }) => `${pathText(path)}: ${message}`);
  const more = error.issues.length - faults.length;
  throw new ActFormatError(`The value is no act. ${faults.join("; ")}${more > 0 ? `; and ${more} more` : ""}`);
}

/** `structure[3].children[0].anchor`. */
function pathText(path: readonly PropertyKey[]): string {
  const text = path.map((step) => (typeof step === "number" ? `[${step}]` : `.${String(step)}`)).join("");
  return text === "" ? "the act" : text.replace(/^\./, "");
}

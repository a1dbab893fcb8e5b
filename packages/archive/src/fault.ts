/** What the system said when it could not read or write, and how it is told. */
import type { Message } from "@qujat/model";

/** The system's code of an error, such as `EACCES`; anything that is no system error is thrown on. */
export function codeOf(error: unknown): string {
  if (error instanceof Error && "code" in error && typeof error.code === "string") return error.code;
  throw error;
}

/** What was left out on purpose, or is worth knowing, and no error. */
const NOTES = new Set(["archive/unsupported", "archive/linked-folder", "archive/one-language"]);

/** A message about a whole file. */
export function problem(file: string, rule: string, values: Message["values"]): Message {
  const severity = NOTES.has(rule) ? "note" : rule === "archive/duplicate" ? "warning" : "error";
  return { rule, severity, place: { file, line: 1, column: 1 }, values };
}

/** Exit codes, and the error that means wrong use. */
import type { Message } from "@qujat/model";

export const EXIT = { done: 0, errorsInData: 1, wrongUse: 2, fault: 3 } as const;
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** The system's code of an error, such as `EACCES`; anything that is no system error is thrown on. */
export function systemCode(error: unknown): string {
  if (error instanceof Error && "code" in error && typeof error.code === "string") return error.code;
  throw error;
}

/** The command was called in a way that it does not know; the rule names the sentence that says so. */
export class WrongUse extends Error {
  override readonly name = "WrongUse";
  readonly rule: string;
  readonly values: Message["values"];

  constructor(rule: string, values: Message["values"] = {}) {
    super(rule);
    this.rule = rule;
    this.values = values;
  }
}

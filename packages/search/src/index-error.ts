/** The error of a saved index that cannot be read. */
import { type Message, sentence } from "@qujat/model";
import { CATALOGUE } from "./messages.ts";

/** What may be wrong with a saved index. */
export type IndexFault = "foreign-index" | "newer-index" | "truncated-index" | "altered-index";

/** Thrown by a load; the archive offers to build the index again. */
export class IndexError extends Error {
  readonly fault: IndexFault;
  /** What is wrong, for every language of the catalogue. */
  readonly problem: Message;

  constructor(fault: IndexFault, file: string, values: Message["values"]) {
    const problem: Message = {
      rule: `search/${fault}`,
      severity: "error",
      place: { file, line: 1, column: 1 },
      values: { file, ...values },
    };
    super(sentence(problem, CATALOGUE));
    this.name = "IndexError";
    this.fault = fault;
    this.problem = problem;
  }
}

/** What is wrong with an answer: where it stands in the data, and a sentence in the reader's language. */
import { type Bilingual, type Message, type MessageLanguage, sentence } from "@qujat/model";
import { CATALOGUE } from "../messages.ts";

/** A missing or wrong answer. */
export interface Problem {
  /** Path in the data: `goods.0.quantity`. */
  readonly path: string;
  /** `forms/answer-…` */
  readonly rule: string;
  readonly values: Message["values"];
  /** The field's label; absent when no field is at the path. */
  readonly label?: Bilingual;
}

/**
 * A problem in words.
 *
 * @example problemSentence({ path: "iin", rule: "forms/answer-missing", values: {} }, "ru") // "iin: ответа нет. …"
 */
export function problemSentence({ path, rule, values, label }: Problem, language: MessageLanguage): string {
  const name = label ? `${label[language === "en" ? "kk" : language]} (${path})` : path;
  const message: Message = {
    rule,
    severity: "error",
    place: { file: path, line: 1, column: 1 },
    values: { name, ...values },
  };
  return sentence(message, CATALOGUE, language);
}

/** The answers are missing or wrong; all problems at once. */
export class AnswersError extends Error {
  override readonly name = "AnswersError";
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(problems.map((problem) => problemSentence(problem, "en")).join("\n"));
    this.problems = problems;
  }
}

/** What is wrong with a template or a definition: always with the file and the line, found when it is built. */
import { type Message, type MessageLanguage, sentence } from "@qujat/model";
import { CATALOGUE } from "../messages.ts";

/** A form that cannot be built. */
export class TemplateError extends Error {
  override readonly name = "TemplateError";
  readonly problem: Message;

  /** @param rule the part after `forms/template-` */
  constructor(file: string, line: number, rule: string, values: Message["values"]) {
    const problem: Message = {
      rule: `forms/template-${rule}`,
      severity: "error",
      place: { file, line, column: 1 },
      values: { file, line, ...values },
    };
    super(`${file}:${line}: ${sentence(problem, CATALOGUE, "en")}`);
    this.problem = problem;
  }

  /** What is wrong, in the reader's language. */
  sentence(language: MessageLanguage): string {
    return sentence(this.problem, CATALOGUE, language);
  }
}

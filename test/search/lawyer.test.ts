/** Questions of a lawyer about the two acts of the corpus: the right provision comes first. */
import { describe, expect, it } from "vitest";
import { archiveOfCorpus } from "./archives.ts";
import { LATER, MISSED, type Question, TUNED, UNSEEN } from "./lawyer-questions.ts";

const ACTS: Readonly<Record<string, string>> = { "116": "kz-2011-07-05-116.kk", "98": "kz-2017-10-25-98qe.kk" };

const { engine } = await archiveOfCorpus();

function isAnswered([query, ...answers]: Question): boolean {
  const ids = answers.map((answer) => answer.replace(/^\d+/, (act) => ACTS[act] ?? act));
  return ids.includes(engine.query(query).hits[0]?.id ?? "");
}

describe.each([
  ["tuned on", TUNED],
  ["first unseen", UNSEEN],
  ["asked later", LATER],
])("Of the questions %s", (name, questions) => {
  console.log(`questions ${name}: ${questions.filter(isAnswered).length} of ${questions.length} right first`);

  const answered = questions.filter(([query]) => !MISSED.includes(query));
  it.each(answered.map((question) => ({ query: question[0], question })))(
    "«$query» is answered",
    ({ query, question }) => {
      expect(isAnswered(question), engine.query(query).hits[0]?.id).toBe(true);
    },
  );
});

it("every answer is a provision of the corpus, and every miss a question", () => {
  const questions = [...TUNED, ...UNSEEN, ...LATER];
  for (const [query, ...answers] of questions) {
    for (const answer of answers) {
      const [act = "", anchor = ""] = answer.split("#");
      const id = `${ACTS[act]}#${anchor}`;
      expect(engine.query(id).hits[0]?.id, `${query}: ${answer}`).toBe(id);
    }
  }
  for (const query of MISSED) expect(questions.map(([asked]) => asked)).toContain(query);
});

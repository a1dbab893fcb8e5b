/** From extracted text to metadata: the acts of the corpus, and heads that pass through recovery. */
import { readFileSync } from "node:fs";
import { type Block, type Metadata, textOf } from "@qujat/model";
import { readMetadata } from "@qujat/parse";
import { recover } from "@qujat/recover";
import { describe, expect, it } from "vitest";
import { goldenActs } from "../recover/corpus.ts";

const read = (blocks: readonly Block[]): Metadata => readMetadata(blocks, { file: "act.txt" }).metadata;

const headsOf = (name: string): readonly string[][] => {
  const file = new URL(`../fixtures/heads/${name}.json`, import.meta.url);
  const { heads } = JSON.parse(readFileSync(file, "utf8")) as { heads: readonly { lines: string[] }[] };
  return heads.map(({ lines }) => lines);
};

describe("heads as plain text", () => {
  it.each([...headsOf("tuned"), ...headsOf("held-out")].map((lines) => [lines[0]?.slice(0, 60), lines] as const))(
    "%s",
    (_first, lines) => {
      const asPrinted = lines.map((line): Block => ({ type: "paragraph", text: textOf("act.txt", line) }));
      expect(read(recover(textOf("act.txt", lines.join("\n"))).blocks)).toEqual(read(asPrinted));
    },
  );
});

const EXPECTED: Readonly<Record<string, Partial<Metadata>>> = {
  "kz-2011-07-05-116.kk": {
    language: "kk",
    type: "жарлық",
    issuer: "Қазақстан Республикасы Президенті",
    date: "2011-07-05",
    number: "116",
    registration: null,
    status: "repealed",
    repealedBy: {
      type: "жарлық",
      issuer: "Қазақстан Республикасы Президенті",
      date: "2014-05-27",
      number: "829",
      title: null,
      registration: null,
    },
    publication:
      "Қазақстан Республикасы Президенті мен Үкіметі актілерінің жинағында және республикалық баспасөзде жариялануға тиіс",
    entryIntoForce: { rule: "алғашқы ресми жарияланғанынан кейін күнтізбелік он күн өткен соң", date: null },
    legalBasis:
      "Қазақстан Республикасы Бюджет кодексінің 34-бабына және 2000 жылғы 27 қарашадағы «Әкімшілік рәсімдер туралы» Қазақстан Республикасы Заңының 9-1, 15-2-баптарына сәйкес",
    signatories: [{ position: "Қазақстан Республикасының Президенті", name: "Н. Назарбаев" }],
  },
  "kz-2017-10-25-98qe.kk": {
    language: "kk",
    type: "бұйрық",
    issuer: "Қазақстан Республикасы Ұлттық қауіпсіздік комитеті Төрағасы",
    date: "2017-10-25",
    number: "98/қе",
    registration: { body: "Қазақстан Республикасының Әділет министрлігі", date: "2017-11-17", number: "15996" },
    status: "repealed",
    repealedBy: {
      type: "бұйрық",
      issuer: "Қазақстан Республикасы Ұлттық қауіпсіздік комитеті Төрағасы",
      date: "2020-05-06",
      number: "34/қе",
      title: null,
      registration: null,
    },
    publication: null,
    entryIntoForce: { rule: "алғашқы ресми жарияланған күнінен кейін күнтізбелік он күн өткен соң", date: null },
    legalBasis:
      '"Мемлекеттік көрсетілетін қызметтер туралы" 2013 жылғы 15 сәуірдегі Қазақстан Республикасының Заңы 10-бабының 2) тармақшасына сәйкес',
    signatories: [{ position: "Қазақстан Республикасы Ұлттық қауіпсіздік комитетінің Төрағасы", name: "К. Мәсімов" }],
  },
};

describe.each(goldenActs())("$name", ({ name, source, blocks: golden }) => {
  it("has its metadata complete", () => {
    expect(read(recover(source).blocks)).toMatchObject({ title: golden[0], ...EXPECTED[name] });
  });
});

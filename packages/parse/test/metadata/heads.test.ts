/** Heads of acts: every field of the table, the share that is exact, and what must not matter. */
import { readFileSync } from "node:fs";
import { blockLine, textOf } from "@qujat/model";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { CATALOGUE, readMetadata } from "../../src/index.ts";
import { blocksOf, expectedOf, type Fields, fieldsOf } from "./accuracy.ts";
import { HELD_OUT, type HeadCase, TUNED } from "./heads.ts";

const ALL = [...TUNED, ...HELD_OUT];
const read = (lines: readonly string[]): Fields =>
  fieldsOf(readMetadata(blocksOf(lines), { file: "act.txt" }).metadata);

describe.each([
  ["tuned", TUNED],
  ["held out", HELD_OUT],
] as const)("%s", (_name, heads) => {
  test.each(heads.map((head): [string, HeadCase] => [head.title.slice(0, 60), head]))("%s", (_title, head) => {
    expect(read(head.lines)).toEqual(expectedOf(head));
  });
});

test("the share of exact fields", () => {
  let stated = 0;
  let exact = 0;
  for (const head of ALL) {
    const got = read(head.lines);
    for (const [field, value] of Object.entries(expectedOf(head))) {
      if (value === null || value === false) continue;
      stated++;
      if (got[field] === value) exact++;
    }
  }
  console.log(`metadata of ${ALL.length} heads: ${exact} of ${stated} stated fields exact`);
  expect(ALL.length).toBeGreaterThanOrEqual(60);
  expect(exact / stated).toBeGreaterThanOrEqual(0.95);
});

describe("what must not matter", () => {
  // A head in which each line stands for itself: no line is a letterhead or a broken line.
  const whole = ALL.filter(
    ({ lines, title, issuers: [issuer = ""] }) => lines.includes(title) && issuer !== issuer.toUpperCase(),
  );

  test("the order of the lines", () => {
    fc.assert(
      fc.property(fc.constantFrom(...whole), fc.infiniteStream(fc.nat()), (head, keys) => {
        const lines = head.lines.map((line) => ({ line, key: keys.next().value ?? 0 }));
        const shuffled = lines.sort((a, b) => a.key - b.key).map(({ line }) => line);
        const { publication: _, ...got } = read(shuffled);
        const { publication: __, ...expected } = expectedOf(head);
        expect(got).toEqual(expected);
      }),
    );
  });

  test("Latin letters that look like Cyrillic ones", () => {
    const twins: Readonly<Record<string, string>> = { і: "i", І: "I", р: "p", с: "c", о: "o", Ү: "Y" };
    for (const head of ALL) {
      // One letter of a word of three and more: a word wholly in Latin is no longer a Russian or a Kazakh one.
      const mixed = head.lines.map((line) =>
        line.replace(/(?<=\p{L}{2})[ірсоҮ](?=\p{L}{2})/gu, (letter) => twins[letter] ?? letter),
      );
      const { title: _, publication: __, number: ___, ...got } = read(mixed);
      const { title: ____, publication: _____, number: ______, ...expected } = expectedOf(head);
      expect(got, head.title).toEqual(expected);
    }
  });

  test("lines broken as they were printed", () => {
    let exact = 0;
    let all = 0;
    for (const head of ALL) {
      const got = read(head.lines.flatMap((line) => line.match(/.{1,75}(?:\s|$)/gu) ?? []));
      for (const [field, value] of Object.entries(expectedOf(head))) {
        all++;
        if (got[field] === value) exact++;
      }
    }
    // A line that ends where a sentence does may end a paragraph too; recovery knows that, a line alone does not.
    expect(exact / all).toBeGreaterThanOrEqual(0.95);
  });

  test("lines in one", () => {
    for (const head of ALL.filter(({ status }) => status === "repealed")) {
      const { title: _, publication: __, ...got } = read([head.lines.join(" ")]);
      const { title: ___, publication: ____, ...expected } = expectedOf(head);
      expect(got, head.title).toEqual(expected);
    }
  });
});

describe("never a guess", () => {
  test.each([
    [
      "О мерах по охране лесов",
      { title: "О мерах по охране лесов", type: null, date: null, number: null },
      "no-requisites",
    ],
    [
      "О внесении изменений в приказ Министра юстиции Республики Казахстан от 3 мая 2010 года № 5",
      { type: null, issuers: "", date: null, number: null },
      "no-requisites",
    ],
    [
      "«Тәртіп туралы» Қазақстан Республикасы Үкіметінің 2004 жылғы 5 мамырдағы № 7 қаулысына өзгеріс енгізу туралы",
      { type: null, date: null, number: null },
      "no-requisites",
    ],
    ["О мерах\nПриказ Министра юстиции от 31 февраля 2010 года № 5", { date: null }, "no-date"],
    ["О мерах\nПриказ Иванова от 3 мая 2010 года № 5", { issuers: "" }, "no-issuer"],
    ["О мерах\nПриказ Министра юстиции Республики Казахстан от 3 мая 2010 года", { number: null }, "no-number"],
    [
      "О мерах\nУтративший силу\nПриказ Министра юстиции от 3 мая 2010 года № 5",
      { "repealedBy.number": null },
      "no-repealing-act",
    ],
    ["Приказ Министра юстиции от 3 мая 2010 года № 5", { title: null }, "no-title"],
    [
      "О мерах\nПриказ Министра юстиции от 3 мая 2010 года № 5. Зарегистрирован в Министерстве юстиции за № 7",
      { "registration.date": null, "registration.number": "7" },
      "registration-incomplete",
    ],
  ] as const)("%s", (lines, fields, problem) => {
    const { metadata, messages } = readMetadata(blocksOf(lines.split("\n")), { file: "act.txt" });
    expect(fieldsOf(metadata)).toMatchObject(fields);
    expect(messages.map(({ rule }) => rule)).toContain(`metadata/${problem}`);
  });

  test("another act's registration, publication and repeal stay its own", () => {
    const { metadata } = readMetadata(
      blocksOf([
        `О признании утратившим силу приказа Министра юстиции от 3 мая 2010 года № 5 (зарегистрирован в Реестре государственной регистрации нормативных правовых актов № 6251, опубликован 1 июня 2010 года)`,
        `Приказ Министра юстиции Республики Казахстан от 4 июня 2012 года № 9`,
        `Сноска. Пункт 3 утратил силу приказом Министра юстиции РК от 05.07.2014 № 11.`,
      ]),
      { file: "act.txt" },
    );
    expect(metadata).toMatchObject({
      number: "9",
      registration: null,
      publication: null,
      status: null,
      repealedBy: null,
    });
  });
});

test("soup never crashes, and every message has its sentence", () => {
  const word = fc.constantFrom(
    ...'Приказ приказом Қазақстан Республикасы Үкіметінің Заңы бұйрығы № N 5 98/қе от 2011 жылғы 5 шілдедегі 05.07.2011 июля года Утратил силу Күші жойылды - ( ) « » " . , тіркелді Зарегистрирован в туралы О Министра и және \n РЕШИЛ: 1. А. Б. Президент Сноска. _ I'.split(
      " ",
    ),
  );
  fc.assert(
    fc.property(fc.array(fc.oneof(word, fc.string({ maxLength: 5 })), { maxLength: 80 }), (words) => {
      const { metadata, messages } = readMetadata(blocksOf(words.join(" ").split("\n")), { file: "act.txt" });
      for (const { rule } of messages) expect(CATALOGUE).toHaveProperty([rule]);
      if (metadata.date !== null) expect(metadata.date).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    }),
  );
});

test.each(["kz-2011-07-05-116.kk", "kz-2017-10-25-98qe.kk"])("the golden blocks of %s", (name) => {
  const golden = new URL(`../../../../test/fixtures/golden/${name}.blocks.txt`, import.meta.url);
  const blocks = readFileSync(golden, "utf8")
    .trimEnd()
    .split("\n")
    .map((line) => ({
      type: "paragraph" as const,
      text: textOf(name, line),
    }));
  const { metadata } = readMetadata(blocks, { file: name });
  expect(metadata.title).toBe(blocks[0] === undefined ? "" : blockLine(blocks[0]));
  expect(`kz-${metadata.date}-${metadata.number?.replace("/қе", "qe")}.${metadata.language}`).toBe(name);
});

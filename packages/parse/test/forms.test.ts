/** Forms: labelled fields of forms in both languages. */
import { textOf } from "@qujat/model";
import { describe, expect, it } from "vitest";
import { readForm } from "../src/forms/form.ts";

/** The fields of a form as `line label (caption) kind`. */
function fieldsIn(text: string): string[] {
  const lines = text.split("\n").map((line) => textOf("form.txt", line.trim()));
  return readForm(lines).fields.map(
    ({ line, label, caption, kind }) => `${line} ${label}${caption === null ? "" : ` (${caption})`} ${kind}`,
  );
}

describe("A field", () => {
  it.each([
    ["has the words before its rule", "Сырға нөмірі ________", ["0 Сырға нөмірі number"]],
    ["loses the colon", "Байланыс телефондары: ______", ["0 Байланыс телефондары phone"]],
    [
      "has the caption under its rule",
      "Құжатты қабылдаған: ______\n(қызметкердің аты-жөні)",
      ["0 Құжатты қабылдаған (қызметкердің аты-жөні) person"],
    ],
    ["is called by its caption", "________\n(қолы)", ["0 қолы (қолы) signature"]],
    ["is called by the plain words below it", "________\nмекенжайы", ["0 мекенжайы address"]],
    ["is called by the words behind it", "________ сұраймын.", ["0 сұраймын. text"]],
    ["joins the sign before it and the words behind", "№ ______ төлқұжат", ["0 № төлқұжат number"]],
    ["stands beside another", "Тегі ______ Туған күні ______", ["0 Тегі person", "0 Туған күні date"]],
    [
      "has a caption on its line",
      "Басшы ______ (қолы) ______ (тегі, аты)",
      ["0 Басшы (қолы) signature", "0 тегі, аты (тегі, аты) person"],
    ],
    [
      "has one of several captions below",
      "Басшы ______ ______\n(қолы) (тегі, аты)",
      ["0 Басшы (қолы) signature", "0 тегі, аты (тегі, аты) person"],
    ],
    [
      "goes on over lines",
      "Адрес источника ______\n______\n(область, район)",
      ["0 Адрес источника (область, район) address"],
    ],
    ["does not go on to a signature", "Себебі ______\n______\n(қолы)", ["0 Себебі text", "1 қолы (қолы) signature"]],
    ["can be a date in Kazakh", "Берілген күні 20__ жылғы «__» ______", ["0 Берілген күні date"]],
    ["can be a date in Russian", "Дата выдачи «__» ______ 20__ года", ["0 Дата выдачи date"]],
    [
      "can be a date and signed",
      "«__» ______ 20__ года ______ (подпись)",
      ["0 «__» ______ 20__ года date", "0 подпись (подпись) signature"],
    ],
    [
      "can be the place of a stamp",
      "Руководитель ______\n(подпись)\nМ.П.",
      ["0 Руководитель (подпись) signature", "2 М.П. stamp"],
    ],
    ["can be a number", "ИИН/БИН ______", ["0 ИИН/БИН number"]],
    ["can be a time", "Қабылданған уақыты ____", ["0 Қабылданған уақыты time"]],
    ["can be a person", "Ф.И.О. ______", ["0 Ф.И.О. person"]],
    ["can be any text", "Цель ввоза ______", ["0 Цель ввоза text"]],
  ])("%s", (_, text, fields) => {
    expect(fieldsIn(text)).toEqual(fields);
  });

  it.each(["ТАЛОН", "(қолы)", "Прошу выдать справку.", "құжаты бар", "a_b"])("is not in %j", (line) => {
    expect(fieldsIn(line)).toEqual([]);
  });
});

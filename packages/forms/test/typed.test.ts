/** What a person types stands in the document letter for letter, and changes nothing else. */
import { sheetTexts } from "@qujat/model";
import fc from "fast-check";
import { expect, it } from "vitest";
import { draw, fillIn } from "../src/form.ts";
import { LAYOUTS } from "../src/sheet/layouts.ts";
import { field, formOf } from "./form.ts";

const TEMPLATE = `:::annex
Приложение
{{text}}
:::

# Title {{text}}

{{#if text}}

:::body{indent}
Words {{lines}}, **{{text}}** and more.
:::

{{/if}}

::line[Label :rule[caption]{field=text} after]

:::table{columns="1 2"}

| № | Name |
|---|---|
| {{#each goods}} | |
| {{@number}} | {{name}} |
| {{/each}} | |

:::

::stamp[М.О.]
`;
const FORM = formOf(
  [
    field("text", "text", { required: true }),
    field("lines", "multiline"),
    field("goods", "list", { fields: [field("name", "text")] }),
  ],
  TEMPLATE,
);

/** Letters of both languages, signs that mean something elsewhere, whole pieces of other syntax. */
const typed = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ..."«»\"'*_[]{}#<>&|\\`~^:-+=!$%@/()0123456789",
        "ә",
        "Қ",
        "я",
        " ",
        "\u200f",
        "\u202e",
        "\u200b",
        "😀",
      ),
      fc.constantFrom(
        "{{text}}",
        "{{#each goods}}",
        "{{/if}}",
        "**b**",
        "<b>x</b>",
        "&amp;",
        "]{field=text}",
        ":rule[a]",
        ":::",
        "\\",
        "$&",
        "$1",
        "\ue0000\ue001",
        "__proto__",
        "| a |",
        "# x",
      ),
    ),
    { minLength: 1, maxLength: 30 },
  )
  .map((parts) => parts.join(""))
  .filter((text) => text.trim() === text && text !== "");

const MARKER = "ЯЯ";

it.each(LAYOUTS)("in the layout %s", (layout) => {
  const texts = (text: string, lines: string) =>
    sheetTexts(fillIn(FORM, { text, lines, goods: [{ name: text }] }, { layout }));
  const marked = texts(MARKER, `${MARKER}\n${MARKER}`);
  fc.assert(
    fc.property(typed, (text) => {
      expect(texts(text, `${text}\n${text}`)).toEqual(marked.map((each) => each.split(MARKER).join(text)));
    }),
    { numRuns: 200 },
  );
});

it("is kept as typed among the fields", () => {
  fc.assert(
    fc.property(typed, (text) => {
      const { fields } = fillIn(FORM, { text, goods: [{ name: text }, { name: `${text}2` }] }, { layout: "kk" });
      expect(fields.map(({ id, value }) => [id, value])).toEqual([
        ["text", text],
        ["lines", null],
        ["goods.0.name", text],
        ["goods.1.name", `${text}2`],
      ]);
    }),
  );
});

it("may be any answers at all, for a preview", () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.oneof(fc.string(), fc.boolean(), fc.constant(null))), (answers) => {
      expect(draw(FORM, answers).type).toBe("sheet");
    }),
  );
});

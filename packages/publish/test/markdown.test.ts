/** Every character of the text survives writing and reading back. */
import { type Block, blockLine, textOf } from "@qujat/model";
import fc from "fast-check";
import { fromMarkdown } from "mdast-util-from-markdown";
import { gfmFromMarkdown } from "mdast-util-gfm";
import { toString as textIn } from "mdast-util-to-string";
import { gfm } from "micromark-extension-gfm";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { blocksToMarkdown } from "../src/index.ts";

/** What a naive reader finds: one list of strings a block; a row's cells without those that padded it. */
function read(markdown: string): string[][] {
  const tree = fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
  return tree.children.flatMap((node): string[][] => {
    if (node.type === "code") return node.value.split("\n").map((line) => ["form", line]);
    if (node.type === "table") return node.children.map((row) => ["row", ...row.children.map((cell) => textIn(cell))]);
    if (node.type === "heading") return [["heading", textIn(node)]];
    if (node.type === "blockquote") return node.children.map((child) => ["caption", textIn(child)]);
    return [["paragraph", textIn(node)]];
  });
}

function expected(blocks: readonly Block[]): string[][] {
  return blocks.map((block) => {
    if (block.type === "row") return ["row", ...block.cells.map(({ value }) => value)];
    return [block.type === "item" ? "paragraph" : block.type, block.text.value];
  });
}

/** Rows that stand together are padded to one width. */
function padded(rows: string[][]): string[][] {
  return rows.map((row, at) => {
    if (row[0] !== "row") return row;
    let first = at;
    let last = at;
    while (rows[first - 1]?.[0] === "row") first--;
    while (rows[last + 1]?.[0] === "row") last++;
    const width = Math.max(...rows.slice(first, last + 1).map(({ length }) => length));
    return [...row, ...Array<string>(width - row.length).fill("")];
  });
}

const words = [
  "1.",
  "1)",
  "12)",
  "-",
  "+",
  "*",
  "**",
  "__",
  "____",
  "_а_",
  "#",
  "##",
  ">",
  "|",
  "a|b",
  "`",
  "```",
  "~~",
  "~",
];
const more = [
  "[1]",
  "[^1]",
  "](x)",
  "<b>",
  "</p>",
  "<!--",
  "&amp;",
  "&#32;",
  "\\",
  "\\_",
  "=",
  "===",
  "---",
  ":-",
  ":--",
  "!",
];
const plain = [
  "Қазақстан",
  "№ 98/қе",
  "www.knb.kz",
  "http://a.kz/b_c",
  "a@b.kz",
  "«қызмет»",
  "(",
  ")",
  "5-тармақтың",
  "12:00",
];
const token = fc.oneof(fc.constantFrom(...words, ...more, ...plain), fc.string({ unit: "binary", maxLength: 4 }));
/** A line as recovery leaves it: no line break, no NUL (which Markdown replaces), no blank at either end. */
const line = fc
  .array(token, { minLength: 1, maxLength: 6 })
  .chain((tokens) => fc.constantFrom("", " ", "  ").map((joint) => tokens.join(joint)))
  .map((text) => text.replace(/[\0\r\n]/g, "").trim())
  .filter((text) => text !== "" && text.isWellFormed());
const block: fc.Arbitrary<Block> = fc.oneof(
  fc.record({
    type: fc.constantFrom("heading", "paragraph", "item", "caption", "form"),
    text: line.map((value) => textOf("a", value)),
  }),
  fc.record({
    type: fc.constant("row"),
    cells: fc.array(
      fc.oneof(fc.constant(""), line).map((value) => textOf("a", value)),
      { minLength: 1, maxLength: 4 },
    ),
  }),
);

describe("blocksToMarkdown", () => {
  it("loses no character, whatever the text is", () => {
    fc.assert(
      fc.property(fc.array(block, { maxLength: 8 }), (blocks) => {
        expect(read(blocksToMarkdown(blocks))).toEqual(padded(expected(blocks)));
      }),
      { numRuns: 2000 },
    );
  });

  it("keeps blanks at the edges of a text and line breaks inside it", () => {
    const blocks: Block[] = [
      { type: "paragraph", text: textOf("a", " а  б ") },
      { type: "row", cells: [textOf("a", " 1 "), textOf("a", "\tа\nб\t")] },
    ];
    expect(read(blocksToMarkdown(blocks))).toEqual(expected(blocks));
  });

  it("writes a document that reads well as it stands", () => {
    const blocks: Block[] = [
      { type: "heading", text: textOf("a", "Стандарт") },
      { type: "heading", text: textOf("a", "1. Жалпы ережелер") },
      { type: "item", text: textOf("a", "1) өтініш (шағым), № 98/қе;") },
      { type: "item", text: textOf("a", "5-тармақтың 4) тармақшасы мынадай редакцияда жазылсын:") },
      { type: "caption", text: textOf("a", "стандартына 2-қосымша") },
      { type: "form", text: textOf("a", "Кіріс № __________ құжатты қабылдағаны туралы") },
      { type: "form", text: textOf("a", "20 __ жылғы «__» ____") },
      { type: "row", cells: [textOf("a", "№"), textOf("a", "Атауы")] },
      { type: "row", cells: [textOf("a", "1."), textOf("a", "ҰҚК"), textOf("a", "8 (7172) 76-11-36")] },
    ];
    expect(blocksToMarkdown(blocks)).toMatchInlineSnapshot(`
      "# Стандарт

      ## 1. Жалпы ережелер

      1\\) өтініш (шағым), № 98/қе;

      5-тармақтың 4) тармақшасы мынадай редакцияда жазылсын:

      > стандартына 2-қосымша

      \`\`\`form
      Кіріс № __________ құжатты қабылдағаны туралы
      20 __ жылғы «__» ____
      \`\`\`

      | № | Атауы | |
      | - | - | - |
      | 1. | ҰҚК | 8 (7172) 76-11-36 |
      "
    `);
  });

  it("opens with front matter that YAML reads back", () => {
    const front = {
      id: "kz-2011-07-05-116.kk",
      title: "a: «b» # c",
      empty: "",
      lines: "1\n2",
      count: 3,
      list: ["no", "1"],
    };
    const [, yaml] = blocksToMarkdown([], { front }).split("---\n");
    expect(parse(yaml ?? "")).toEqual(front);
  });

  it("prints each block's line in the order of the blocks", () => {
    const blocks = [1, 2, 3].map((n): Block => ({ type: "form", text: textOf("a", `__ ${n}`) }));
    expect(blocksToMarkdown(blocks)).toContain(blocks.map(blockLine).join("\n"));
  });
});

/** Blocks on one line, the span of an edit, and the sentences of messages. */
import {
  type Block,
  blockLine,
  CELL_SEPARATOR,
  type Edit,
  editEnd,
  editStart,
  type Message,
  sentence,
  textOf,
} from "@qujat/model";
import { describe, expect, it } from "vitest";

const text = (value: string) => textOf("a", value);

describe("blockLine", () => {
  const lines: [Block, string][] = [
    [{ type: "heading", text: text("1. Жалпы ережелер") }, "1. Жалпы ережелер"],
    [{ type: "form", text: text("тел.____") }, "тел.____"],
    [{ type: "row", cells: [text("1."), text("Бөлімше"), text("Мекенжайы")] }, "1. | Бөлімше | Мекенжайы"],
    [{ type: "row", cells: [text("жалғыз")] }, "жалғыз"],
    [{ type: "row", cells: [] }, ""],
  ];
  it.each(lines)("%o", (block, line) => expect(blockLine(block)).toBe(line));

  it("joins cells by the published separator", () => expect(CELL_SEPARATOR).toBe(" | "));
});

describe("editStart and editEnd", () => {
  const spans: [Edit, number, number][] = [
    [{ type: "delete", start: 2, end: 5 }, 2, 5],
    [{ type: "insert", at: 3, text: "  " }, 3, 3],
    [{ type: "move", start: 4, end: 6, to: 0 }, 4, 6],
    [{ type: "replace", at: 7, text: "і" }, 7, 8],
  ];
  it.each(spans)("%o", (edit, start, end) => {
    expect(editStart(edit)).toBe(start);
    expect(editEnd(edit)).toBe(end);
  });
});

describe("sentence", () => {
  const message: Message = {
    rule: "ingest/binary",
    severity: "error",
    place: { file: "a", line: 1, column: 1 },
    values: { file: "a.bin", n: 0 },
  };
  const catalogue = {
    "ingest/binary": {
      kk: "{file}: мәтін емес",
      ru: "{file}: не текст",
      en: "{file} is no text, {n} lines, {other} {constructor}",
    },
  };

  it("speaks English by default and fills in what the message holds, leaving the rest", () => {
    expect(sentence(message, catalogue)).toBe("a.bin is no text, 0 lines, {other} {constructor}");
  });

  it("speaks Kazakh and Russian", () => {
    expect(sentence(message, catalogue, "kk")).toBe("a.bin: мәтін емес");
    expect(sentence(message, catalogue, "ru")).toBe("a.bin: не текст");
  });

  it("gives the bare rule where the catalogue has none", () => {
    expect(sentence({ ...message, rule: "links/lost" }, catalogue)).toBe("links/lost");
    expect(sentence({ ...message, rule: "constructor" }, catalogue)).toBe("constructor");
  });
});

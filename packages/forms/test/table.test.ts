/** Tables of answers: one row a document. */
import { describe, expect, it } from "vitest";
import { rowsOfTable, TableError } from "../src/table.ts";

describe("rowsOfTable", () => {
  it.each<[string, string, unknown]>([
    ["commas", 'a,b\n1,"x, y"\n', [{ a: "1", b: "x, y" }]],
    ["semicolons", "a;b\n1;x, y\n", [{ a: "1", b: "x, y" }]],
    ["tabs", "a\tb\n1\tx;y\n", [{ a: "1", b: "x;y" }]],
    ["a byte order mark and Windows line ends", "\ufeffa;b\r\n1;2\r\n", [{ a: "1", b: "2" }]],
    [
      "groups and lists",
      "office.name;goods.1.model;goods.0.model\nӘ;B;A\n",
      [{ office: { name: "Ә" }, goods: [{ model: "A" }, { model: "B" }] }],
    ],
    ["empty cells", "a;b\n;2\n\n3;\n", [{ b: "2" }, { a: "3" }]],
    ["line ends in a cell", 'a;b\n"x\ny";2\n', [{ a: "x\ny", b: "2" }]],
    ["no rows", "a;b\n", []],
    ["one column", "number\n17\n18\n", [{ number: "17" }, { number: "18" }]],
  ])("reads %s", (_, csv, rows) => expect(rowsOfTable(csv)).toEqual(rows));

  it.each([["a;b\n1;2;3\n"], ['a;b\n"1;2\n'], ["a;b\n1\n"]])("refuses %j", (csv) => {
    expect(() => rowsOfTable(csv)).toThrow(TableError);
  });

  it("sets nothing on objects themselves", () => {
    const [row] = rowsOfTable("__proto__.polluted;constructor.x\n1;2\n");
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
    expect(Object.keys(row ?? {})).toEqual(["__proto__", "constructor"]);
  });

  it("reads 20,000 rows at once", () => {
    expect(rowsOfTable(`a;b.c\n${"17;Әлия\n".repeat(20_000)}`)).toHaveLength(20_000);
  });
});

/** Acts in tables, lists and documents: nothing lost, nothing that a program would take for a command. */
import type { Act, ActNode, Provision } from "@qujat/model";
import { renderPdf } from "@qujat/render-pdf";
import { describe, expect, it } from "vitest";
import { pairsOf } from "../src/act/pairs.ts";
import { sheetOfAct } from "../src/documents/sheet-of-act.ts";
import { csvOf } from "../src/search/csv.ts";

const text = (value: string) => ({ value, file: "act.txt", origins: [0, 1, 1] });
const point = (anchor: string, value: string, children: readonly ActNode[] = []): Provision => ({
  type: "point",
  anchor,
  number: null,
  heading: null,
  texts: [text(value)],
  children,
});

describe("Two languages side by side", () => {
  const anchors = (left: readonly string[], right: readonly string[]) =>
    pairsOf(
      left.map((anchor) => point(anchor, anchor)),
      right.map((anchor) => point(anchor, anchor)),
    ).map(([anchor, a, b]) => `${anchor}${a ? "L" : ""}${b ? "R" : ""}`);

  it.each([
    [["a", "b"], ["a", "b"], "aLR bLR"],
    [["a", "c"], ["a", "b", "c"], "aLR bR cLR"],
    [["a", "b"], ["b"], "aL bLR"],
    [["a"], ["x", "a", "y"], "xR aLR yR"],
    [[], ["a"], "aR"],
  ])("%j and %j", (left, right, pairs) => expect(anchors(left, right).join(" ")).toBe(pairs));

  it("every provision stands in it once, in whatever order the sides are", () => {
    const pairs = anchors(["a", "b", "c"], ["c", "x", "a"]);
    expect(pairs.map((pair) => pair[0]).sort()).toEqual(["a", "b", "c", "x"]);
  });
});

describe("A list as CSV", () => {
  it.each([
    ["=1+1", `"'=1+1"`],
    ["@cmd", `"'@cmd"`],
    ['a "b", c', '"a ""b"", c"'],
    ["қазақша\nжол", '"қазақша\nжол"'],
  ])("%j", (cell, written) => expect(csvOf([[cell]])).toBe(`\uFEFF${written}\r\n`));
});

describe("An act as a document", () => {
  const act = (structure: readonly ActNode[]): Act => ({
    id: "kz-2011-07-05-116.kk",
    metadata: {
      language: "kk",
      title: "Атауы",
      type: "бұйрық",
      issuer: null,
      issuers: [],
      date: "2011-07-05",
      number: "116",
      registration: null,
      status: "in-force",
      repealedBy: null,
      repealedOn: null,
      publication: null,
      entryIntoForce: null,
      legalBasis: null,
      signatories: [],
    },
    structure,
    citations: [],
    amendments: [],
    messages: [],
  });
  const rows = [
    ["№", "Атауы"],
    ["1", "<b>Кітапхана</b>"],
  ].map((row) => row.map(text));
  const structure = [
    point("point_1", "1. Бірінші\u0000.", [point("point_1__subpoint_1", "1) тармақша;")]),
    { type: "table" as const, anchor: "table_1", headerRows: 1, rows },
    { type: "form" as const, anchor: "form_1", lines: [text("Аты-жөні ____")], fields: [] },
  ];

  it("has every text in printed order", () => {
    const words = JSON.stringify(sheetOfAct(act(structure)).blocks);
    const places = ["1. Бірінші .", "1) тармақша;", "<b>Кітапхана</b>", "Аты-жөні ____"].map((part) =>
      words.indexOf(part),
    );
    expect(places.every((place, at) => place > (places[at - 1] ?? -1))).toBe(true);
  });

  it("becomes a PDF", async () => {
    const bytes = await renderPdf(sheetOfAct(act(structure)));
    expect(new TextDecoder("latin1").decode(bytes.slice(0, 5))).toBe("%PDF-");
  });
});

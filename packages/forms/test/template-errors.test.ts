/** Faults of a form: each an error that names file and line. */
import { describe, expect, it } from "vitest";
import { readForm } from "../src/form.ts";
import { TemplateError } from "../src/template/error.ts";
import { definitionOf, field, formOf, sourceOf } from "./form.ts";

const FIELDS = [
  field("name", "text"),
  field("day", "date"),
  field("kind", "choice", { options: [{ value: "one", label: { kk: "бір", ru: "один" } }] }),
  field("goods", "list", { fields: [field("model", "text")] }),
];
const ALL = "{{name}} {{day}} {{kind}}\n\n{{#each goods}}\n\n{{model}}\n\n{{/each}}\n";
const MORE = {
  variants: [{ id: "first", label: { kk: "a", ru: "b" }, words: { standard: { kk: "c", ru: "d" } } }],
};

function problemOf(build: () => unknown): { rule: string; at: string } {
  try {
    build();
  } catch (error) {
    if (!(error instanceof TemplateError)) throw error;
    const { rule, place } = error.problem;
    expect(error.message).toContain(`${place.file}:${place.line}`);
    return { rule: rule.replace("forms/template-", ""), at: `${place.file.split("/").at(-1)}:${place.line}` };
  }
  return { rule: "none", at: "" };
}

describe("a template", () => {
  it.each<[string, string, string]>([
    ["{{missing}}", "unknown-field", "kk.md:1"],
    ["# A\n\n{{model}}", "unknown-field", "kk.md:3"],
    ["{{name.first}}", "unknown-field", "kk.md:1"],
    ["{{variant.other}}", "unknown-field", "kk.md:1"],
    ["{{variant}}", "unknown-field", "kk.md:1"],
    ["{{goods}}", "wrong-type", "kk.md:1"],
    ["{{#each name}}\n\nx\n\n{{/each}}", "wrong-type", "kk.md:1"],
    ["a\n\n::checks{field=name}", "wrong-type", "kk.md:3"],
    ["a\n\n::line[:rule{field=nobody}]", "unknown-field", "kk.md:3"],
    ["{{upper name}}", "unknown-helper", "kk.md:1"],
    ["a\nb\n{{#with name}}x{{/with}}", "unknown-helper", "kk.md:3"],
    ["{{> part}}", "unknown-helper", "kk.md:1"],
    ["{{#if name 3}}x{{/if}}", "wrong-arguments", "kk.md:1"],
    ['{{#if kind "two"}}x{{/if}}', "unknown-option", "kk.md:1"],
    ['{{#if variant "second"}}x{{/if}}', "unknown-option", "kk.md:1"],
    ["a\n\n{{#if name}}x", "handlebars", "kk.md:3"],
    ["{{#if name}}x{{/each}}", "handlebars", "kk.md:1"],
    ["{{#if name}}\n\n**bold{{/if}}**", "torn-block", "kk.md:3"],
    ["- a list\n- of things\n\n> quote", "unknown-markdown", "kk.md:4"],
    ["```\ncode\n```", "unknown-markdown", "kk.md:1"],
    ["#### deep", "unknown-markdown", "kk.md:1"],
    ["[link](http://a.kz)", "unknown-markdown", "kk.md:1"],
    ["a\n\n::nonsense[x]", "unknown-directive", "kk.md:3"],
    [":::box\nx\n:::", "unknown-directive", "kk.md:1"],
    ["::checks[x]", "missing-attribute", "kk.md:1"],
    ["a :blank b", "missing-attribute", "kk.md:1"],
    ["::line[]", "empty", "kk.md:1"],
    ["::line[:rule[{{name}}]{field=name}]", "value-in-caption", "kk.md:1"],
    ["::line[:rule{length=long}]", "wrong-number", "kk.md:1"],
    [':::table{columns="1 2 3"}\n| a | b |\n|---|---|\n| c | d |\n:::', "wrong-columns", "kk.md:2"],
    ["a\n\u{e000}1\u{e001}", "private-character", "kk.md:2"],
  ])("%j: %s", (template, rule, at) => {
    expect(problemOf(() => formOf(FIELDS, template, MORE))).toEqual({ rule, at });
  });

  it.each(["{{variant.standard}}", "{{day.attributive}}", "a: b:c :de", "1. Бір\n2. Екі", "{{! note }}", "a & b < c"])(
    "%j is right",
    (template) => expect(problemOf(() => formOf(FIELDS, `${ALL}\n${template}`, MORE)).rule).toBe("none"),
  );
});

describe("two languages", () => {
  const differ = (ru: string) => problemOf(() => readForm({ ...sourceOf(FIELDS, ALL), ru }));

  it.each<[string, string, string]>([
    ["other words", `${ALL}`, ""],
    ["a field that is not there", ALL.replace(" {{day}}", ""), "ru.md:1"],
    ["another kind of block", ALL.replace("{{name}}", "# {{name}}"), "ru.md:1"],
    ["a block more", `${ALL}\nlast\n`, "ru.md:9"],
    ["a block less", ALL.split("\n\n")[0] ?? "", "kk.md:3"],
    [
      "another condition",
      ALL.replace("#each goods", "#if name").replace("/each", "/if").replace("{{model}}", ""),
      "ru.md:3",
    ],
    ["nothing at all", "", "kk.md:1"],
  ])("with %s", (_, ru, at) => {
    expect(differ(ru)).toEqual(at === "" ? { rule: "none", at } : { rule: "languages-differ", at });
  });

  it("may order the words and fields of a line as they need", () => {
    expect(differ(ALL.replace("{{name}} {{day}}", "{{day}} words {{name}}")).rule).toBe("none");
  });
});

describe("a definition", () => {
  const define = (fields: readonly object[], more = {}) => {
    return problemOf(() => formOf(fields, "{{a}}", { ...more }));
  };

  it.each<[string, readonly object[], string]>([
    ["a field twice", [field("a", "text"), field("a", "date")], "duplicate-field"],
    ["a field named variant", [field("variant", "text")], "duplicate-field"],
    [
      "a condition on a later field",
      [field("a", "text", { when: { field: "b", is: ["x"] } }), field("b", "text")],
      "wrong-condition",
    ],
    ["a choice without options", [field("a", "choice")], "wrong-options"],
    [
      "a text with options",
      [field("a", "text", { options: [{ value: "x", label: { kk: "x", ru: "x" } }] })],
      "wrong-options",
    ],
    ["a group without fields", [field("a", "group")], "wrong-options"],
    ["a field that is printed nowhere", [field("a", "text"), field("idle", "text")], "unused-field"],
    ["a label in one language", [{ id: "a", type: "text", label: { kk: "x" } }], "definition"],
    ["an unknown type", [{ ...field("a", "text"), type: "colour" }], "definition"],
    ["a word that it does not know", [{ ...field("a", "text"), colour: 1 }], "definition"],
  ])("with %s", (_, fields, rule) => expect(define(fields).rule).toBe(rule));

  it("names the line of its fault", () => {
    const json = definitionOf([field("a", "text"), field("idle", "text")]);
    const line = json.split("\n").findIndex((each) => each.includes('"idle"')) + 1;
    expect(define([field("a", "text"), field("idle", "text")]).at).toBe(`form.json:${line}`);
  });

  it.each(["", "{", "[]", "null", '{"id": "a",}'])("%j is none", (definition) => {
    expect(problemOf(() => readForm({ ...sourceOf([], "a"), definition })).at).toMatch(/^form\.json:\d+$/);
  });

  it("may hold what only counts a term", () => {
    const fields = [
      field("from", "date"),
      field("a", "date", { default: { term: { count: 5, unit: "working-day" }, from: "from" } }),
    ];
    expect(define(fields).rule).toBe("none");
  });
});

/** Data against a form: every problem at once, each with its path; defaults, conditions, terms. */
import { describe, expect, it } from "vitest";
import { problemSentence } from "../src/answers/problem.ts";
import { type ValidateOptions, validate } from "../src/answers/validate.ts";
import { blank, fillIn, readForm } from "../src/form.ts";
import { field, formOf, sourceOf } from "./form.ts";

const option = (value: string) => ({ value, label: { kk: value, ru: value } });
const FIELDS = [
  field("name", "text", { required: true }),
  field("iin", "iin", { required: true }),
  field("kind", "choice", { options: [option("a"), option("b")], default: { value: "a" } }),
  field("only-b", "text", { required: true, when: { field: "kind", is: ["b"] } }),
  field("papers", "checklist", { options: [option("x"), option("y")] }),
  field("proxy", "group", {
    when: { field: "papers", is: ["y"] },
    fields: [field("name", "name", { required: true })],
  }),
  field("goods", "list", {
    required: true,
    most: 3,
    fields: [field("model", "text", { required: true }), field("count", "number")],
  }),
  field("accepted", "date", { default: { today: true } }),
  field("sample", "date"),
  field("issued", "date", {
    default: [
      { term: { count: 30, unit: "calendar-day" }, from: "sample" },
      { term: { count: { first: 5, second: 10 }, unit: "working-day" }, from: "accepted" },
    ],
  }),
  field("for-second", "text", { when: { field: "variant", is: ["second"] } }),
];
const VARIANTS = ["first", "second"].map((id) => ({ id, label: { kk: id, ru: id }, words: {} }));
const { definition } = formOf(
  FIELDS,
  "{{name}} {{iin}} {{kind}} {{only-b}} {{proxy.name}} {{issued}} {{for-second}}\n\n::checks{field=papers}\n\n{{#each goods}}\n\n{{model}} {{count}}\n\n{{/each}}",
  { variants: VARIANTS },
);
const GOOD = { name: "Әлия", iin: "900101300017", goods: [{ model: "M" }] };
const problems = (data: unknown, options: ValidateOptions = {}) =>
  validate(definition, data, options).problems.map(({ path, rule }) => `${path} ${rule.replace("forms/answer-", "")}`);
const answers = (data: unknown, options: ValidateOptions = {}) => validate(definition, data, options).answers;

describe("problems", () => {
  it.each<[string, unknown, readonly string[]]>([
    ["none", GOOD, []],
    ["nothing", {}, ["name missing", "iin missing", "goods missing"]],
    ["no object", null, ["data object"]],
    ["a list", [], ["data object"]],
    ["a text", "x", ["data object"]],
    [
      "many at once",
      { ...GOOD, name: " ", iin: "1", goods: [{ count: "x" }, {}, 5], extra: 1, papers: ["z"], kind: "c" },
      [
        "extra unknown",
        "name missing",
        "iin identity-length",
        "kind choice",
        "papers.0 choice",
        "goods.0.model missing",
        "goods.0.count number",
        "goods.1.model missing",
        "goods.2 object",
      ],
    ],
    ["what is not asked", { ...GOOD, "only-b": "x" }, ["only-b not-asked"]],
    ["what is asked now", { ...GOOD, kind: "b" }, ["only-b missing"]],
    ["a group that is asked now", { ...GOOD, papers: ["y"] }, ["proxy.name missing"]],
    ["a group that is not", { ...GOOD, proxy: { name: "Ә" } }, ["proxy not-asked"]],
    ["a field of the other service", { ...GOOD, "for-second": "x" }, ["for-second not-asked"]],
    ["a list that is none", { ...GOOD, goods: { model: "M" } }, ["goods list"]],
    ["an empty list", { ...GOOD, goods: [] }, ["goods missing"]],
    ["too long a list", { ...GOOD, goods: Array(4).fill({ model: "M" }) }, ["goods many"]],
    ["a checklist that is none", { ...GOOD, papers: 5 }, ["papers checklist"]],
    ["a text that is none", { ...GOOD, name: { first: "Ә" } }, ["name text"]],
    ["a number that is none", { ...GOOD, name: Number.NaN }, ["name text"]],
    ["an unknown service", { ...GOOD, variant: "third" }, ["variant variant"]],
    [
      "names of every object",
      JSON.parse('{"__proto__": 1, "toString": 2}'),
      ["__proto__ unknown", "toString unknown", "name missing", "iin missing", "goods missing"],
    ],
    ["a year that no calendar knows", { ...GOOD, accepted: "2031-01-05" }, ["issued no-calendar"]],
  ])("of %s", (_, data, expected) => expect(problems(data)).toEqual(expected));

  it("are told in the reader's language, by the field's label and path", () => {
    const [problem] = validate(definition, { ...GOOD, goods: [{}] }).problems;
    expect(problem && problemSentence(problem, "kk")).toBe("model (goods.0.model): жауап жоқ. Оны толтырыңыз.");
    expect(problem && problemSentence(problem, "ru")).toBe("model (goods.0.model): ответа нет. Заполните это поле.");
  });

  it("throw when a form is filled in, all of them", () => {
    const form = readForm(sourceOf([FIELDS[0] ?? {}, FIELDS[1] ?? {}], "{{name}} {{iin}}"));
    expect(() => fillIn(form, {})).toThrow(/name[\s\S]*iin/);
  });
});

describe("answers", () => {
  it("are kept in one way", () => {
    expect(
      answers({ ...GOOD, papers: "y, x", proxy: { name: "Ә" }, goods: [{ model: 5, count: "1 250,5" }] }),
    ).toMatchObject({
      kind: "a",
      papers: ["x", "y"],
      goods: [{ model: "5", count: "1250.5" }],
    });
  });

  it.each<[string, object, ValidateOptions, string | null]>([
    ["five working days after today", {}, { today: "2011-07-04" }, "2011-07-12"],
    ["ten for the second service", {}, { today: "2011-07-04", variant: "second" }, "2011-07-19"],
    ["ten for the service that the data name", { variant: "second" }, { today: "2011-07-04" }, "2011-07-19"],
    ["thirty days after the sample", { sample: "05.07.2011" }, { today: "2011-07-04" }, "2011-08-04"],
    ["what was answered", { issued: "2011-08-01" }, { today: "2011-07-04" }, "2011-08-01"],
    ["nothing without a day to count from", {}, {}, null],
  ])("take by themselves: %s", (_, data, options, issued) => {
    expect(answers({ ...GOOD, ...data }, options).issued).toBe(issued);
  });

  it("say how their days were counted", () => {
    const { deadlines } = validate(definition, GOOD, { today: "2011-07-04" });
    expect(deadlines.map(({ path, event, deadline }) => [path, event, deadline.skipped.length])).toEqual([
      ["issued", "2011-07-04", 3],
    ]);
  });
});

it("a blank form shows what may be needed, and stands on no answer", () => {
  const form = formOf(
    FIELDS.slice(0, 4),
    '{{name}} {{iin}} {{kind}}\n\n{{#if kind "b"}}\n\nB {{only-b}}\n\n{{/if}}\n',
    {},
  );
  expect(blank(form, { layout: "kk" }).blocks).toHaveLength(2);
  expect(fillIn(form, { name: "Ә", iin: "900101300017" }, { layout: "kk" }).blocks).toHaveLength(1);
});

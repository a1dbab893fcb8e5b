/** Addresses and queries: what is written is read again, what is unknown leads to the search. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dataOfPaths, valueAt, withValue } from "../src/forms/data-path.ts";
import { stepsOf } from "../src/forms/steps.ts";
import { printed } from "../src/offices/printed-phone.ts";
import { addressOf, optionsOf, queryOf } from "../src/search/query.ts";
import { hrefTo, routeOf } from "../src/shell/route.ts";

describe("An address", () => {
  it.each([
    ["", "", "search", ""],
    ["?q=a", "", "search", ""],
    ["?act=kz-1.kk", "#point_1", "act", "point_1"],
    ["?page=forms&form=talon", "", "forms", ""],
    ["?page=nowhere", "#%E0%A4%A", "search", ""],
  ])("%s%s", (search, hash, page, anchor) => {
    expect(routeOf(search, hash)).toMatchObject({ page, anchor });
  });

  it("of a page is read again", () => {
    const url = new URL(hrefTo("forms", { form: "a&b=c" }, "x y"), "http://localhost/");
    const route = routeOf(url.search, url.hash);
    expect(route.page).toBe("forms");
    expect(route.params.get("form")).toBe("a&b=c");
    expect(route.anchor).toBe("x y");
  });
});

describe("A query", () => {
  const values = fc.array(fc.string({ unit: "grapheme", minLength: 1 }), { maxLength: 3 });
  const query = fc.record({
    text: fc.string({ unit: "grapheme" }),
    ticked: fc.record({ status: values, lang: values, type: values, issuer: values, in: values }),
    from: fc.option(fc.integer({ min: 1000, max: 9999 })),
    to: fc.option(fc.integer({ min: 1000, max: 9999 })),
    sort: fc.constantFrom("relevance", "newest", "oldest", "number"),
  });
  it("in an address is read again", () => {
    fc.assert(
      fc.property(query, (asked) => {
        const { search } = new URL(addressOf(asked as never), "http://localhost/");
        expect(queryOf(new URLSearchParams(search))).toEqual(asked);
      }),
    );
  });
  it("gives the engine only what was asked for", () => {
    expect(optionsOf(queryOf(new URLSearchParams("q=a&lang=kk&from=2011")), 20)).toEqual({
      limit: 20,
      prefix: true,
      filters: { lang: ["kk"], year: [[2011, null]] },
    });
  });
});

describe("Answers by path", () => {
  it("are put and found", () => {
    const data = withValue(withValue({}, "goods.1.model", "B"), "goods.0.model", "A");
    expect(data).toEqual({ goods: [{ model: "A" }, { model: "B" }] });
    expect(valueAt(data, "goods.1.model")).toBe("B");
    expect(valueAt(data, "goods.7.model.x")).toBeUndefined();
  });
  it("of a file cannot change what objects are", () => {
    dataOfPaths({ "__proto__.evil": "1", "constructor.prototype.evil": "1", "a.b": "2" });
    expect(({} as Record<string, unknown>).evil).toBeUndefined();
    expect(dataOfPaths({ "a.b": "2", "a.c": null })).toEqual({ a: { b: "2" } });
  });
});

it("a form is filled in by six fields at most, a group by itself", () => {
  const text = (id: string) => ({ id, type: "text" as const, label: { kk: id, ru: id } });
  const group = { ...text("g"), type: "group" as const };
  const fields = [..."abcdefgh"].map(text);
  expect(stepsOf([...fields, group, text("z")]).map((step) => step.length)).toEqual([6, 2, 1, 1]);
});

it("phones are printed as they are read out", () => {
  expect(printed("+77172764252")).toBe("+7 (7172) 76-42-52");
  expect(printed("102")).toBe("102");
});

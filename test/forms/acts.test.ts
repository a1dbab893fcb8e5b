/** Forms and offices against the acts that prescribe them, read from the corpus. */
import { readFileSync } from "node:fs";
import { readAct } from "@qujat/archive";
import { officeOf, offices, officesIn } from "@qujat/forms";
import { findPhones, REGIONS } from "@qujat/language";
import { beforeAll, describe, expect, it } from "vitest";
import { templates } from "./templates.ts";

type Read = ReturnType<typeof readAct>;
const ACTS = ["kz-2011-07-05-116", "kz-2017-10-25-98qe"];
const acts = new Map<string, Read["act"]>();

beforeAll(() => {
  for (const id of ACTS) {
    const file = new URL(`../../corpus/${id}.kk.txt`, import.meta.url);
    acts.set(id, readAct(readFileSync(file), `${id}.kk.txt`).act);
  }
});

/** Every value of a key, anywhere in a tree. */
function* valuesOf(tree: unknown, key: string): Generator<unknown> {
  if (typeof tree !== "object" || tree === null) return;
  for (const [name, value] of Object.entries(tree)) {
    if (name === key) yield value;
    yield* valuesOf(value, key);
  }
}

it.each(templates())("the basis of $id stands in its act", ({ form }) => {
  const { basis, variants = [] } = form.definition;
  for (const { act, anchor } of [...basis, ...variants.flatMap((variant) => variant.basis ?? [])]) {
    if (!ACTS.includes(act) || anchor === null) continue;
    expect([...valuesOf(acts.get(act), "anchor")], `${act}#${anchor}`).toContain(anchor);
  }
});

describe("offices", () => {
  /** The rows of the four contact tables as the act prints them, two for each standard. */
  const rows = () => {
    const lines = readFileSync(new URL("../fixtures/golden/kz-2011-07-05-116.kk.blocks.txt", import.meta.url), "utf8");
    const all = lines.split("\n").flatMap((line) => {
      const [number, name, place, ...others] = line.split(" | ");
      return place?.includes("8 (7") && others.length === 0 ? [{ number: number ?? "", name: name ?? "", place }] : [];
    });
    expect(all).toHaveLength(64);
    return all;
  };

  it("are those of the tables of both standards, row by row", () => {
    for (const [at, { number, name, place }] of rows().entries()) {
      const table = at % 32 < 16 ? "licensing" : "reception";
      const office = officeOf(`${table}-${Number.parseInt(number, 10)}`);
      expect(office?.name.kk).toBe(name);
      expect(place.startsWith(`${office?.address.kk}.`), place).toBe(true);
      expect(findPhones(place).map((phone) => phone.number)).toEqual(office?.phones);
      if (table === "licensing") expect(place).toContain(office?.hours.kk.split(";")[0]);
    }
  });

  it("are 32, each named once, whole in both languages", () => {
    expect(offices()).toHaveLength(32);
    expect(new Set(offices().map(({ id }) => id)).size).toBe(32);
    for (const { name, address, hours, phones, region } of offices()) {
      for (const words of [name, address, hours, region]) expect(words.kk !== "" && words.ru !== "").toBe(true);
      for (const phone of phones) expect(phone).toMatch(/^\+7\d{10}$/);
      expect(REGIONS.flatMap((each) => [each.name, ...each.otherNames])).toContainEqual(region);
    }
  });

  it.each([
    ["Алматы қаласы", ["licensing-2", "reception-2"]],
    ["г. Алматы", ["licensing-2", "reception-2"]],
    ["Алматинская область", ["licensing-4", "reception-4"]],
    ["Оңтүстік Қазақстан облысы", ["licensing-16", "reception-16"]],
    ["Туркестанская область", ["licensing-16", "reception-16"]],
    ["город Астана", ["licensing-1", "reception-1"]],
    ["область Абай", []],
    ["Алматы", []],
    ["", []],
  ])("of %j", (region, ids) => expect(officesIn(region).map(({ id }) => id)).toEqual(ids));
});

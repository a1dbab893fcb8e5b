/** Saved indexes: the same after a load, wherever the texts are kept, and refused when anything in them is wrong. */
import { ANALYZER } from "@qujat/language";
import { sentence } from "@qujat/model";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { CATALOGUE, flatEngine, IndexError, miniEngine, passagesOf, type SavedIndex } from "../src/index.ts";
import { ACTS, library } from "./acts.ts";

const options = { analyzer: ANALYZER };

function faultOf(kind: typeof flatEngine, saved: SavedIndex): string | undefined {
  try {
    kind.load(saved, options);
    return undefined;
  } catch (error) {
    if (!(error instanceof IndexError)) throw error;
    for (const language of ["kk", "ru", "en"] as const)
      expect(sentence(error.problem, CATALOGUE, language)).not.toContain("{");
    return error.fault;
  }
}

describe.each([flatEngine, miniEngine])("A saved index of $name", (kind) => {
  const saved = library(kind).save();

  it("is refused when any byte was altered", () =>
    fc.assert(
      fc.property(fc.nat(saved.index.length - 1), fc.integer({ min: 1, max: 255 }), (at, change) => {
        const index = saved.index.slice();
        index[at] = (index[at] as number) ^ change;
        expect(faultOf(kind, { ...saved, index })).toBeDefined();
      }),
      { numRuns: 300 },
    ));

  it("is refused when it was cut short or has more behind it", () => {
    for (const length of [0, 3, 16, 40, saved.index.length >> 1, saved.index.length - 1]) {
      expect(["truncated-index", "foreign-index"]).toContain(
        faultOf(kind, { ...saved, index: saved.index.slice(0, length) }),
      );
    }
    const longer = new Uint8Array(saved.index.length + 4);
    longer.set(saved.index);
    expect(faultOf(kind, { ...saved, index: longer })).toBe("altered-index");
  });

  it("is refused when it is of a newer version, or no index", () => {
    const newer = saved.index.slice();
    newer[4] = 9;
    expect(faultOf(kind, { ...saved, index: newer })).toBe("newer-index");
    expect(faultOf(kind, { ...saved, index: new TextEncoder().encode('{"version": 1, "acts": []}') })).toBe(
      "foreign-index",
    );
  });

  it("may begin anywhere in its buffer", () => {
    const shifted = new Uint8Array(saved.index.length + 3).subarray(3);
    shifted.set(saved.index);
    expect(kind.load({ ...saved, index: shifted }, options).query("шағым").hits).toEqual(
      library(kind).query("шағым").hits,
    );
  });
});

describe("Texts kept apart", () => {
  const saved = library(flatEngine).save();

  it("are read in ranges", () => {
    const texts = (from: number, to: number): Uint8Array => saved.texts.slice(from, to);
    expect(flatEngine.load({ ...saved, texts }, options).query("шағым")).toEqual(library(flatEngine).query("шағым"));
  });

  it("are refused when they are altered or another index's", () => {
    const texts = saved.texts.slice();
    texts[100] = (texts[100] as number) ^ 1;
    expect(faultOf(flatEngine, { ...saved, texts })).toBe("altered-index");
    const other = flatEngine.build(ACTS.slice(1).map(passagesOf), options).save();
    expect(faultOf(flatEngine, { index: saved.index, texts: other.texts })).toBe("altered-index");
    const read = (from: number, to: number): Uint8Array => other.texts.subarray(from, to);
    expect(faultOf(flatEngine, { index: saved.index, texts: read })).toBe("altered-index");
  });
});

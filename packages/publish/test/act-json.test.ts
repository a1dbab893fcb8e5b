/** Acts as JSON: the same again, and what is no act says so. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ActFormatError, actFromJson, actToJson } from "../src/index.ts";
import { ACT } from "./acts.ts";
import { anyAct } from "./arbitrary.ts";

describe("actFromJson", () => {
  it("gives back the same Act, whatever it is", () => {
    fc.assert(
      fc.property(anyAct, (act) => {
        expect(actFromJson(actToJson(act))).toEqual(act);
      }),
      { numRuns: 300 },
    );
  });

  it("does not mind how it is indented", () => {
    expect(actToJson(ACT, { indent: 2 })).toContain('\n  "metadata": {');
    expect(actFromJson(actToJson(ACT, { indent: 2 }))).toEqual(ACT);
  });

  it.each<[string, string, string]>([
    ["no JSON", "{", "no JSON"],
    ["null", "null", "the act: "],
    ["no structure", JSON.stringify({ ...ACT, structure: undefined }), "structure: "],
    ["an anchor with a blank", actToJson(ACT).replace('"point_1"', '"point 1"'), "structure[3].anchor: "],
    ["a type that there is not", actToJson(ACT).replace('"type":"point"', '"type":"clause"'), "structure[3].type: "],
    ["a date that is none", actToJson(ACT).replace('"date":"2019-03-04"', '"date":"4.3.2019"'), "metadata.date: "],
    ["a text without origins", actToJson(ACT).replace(/,"origins":\[[^\]]*\]/, ""), "structure[0].texts[0].origins: "],
    ["faults by the dozen", actToJson(ACT).replaceAll('"file"', '"files"'), " more"],
  ])("says what is wrong with %s", (_what, json, says) => {
    expect(() => actFromJson(json)).toThrow(ActFormatError);
    expect(() => actFromJson(json)).toThrow(says);
  });
});

/** IIN and BIN: synthetic numbers for each pass of the checksum, and everything that is no number. */
import { describe, expect, it } from "vitest";
import { readIdentityNumber } from "../src/rules/identity-number.ts";

describe("readIdentityNumber", () => {
  it.each([
    ["900101100014", { kind: "iin", birth: "1890-01-01", sex: "male" }],
    ["880229200010", { kind: "iin", birth: "1888-02-29", sex: "female" }],
    ["900101100500", { kind: "iin", birth: "1890-01-01", sex: "male" }],
    ["880229200108", { kind: "iin", birth: "1888-02-29", sex: "female" }],
    ["110740000017", { kind: "bin", registered: "2011-07", body: "resident", office: "head" }],
    [" 110740000808 ", { kind: "bin", registered: "2011-07", body: "resident", office: "head" }],
  ])("reads %s", (text, expected) => expect(readIdentityNumber(text)).toEqual(expected));

  it.each([
    ["", "length"],
    ["90010110001", "length"],
    ["9001011000140", "length"],
    ["90010110001a", "digits"],
    ["٩٠٠١٠١١٠٠٠١٤", "digits"],
    ["9001 0110 0014", "digits"],
    ["900101100015", "checksum"],
    ["900101100550", "never-issued"],
    ["880229200110", "never-issued"],
    ["110740000810", "never-issued"],
    ["901301100014", "date"],
    ["900229100010", "date"],
    ["110790000014", "kind"],
  ])("%s: %s", (text, problem) => expect(readIdentityNumber(text)).toEqual({ problem }));

  it("tells a person's number from an organisation's", () => {
    expect(readIdentityNumber("900101100014", "bin")).toEqual({ problem: "kind" });
    expect(readIdentityNumber("110740000017", "iin")).toEqual({ problem: "kind" });
  });

  it("notices nearly every wrong digit before the eleventh, whose weight is the modulus", () => {
    let passed = 0;
    for (let at = 0; at < 10; at++) {
      for (let by = 1; by <= 9; by++) {
        const digits = [..."900101100014"].map(Number);
        digits[at] = ((digits[at] ?? 0) + by) % 10;
        if (!("problem" in readIdentityNumber(digits.join("")))) passed++;
      }
    }
    expect(passed).toBeLessThanOrEqual(1);
  });
});

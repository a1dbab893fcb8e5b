/** Tests that need a program run, are skipped, or fail where CI is set. */
import { afterEach, describe, expect, it, vi } from "vitest";
import { isThere, needs } from "./needs.ts";

afterEach(() => vi.unstubAllEnvs());

describe("needs", () => {
  it("finds a program that is there", () => {
    expect(isThere("node")).toBe(true);
    expect(needs("node")).toBe(it);
  });

  it("skips what cannot run, in one line", () => {
    vi.stubEnv("CI", "");
    const warn = vi.spyOn(console, "warn").mockImplementation(() => {});
    expect(needs("no-such-program")).not.toBe(it);
    expect(warn.mock.calls).toEqual([["skipped: tests that need no-such-program, which this machine lacks"]]);
    warn.mockRestore();
  });

  it("fails where CI is set", () => {
    vi.stubEnv("CI", "true");
    expect(() => needs("no-such-program")).toThrow("no-such-program is missing");
  });
});

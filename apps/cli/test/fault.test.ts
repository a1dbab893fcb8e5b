/** A fault of the program in one act costs no other. */
import { expect, it, vi } from "vitest";
import { ACT, BLOCKS, folderWith, run } from "./run.ts";

vi.mock("@qujat/archive", async (original) => {
  const real = await original<typeof import("@qujat/archive")>();
  const recoverSource: typeof real.recoverSource = (bytes, file, options) => {
    if (Buffer.from(bytes).includes("faulty")) throw new Error("lost a character");
    return real.recoverSource(bytes, file, options);
  };
  return { ...real, recoverSource };
});

it("prints the other acts when a pass is faulty, and exits with 3", async () => {
  const folder = await folderWith({ "a.txt": ACT, "b.txt": "faulty", "c.txt": ACT });
  const { code, out, err } = await run(["normalise", "a.txt", "b.txt", "c.txt"], { folder });
  expect({ code, out }).toEqual({ code: 3, out: BLOCKS + BLOCKS });
  expect(err).toContain("b.txt:1:1 error ");
  expect(err).toContain("lost a character");
});

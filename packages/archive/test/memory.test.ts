/** Memory does not grow with the number of files. */
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { newFolder, put } from "./folders.ts";

const BUILT = new URL("../dist/index.js", import.meta.url).href;
const TEXT = "      1. Осы бұйрық ресми жарияланған күнінен бастап қолданысқа енгізіледі.\n".repeat(100);

/** Heap in bytes, after collection, at the middle and at the end of a build. */
function heapOf(sources: string, archive: string): { middle: number; end: number } {
  const code = `
    const { buildArchive } = await import(${JSON.stringify(BUILT)});
    const heap = {};
    const onProgress = ({ step, done, total }) => {
      if (step !== "write" || (done !== total && done !== total / 2)) return;
      globalThis.gc();
      heap[done === total ? "end" : "middle"] = process.memoryUsage().heapUsed;
    };
    await buildArchive({ sources: process.argv[1], archive: process.argv[2], onProgress });
    process.stdout.write(JSON.stringify(heap));`;
  const args = ["--expose-gc", "--input-type=module", "-e", code, sources, archive];
  return JSON.parse(
    spawnSync(process.execPath, args, { encoding: "utf8", cwd: fileURLToPath(new URL(".", import.meta.url)) }).stdout,
  );
}

it("holds no more after 600 files than after 300", async () => {
  const folder = await newFolder();
  const files = Array.from({ length: 600 }, (_, at) => [`acts/${at}.txt`, `${TEXT}${at}`] as const);
  await put(folder, Object.fromEntries(files));
  const { middle, end } = heapOf(join(folder, "acts"), join(folder, "out"));
  // 300 acts of 16 kB with their blocks would be some 30 MB.
  expect(end - middle).toBeLessThan(2_000_000);
});

/** The built command as a process: exit codes, pipes, start-up. */
import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { ACT, BLOCKS, folderWith } from "./run.ts";

const BIN = fileURLToPath(new URL("../bin/qujat.mjs", import.meta.url));
const env = { ...process.env, LANG: "C", LC_ALL: "", LC_MESSAGES: "" };

function qujat(
  args: readonly string[],
  input = "",
  cwd = ".",
): { status: number | null; stdout: string; stderr: string } {
  return spawnSync(process.execPath, [BIN, ...args], { input, cwd, env, encoding: "utf8" });
}

describe("the qujat process", () => {
  it("reads standard input and a folder with Cyrillic letters in its name", async () => {
    expect(qujat(["normalise", "-"], ACT)).toMatchObject({ status: 0, stdout: BLOCKS, stderr: "" });
    const folder = await folderWith({ "акт.txt": ACT, "бос.txt": "" });
    expect(qujat(["normalise", "акт.txt"], "", folder)).toMatchObject({ status: 0, stdout: BLOCKS, stderr: "" });
    expect(qujat(["normalise", "бос.txt", "акт.txt"], "", folder)).toMatchObject({ status: 1, stdout: BLOCKS });
    expect(qujat(["normalise", "--frob"], "", folder).status).toBe(2);
  });

  it("writes all of a long text into a pipe", () => {
    const { stdout } = qujat(["normalise", "-"], ACT.repeat(3000));
    expect(stdout.split("\n")).toHaveLength(9001);
  });

  it("ends quietly when its reader goes away", async () => {
    const child = spawn(process.execPath, [BIN, "normalise", "-"], { env, stdio: ["pipe", "pipe", "pipe"] });
    let errors = "";
    child.stderr.on("data", (chunk) => {
      errors += chunk;
    });
    child.stdout.destroy();
    child.stdin.end(ACT.repeat(3000));
    const [code] = await once(child, "close");
    expect({ code, errors }).toEqual({ code: 0, errors: "" });
  });

  it("shows its help without loading the engine", () => {
    const loaded = "process.on('exit', () => console.error(process.memoryUsage().heapUsed));";
    const args = ["--import", `data:text/javascript,${encodeURIComponent(loaded)}`, BIN, "--help"];
    const { stderr } = spawnSync(process.execPath, args, { env, encoding: "utf8" });
    expect(Number(stderr)).toBeLessThan(15_000_000);
  });
});

/** A build that is killed at any moment leaves an archive that can be read, and the next build ends well. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { buildArchive, readManifest } from "../src/index.ts";
import { contentsOf, newFolder, put } from "./folders.ts";

const BUILT = fileURLToPath(new URL("../dist/index.js", import.meta.url));
const ACTS = 30;

function acts(text: string): Record<string, string> {
  return Object.fromEntries(Array.from({ length: ACTS }, (_, at) => [`acts/${at}.txt`, `      ${at}. ${text}\n`]));
}

/** Reads the archive as a user would, and checks it against its own manifest. */
async function readable(archive: string): Promise<string> {
  const manifest = await readManifest(archive);
  expect(manifest?.sources).toHaveLength(ACTS);
  return manifest?.sources[0]?.act?.sha256.source ?? "";
}

describe("a build that is killed", () => {
  it("leaves the archive before or the new one", async () => {
    const folder = await newFolder();
    const archive = join(folder, "out");
    await put(folder, acts("Бірінші"));
    await buildArchive({ sources: join(folder, "acts"), archive });
    const code =
      "const { buildArchive } = await import(process.argv[1]); process.stdout.write('ready');" +
      "await buildArchive({ sources: process.argv[2], archive: process.argv[3] });";
    for (let turn = 0; turn < 12; turn++) {
      await put(folder, acts(`Өзгерген ${turn}`));
      const args = ["--input-type=module", "-e", code, new URL(`file://${BUILT}`).href, join(folder, "acts"), archive];
      const child = spawn(process.execPath, args, { stdio: ["ignore", "pipe", "inherit"] });
      const closed = once(child, "exit");
      await once(child.stdout, "data");
      await wait(turn < 2 ? turn : Math.random() * 60);
      child.kill("SIGKILL");
      await closed;
      await readable(archive);
    }
    const summary = await buildArchive({ sources: join(folder, "acts"), archive });
    expect(summary).toMatchObject({ written: true, acts: ACTS });
    expect(Object.keys(await contentsOf(folder)).filter((file) => !/^(acts|out)\//.test(file))).toEqual([]);
  });

  it("is read from the archive before, when killed between the two renames, and ended by the next build", async () => {
    const folder = await newFolder();
    const archive = join(folder, "out");
    await put(folder, acts("Бірінші"));
    await buildArchive({ sources: join(folder, "acts"), archive });
    const before = await readable(archive);
    await put(folder, acts("Екінші"));
    await buildArchive({ sources: join(folder, "acts"), archive: join(folder, "next") });
    await rename(join(folder, "next"), `${archive}.building`);
    await rename(archive, `${archive}.previous`);
    expect(await readable(archive)).toBe(before);
    const summary = await buildArchive({ sources: join(folder, "acts"), archive });
    expect(summary).toMatchObject({ written: true, unchanged: ACTS });
    expect(await readable(archive)).not.toBe(before);
  });

  it("does not block the next one, but a running one does", async () => {
    const folder = await newFolder();
    const archive = join(folder, "out");
    await put(folder, acts("Бірінші"));
    const rules: string[] = [];
    const onMessage = ({ rule }: { rule: string }) => rules.push(rule);
    const running = spawn(process.execPath, ["-e", "setTimeout(() => {}, 60000)"]);
    await writeFile(`${archive}.lock`, String(running.pid));
    expect(await buildArchive({ sources: join(folder, "acts"), archive, onMessage })).toMatchObject({ written: false });
    expect(rules).toEqual(["archive/busy"]);
    const closed = once(running, "exit");
    running.kill();
    await closed;
    expect(await buildArchive({ sources: join(folder, "acts"), archive, onMessage })).toMatchObject({ written: true });
  });
});

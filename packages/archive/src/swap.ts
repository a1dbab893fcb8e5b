/** One archive takes the place of another, so that whoever is killed when leaves one that can be read. */
import { mkdir, open, readFile, rename, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import { codeOf } from "./fault.ts";

/** The folders and the lock beside an archive while it is built. */
export interface Places {
  readonly archive: string;
  /** The new archive, until it is complete. */
  readonly building: string;
  /** The archive before, between the two renames. */
  readonly previous: string;
  readonly lock: string;
}

export const MANIFEST = "manifest.json";
/** Folder of a new archive that holds its drafts until it is complete. */
export const DRAFTS = "drafts";

export function placesOf(archive: string): Places {
  return {
    archive,
    building: `${archive}.building`,
    previous: `${archive}.previous`,
    lock: `${archive}.lock`,
  };
}

/**
 * Reserves an archive for this process.
 *
 * @returns how to let it go, or the number of the running process that has it
 */
export async function reserve({ lock }: Places): Promise<(() => Promise<void>) | number> {
  for (;;) {
    try {
      const handle = await open(lock, "wx");
      await handle.writeFile(String(process.pid));
      await handle.close();
      return () => rm(lock, { force: true });
    } catch (error) {
      if (codeOf(error) !== "EEXIST") throw error;
    }
    const owner = Number(await readFile(lock, "utf8").catch(() => ""));
    if (owner > 0 && owner !== process.pid && isRunning(owner)) return owner;
    await rm(lock, { force: true });
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return codeOf(error) === "EPERM";
  }
}

/**
 * Ends a swap that was interrupted and clears away what a killed build left; then an empty folder awaits the new archive.
 *
 * The manifest is written last, so a new archive that has one is complete.
 */
export async function prepare({ archive, building, previous }: Places): Promise<void> {
  if (!(await exists(archive)) && (await exists(previous))) {
    await rename((await exists(join(building, MANIFEST))) ? building : previous, archive);
  }
  await rm(building, { recursive: true, force: true });
  await rm(previous, { recursive: true, force: true });
  for (const folder of ["acts", DRAFTS]) await mkdir(join(building, folder), { recursive: true });
}

/** Puts the new archive in the place of the one before. Killed between the renames, `prepare` ends it. */
export async function swap({ archive, building, previous }: Places): Promise<void> {
  await rm(join(building, DRAFTS), { recursive: true, force: true });
  if (await exists(archive)) await rename(archive, previous);
  await rename(building, archive);
  await rm(previous, { recursive: true, force: true });
}

/** Where the archive can be read now: between the two renames of a swap it is the one before. */
export async function readablePlace(archive: string): Promise<string | undefined> {
  const { previous } = placesOf(archive);
  for (const place of [archive, previous, archive]) if (await exists(join(place, MANIFEST))) return place;
  return undefined;
}

export async function exists(path: string): Promise<boolean> {
  return (await stat(path).catch(() => undefined)) !== undefined;
}

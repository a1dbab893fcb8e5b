/** Which code made an archive: acts are taken over from a previous one only when the same code made it. */
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** Every package whose change can change an act. */
const STAGES = [
  "@qujat/model",
  "@qujat/language",
  "@qujat/ingest",
  "@qujat/recover",
  "@qujat/parse",
  "@qujat/cite",
  "@qujat/publish",
  "@qujat/search",
];
const CODE = /\.(?:js|json|txt|bin)$/;

/** A hash over the code and the data of every stage; the same for the same build of the packages. */
export function engineHash(): string {
  const require = createRequire(import.meta.url);
  const roots = STAGES.map((name) => rootOf(require.resolve(name)));
  const hash = createHash("sha256");
  for (const root of [...roots, rootOf(fileURLToPath(import.meta.url))]) {
    for (const folder of ["dist", "data"]) hashFolder(hash, join(root, folder));
  }
  return hash.digest("hex").slice(0, 16);
}

/** The folder of the package that a file belongs to. */
function rootOf(file: string): string {
  let folder = dirname(file);
  while (!existsSync(join(folder, "package.json")) && dirname(folder) !== folder) folder = dirname(folder);
  return folder;
}

function hashFolder(hash: ReturnType<typeof createHash>, folder: string): void {
  if (!existsSync(folder)) return;
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) => CODE.test(name));
  for (const name of files.sort()) hash.update(name).update(readFileSync(join(folder, name)));
}

/**
 * Adds to the lock file the packages that npm leaves out of it: optional ones for other systems than this machine's.
 * Without their entries `npm ci` refuses the lock file wherever the registry does not offer them.
 *
 * Run it after every change of a dependency: `npm run lock`.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const FILE = fileURLToPath(new URL("../../package-lock.json", import.meta.url));
/** The system in the name of such a package: `cli-darwin-arm64`, `linux-x64-musl`. */
const SYSTEM =
  /(android|darwin|freebsd|linux|netbsd|openbsd|sunos|win32|windows)-(arm64|arm|ia32|loong64|ppc64|riscv64|s390x|x64|64)(?:-(\w+))?$/;

const lock = JSON.parse(readFileSync(FILE, "utf8"));
const packages = { ...lock.packages };
for (const entry of Object.values(lock.packages)) {
  for (const [name, version] of Object.entries(entry.optionalDependencies ?? {})) {
    const [, os, cpu, libc] = SYSTEM.exec(name) ?? [];
    if (packages[`node_modules/${name}`] !== undefined || os === undefined) continue;
    packages[`node_modules/${name}`] = {
      version: version.replace(/^[~^]/, ""),
      cpu: [cpu === "64" ? "x64" : cpu],
      ...(entry.dev ? { dev: true } : {}),
      ...(libc === "musl" ? { libc: ["musl"] } : {}),
      optional: true,
      os: [os === "windows" ? "win32" : os],
    };
  }
}
const sorted = Object.entries(packages).sort(([a], [b]) => (a < b ? -1 : 1));
writeFileSync(FILE, `${JSON.stringify({ ...lock, packages: Object.fromEntries(sorted) }, null, 2)}\n`);

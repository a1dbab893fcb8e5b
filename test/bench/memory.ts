/** Peak memory over many files, each run in a process of its own. */
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

/** What one process reports; its peak depends on when it collects garbage, what it holds does not. */
export interface Peak {
  readonly files: number;
  readonly bytes: number;
  /** Peak resident set, in bytes. */
  readonly peak: number;
  /** Heap in use after the last file, when all that can go has gone, in bytes. */
  readonly held: number;
}

/** Recovers so many files in a new process and returns its peak. */
export function peakOver(files: number): Peak {
  const script = fileURLToPath(new URL("many-files.ts", import.meta.url));
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    ["--expose-gc", "--conditions=@qujat/source", script, String(files)],
    { encoding: "utf8" },
  );
  if (status !== 0) throw new Error(`recovering ${files} files failed: ${stderr}`);
  return JSON.parse(stdout) as Peak;
}

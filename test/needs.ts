/** What a test needs of the machine: without it the test is skipped with one clear line, but where CI is set it fails. */
import { spawnSync } from "node:child_process";
import { it } from "vitest";

/**
 * `it`, or `it.skip` when a command is missing; with `CI=true` a missing command fails the test.
 *
 * @param command a program that must be found on the PATH, such as `pdftotext`
 * @example needs("pdftotext")("reads what was printed", () => { … })
 */
export function needs(command: string): typeof it | typeof it.skip {
  if (isThere(command)) return it;
  if (process.env.CI === "true")
    throw new Error(`${command} is missing, and with CI=true every test must run: install it`);
  console.warn(`skipped: tests that need ${command}, which this machine lacks`);
  return it.skip;
}

/** Whether a program can be started. */
export function isThere(command: string): boolean {
  const { error } = spawnSync(command, ["--version"], { stdio: "ignore", timeout: 10_000 });
  return error === undefined;
}

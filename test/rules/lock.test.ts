/** The lock file installs anywhere: every package that another one may need has its entry, and no registry is named. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { ROOT } from "./tree.ts";

interface Lock {
  readonly packages: Readonly<Record<string, { readonly optionalDependencies?: Readonly<Record<string, string>> }>>;
}

const text = readFileSync(join(ROOT, "package-lock.json"), "utf8");

it("has an entry for optional packages of every system (`npm run lock` adds them)", () => {
  const { packages } = JSON.parse(text) as Lock;
  const wanted = Object.values(packages).flatMap(({ optionalDependencies = {} }) => Object.keys(optionalDependencies));
  expect(wanted.filter((name) => packages[`node_modules/${name}`] === undefined)).toEqual([]);
});

it("names no registry", () => expect(text).not.toMatch(/"resolved":\s*"https?:/));

#!/usr/bin/env node
/** The `qujat` command as npm links it; it exists before anything is built, so that it can be linked at once. */
import { existsSync } from "node:fs";
import * as nodeModule from "node:module";

const FAULT = 3;
const [major, minor] = process.versions.node.split(".").map(Number);
const built = new URL("../dist/index.js", import.meta.url);

if (major < 22 || (major === 22 && minor < 13)) {
  console.error(`qujat needs Node 22.13 or newer, this is ${process.versions.node}. In this folder, run it with npx.`);
  process.exitCode = FAULT;
} else if (!existsSync(built)) {
  console.error("qujat is not built yet. Run `npm start` in its folder first.");
  process.exitCode = FAULT;
} else {
  nodeModule.enableCompileCache?.();
  const { main, processIo } = await import(built.href);
  process.exitCode = await main(process.argv.slice(2), processIo());
}

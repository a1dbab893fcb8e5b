/** Tells the service worker which files there are: a new build is a new list, and so a new worker. */
import { createHash } from "node:crypto";
import type { Plugin } from "vite";

/** What the worker's source has in place of the list. */
const PLACE = /(["'`])__PRECACHE__\1/;

export function precache(): Plugin {
  return {
    name: "precache",
    apply: "build",
    enforce: "post",
    generateBundle: {
      order: "post",
      handler(_options, bundle) {
        const worker = bundle["sw.js"];
        if (worker?.type !== "chunk") throw new Error("the service worker was not built");
        const hash = createHash("sha256");
        const files: string[] = [];
        for (const [name, file] of Object.entries(bundle).sort(([a], [b]) => (a < b ? -1 : 1))) {
          if (name === "sw.js") continue;
          files.push(name);
          hash.update(name).update(file.type === "chunk" ? file.code : file.source);
        }
        const list = {
          version: hash.digest("base64url").slice(0, 12),
          files: [...files, "manifest.webmanifest", "icon.svg"],
        };
        if (!PLACE.test(worker.code)) throw new Error("the service worker does not ask for its list of files");
        worker.code = worker.code.replace(PLACE, () => JSON.stringify(JSON.stringify(list)));
      },
    },
  };
}

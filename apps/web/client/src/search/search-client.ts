/** The search as pages ask for it. */
import { remoteOf } from "../worker/rpc.ts";
import type { SearchService } from "./search-worker.ts";

/** The address of the app, without query and hash. */
export const ROOT: string = new URL("./", location.href).href;

export const searcher = remoteOf<SearchService>(
  () => new Worker(new URL("./search-worker.ts", import.meta.url), { type: "module", name: "search" }),
);

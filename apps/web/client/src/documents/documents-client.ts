/** Documents as pages ask for them. */
import { remoteOf } from "../worker/rpc.ts";
import type { DocumentService } from "./documents-worker.ts";

export const documents = remoteOf<DocumentService>(
  () => new Worker(new URL("./documents-worker.ts", import.meta.url), { type: "module", name: "documents" }),
);

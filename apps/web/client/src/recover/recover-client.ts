/** Recovery as pages ask for it. */
import { remoteOf } from "../worker/rpc.ts";
import type { RecoverService } from "./recover-worker.ts";

export const recoverer = remoteOf<RecoverService>(
  () => new Worker(new URL("./recover-worker.ts", import.meta.url), { type: "module", name: "recover" }),
);

/** A worker thread of a build: does one half of the work on one act at a time. */
import { parentPort } from "node:worker_threads";
import { doStep, type Step } from "./steps.ts";

parentPort?.on("message", (step: Step) => {
  doStep(step).then(
    (result) => parentPort?.postMessage({ result }),
    (error: unknown) => parentPort?.postMessage({ error }),
  );
});

/** The steps of a build that are done act by act: by worker threads where there is enough to do, otherwise here. */

import type { Message } from "@qujat/model";
import { type Draft, type DraftJob, draftAct } from "./draft-act.ts";
import { type Finished, type FinishJob, finishAct } from "./finish-act.ts";
import { Pool } from "./pool.ts";

export type Step = DraftJob | FinishJob;

/** How steps are done; `close` it when the build is over. */
export interface Steps {
  readonly draft: (job: DraftJob) => Promise<Draft>;
  readonly finish: (job: FinishJob) => Promise<Finished | Message>;
  /** How many may be under way. */
  readonly atOnce: number;
  readonly close: () => Promise<void>;
}

/** Fewer acts than this are done before worker threads would have started. */
const FEW = 32;

/** @param acts how many the build has at most */
export function stepsFor(acts: number): Steps {
  if (acts < FEW) return { draft: draftAct, finish: finishAct, atOnce: 1, close: async () => {} };
  const pool = new Pool(new URL(`./worker${import.meta.url.endsWith(".ts") ? ".ts" : ".js"}`, import.meta.url));
  return {
    draft: (job) => pool.run(job),
    finish: (job) => pool.run(job),
    atOnce: pool.atOnce,
    close: () => pool.close(),
  };
}

export function doStep(step: Step): Promise<Draft | Finished | Message> {
  return step.step === "draft" ? draftAct(step) : finishAct(step);
}

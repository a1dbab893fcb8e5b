/** Damaged lines to clean blocks: the recovery engine and its table of passes. */
export { CATALOGUE } from "./messages.ts";
export { PASSES, type Pass, type PassContext, type PassResult } from "./passes.ts";
export { type AppliedRepair, type RecoverOptions, type Recovery, recover } from "./recover.ts";

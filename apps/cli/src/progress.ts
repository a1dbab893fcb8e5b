/** The progress line: on standard error, only on a terminal, gone when the work is done. */
import type { Progress } from "@qujat/archive";
import type { Context } from "./context.ts";

/** Milliseconds between two looks of the line. */
const PAUSE = 100;
const MEGABYTE = 1_000_000;
/** Returns to the line's start and wipes it. */
const WIPE = "\r\x1b[2K";

export class ProgressLine {
  readonly #context: Context;
  #shown = 0;
  #stands = false;

  constructor(context: Context) {
    this.#context = context;
  }

  show({ step, file, done, total, bytes }: Progress): void {
    const { stderr } = this.#context.io;
    const now = performance.now();
    if (!stderr.isTerminal || now - this.#shown < PAUSE) return;
    this.#shown = now;
    this.#stands = true;
    const size = this.#context.number(bytes / MEGABYTE, 1);
    const line = this.#context.phrase(`cli/progress-${step}`, { file, done, total, size });
    void stderr.write(WIPE + line.slice(0, stderr.columns - 1));
  }

  /** Wipes the line, before anything else is printed. */
  async clear(): Promise<void> {
    if (!this.#stands) return;
    this.#stands = false;
    await this.#context.io.stderr.write(WIPE);
  }
}

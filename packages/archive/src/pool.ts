/** A pool of worker threads that do jobs in the order they are given, as many at once as the machine has cores. */
import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";

/** How a job travels; one worker does one job at a time. */
export type Work<Job, Result> = (job: Job) => Promise<Result>;

/** Jobs that are waited for at once, for each worker: enough that none idles while results are taken in order. */
const AHEAD = 4;

/**
 * Does jobs and yields their results in the jobs' order, with a bounded number of them under way.
 *
 * @param atOnce how many jobs may be under way; from 1
 */
export async function* inOrder<Job, Result>(
  jobs: AsyncIterable<Job> | Iterable<Job>,
  work: Work<Job, Result>,
  atOnce: number,
): AsyncGenerator<Result> {
  const waiting: Promise<Result>[] = [];
  try {
    for await (const job of jobs) {
      waiting.push(work(job));
      if (waiting.length >= atOnce) yield await (waiting.shift() as Promise<Result>);
    }
    while (waiting.length > 0) yield await (waiting.shift() as Promise<Result>);
  } finally {
    // Whoever stops early does not leave rejections behind that nobody handles.
    await Promise.allSettled(waiting);
  }
}

/** What the pool needs of a worker thread. */
interface Busy {
  readonly resolve: (result: unknown) => void;
  readonly reject: (error: unknown) => void;
}

/** Worker threads that run one module; started when the first jobs come. */
export class Pool {
  readonly size: number;
  readonly #module: URL;
  readonly #idle: Worker[] = [];
  readonly #all = new Map<Worker, Busy | undefined>();
  readonly #queue: (Busy & { readonly job: unknown })[] = [];

  /**
   * @param module what a worker runs; it answers each message `job` with `{ result }` or `{ error }`
   * @param size default the number of cores
   */
  constructor(module: URL, size: number = availableParallelism()) {
    this.#module = module;
    this.size = size;
  }

  /** How many jobs are worth having under way. */
  get atOnce(): number {
    return this.size * AHEAD;
  }

  run<Result>(job: unknown): Promise<Result> {
    return new Promise((resolve, reject) => {
      this.#queue.push({ job, resolve: resolve as Busy["resolve"], reject });
      this.#next();
    });
  }

  async close(): Promise<void> {
    const workers = [...this.#all.keys()];
    this.#all.clear();
    await Promise.all(workers.map((worker) => worker.terminate()));
  }

  #next(): void {
    if (this.#queue.length === 0) return;
    const worker = this.#idle.pop() ?? (this.#all.size < this.size ? this.#start() : undefined);
    const next = worker && this.#queue.shift();
    if (!worker || !next) return;
    this.#all.set(worker, next);
    worker.postMessage(next.job);
  }

  #start(): Worker {
    const fromSources = this.#module.pathname.endsWith(".ts");
    // What this process was started with does not fit a worker; sources need the condition under which they are found.
    const worker = new Worker(this.#module, { execArgv: fromSources ? ["--conditions=@qujat/source"] : [] });
    worker.on("message", ({ result, error }: { result?: unknown; error?: unknown }) => {
      const busy = this.#all.get(worker);
      this.#all.set(worker, undefined);
      this.#idle.push(worker);
      if (error === undefined) busy?.resolve(result);
      else busy?.reject(error);
      this.#next();
    });
    worker.on("error", (error) => {
      const busy = this.#all.get(worker);
      this.#all.delete(worker);
      busy?.reject(error);
      this.#next();
    });
    this.#all.set(worker, undefined);
    return worker;
  }
}

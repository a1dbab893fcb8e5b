/** Calls to a worker and its answers, as promises. */

/** What a worker can do: names of functions of plain values. */
export type Service = { readonly [name: string]: (...args: never[]) => unknown };

interface Call {
  readonly id: number;
  readonly name: string;
  readonly args: readonly unknown[];
}

type Answer =
  | { readonly id: number; readonly value: unknown }
  | {
      readonly id: number;
      readonly error: { readonly name: string; readonly message: string; readonly problems?: unknown };
    };

/** The functions of a service as seen from outside of the worker. */
export type Remote<S extends Service> = {
  readonly [Name in keyof S]: (...args: Parameters<S[Name]>) => Promise<Awaited<ReturnType<S[Name]>>>;
};

/** A failure inside of the worker. */
export class WorkerError extends Error {
  /** What a form says is wrong with its answers, where that is the failure. */
  readonly problems: unknown;
  constructor({ name, message, problems }: { name: string; message: string; problems?: unknown }) {
    super(message);
    this.name = name;
    this.problems = problems;
  }
}

/** Answers calls inside of a worker. */
export function serveCalls(service: Service): void {
  addEventListener("message", async ({ data }: MessageEvent<Call>) => {
    const { id, name, args } = data;
    try {
      const run = service[name] as ((...args: readonly unknown[]) => unknown) | undefined;
      if (!run) throw new Error(`the worker does not know ${name}`);
      postMessage({ id, value: await run(...args) } satisfies Answer);
    } catch (error) {
      const { name, message, problems } =
        error instanceof Error ? (error as WorkerError) : (new Error(String(error)) as WorkerError);
      postMessage({ id, error: { name, message, problems } } satisfies Answer);
    }
  });
}

/** The service of a worker; the worker is started with the first call. */
export function remoteOf<S extends Service>(start: () => Worker): Remote<S> {
  const waiting = new Map<number, { resolve: (value: never) => void; reject: (error: Error) => void }>();
  let worker: Worker | undefined;
  let next = 0;
  const started = () => {
    if (worker) return worker;
    worker = start();
    worker.addEventListener("message", ({ data }: MessageEvent<Answer>) => {
      const call = waiting.get(data.id);
      waiting.delete(data.id);
      if ("error" in data) call?.reject(new WorkerError(data.error));
      else call?.resolve(data.value as never);
    });
    worker.addEventListener("error", (event) => {
      for (const { reject } of waiting.values()) reject(new Error(event.message || "the worker failed"));
      waiting.clear();
    });
    return worker;
  };
  const call = (name: string, args: readonly unknown[]) =>
    new Promise((resolve, reject) => {
      const id = next++;
      waiting.set(id, { resolve, reject });
      started().postMessage({ id, name, args } satisfies Call);
    });
  return new Proxy({} as Remote<S>, {
    get:
      (_target, name) =>
      (...args: unknown[]) =>
        call(String(name), args),
  });
}

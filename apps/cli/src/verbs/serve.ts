/** `qujat serve`: the web app over an archive, on this machine. */
import type { Context } from "../context.ts";
import { type ExitCode, systemCode, WrongUse } from "../exit.ts";
import { type Options, textOption, type Verb } from "../verb.ts";

export const serve: Verb = {
  name: "serve",
  about: "cli/about-serve",
  operands: [],
  options: [
    { flags: "--port <number>", about: "cli/option-port", default: "8080" },
    { flags: "--archive <folder>", about: "cli/option-archive", default: ".qujat" },
    { flags: "--sources <folder>", about: "cli/option-sources", default: "corpus" },
  ],
  run,
};

/** The largest number that a port can have. */
const LAST_PORT = 65_535;

async function run(context: Context, _: readonly string[], options: Options): Promise<ExitCode> {
  const folder = textOption(options, "archive") ?? ".qujat";
  const port = Number(textOption(options, "port"));
  if (!Number.isInteger(port) || port < 0 || port > LAST_PORT) {
    throw new WrongUse("cli/wrong-port", { value: String(options.port) });
  }
  const { readManifest } = await import("@qujat/archive");
  const archive = context.path(folder);
  if (!(await readManifest(archive))) throw new WrongUse("cli/no-archive", { folder });
  const { startServer } = await import("@qujat/web-server");
  const sources = context.path(textOption(options, "sources") ?? "corpus");
  const server = await startServer({ archive, sources, port }).catch((error: unknown) => {
    throw new WrongUse("cli/port-taken", { port, code: systemCode(error) });
  });
  await context.io.stdout.write(`${context.phrase("cli/serving", { url: server.url })}\n`);
  await new Promise<void>((resolve) => {
    for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, resolve);
  });
  await server.close();
  return context.exitCode();
}

/** The web app as a handler of requests: the client's files, and the archive's under `archive/`. */
import { join } from "node:path";
import { type Context, Hono } from "hono";
import { compress } from "hono/compress";
import { fileIn } from "./files.ts";
import { HEADERS } from "./headers.ts";

/** What is served. */
export interface WebOptions {
  /** The archive folder that `qujat build` wrote. */
  readonly archive: string;
  /** The built client: the folder of `index.html`. */
  readonly client: string;
  /** The folder of sources, to be shown beside their repaired text; without it they are not served. */
  readonly sources?: string;
  /** The path that everything lies under, with a slash at both ends; default `/`. */
  readonly base?: string;
}

/** Names that hold a hash of their content, so that they may be kept for ever. */
const HASHED = /^assets\//;
/** What of an archive is for readers. */
const OF_ARCHIVE = /^(?:catalogue\.jsonl|manifest\.json|acts\/[^/]+\.(?:json|md)|index\/[^/]+\.bin)$/;

/**
 * The handler.
 *
 * @example (await webApp({ archive: ".qujat", client: "dist" }).request("/")).status // 200
 */
export function webApp({ archive, client, sources, base = "/" }: WebOptions): Hono {
  const app = new Hono();
  app.use(compress());
  app.use(async (context, next) => {
    await next();
    for (const [name, value] of Object.entries(HEADERS)) context.res.headers.set(name, value);
  });
  app.on(["GET", "HEAD"], "*", async (context) => {
    const path = pathUnder(base, context.req.path);
    if (path === undefined) {
      return context.req.path === base.slice(0, -1) ? context.redirect(base) : context.text("404", 404);
    }
    return answer(context, path, await folderOf(path));
  });
  app.all("*", (context) => context.text("405", 405, { Allow: "GET, HEAD" }));
  return app;

  function folderOf(path: string): Promise<Awaited<ReturnType<typeof fileIn>>> {
    if (path.startsWith("archive/sources/")) {
      return sources === undefined ? nothing() : fileIn(sources, path.slice("archive/sources/".length));
    }
    if (!path.startsWith("archive/")) return fileIn(client, path === "" ? "index.html" : path);
    const name = path.slice("archive/".length);
    return OF_ARCHIVE.test(name) ? fileIn(join(archive), name) : nothing();
  }
}

async function nothing(): Promise<undefined> {
  return undefined;
}

/** The path below the base, decoded; undefined where it is not below it or cannot be decoded. */
function pathUnder(base: string, path: string): string | undefined {
  if (!path.startsWith(base)) return;
  try {
    return decodeURIComponent(path.slice(base.length));
  } catch {
    return;
  }
}

function answer(context: Context, path: string, file: Awaited<ReturnType<typeof fileIn>>): Response {
  if (!file) return context.text("404", 404);
  const age = HASHED.test(path) ? "public, max-age=31536000, immutable" : "no-cache";
  const headers = { "Content-Type": file.type, "Cache-Control": age, ETag: file.tag };
  if (context.req.header("If-None-Match")?.includes(file.tag)) return context.body(null, 304, headers);
  return context.body(file.bytes, 200, headers);
}

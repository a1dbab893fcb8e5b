/** The service worker: the app from the first visit on without a network, archive files as they were last read. */

/** What a service worker has that a page has not. */
interface WorkerScope {
  readonly registration: { readonly scope: string };
  readonly clients: { claim: () => Promise<void> };
  readonly skipWaiting: () => Promise<void>;
  addEventListener(type: "install" | "activate", listener: (event: Waiting) => void): void;
  addEventListener(type: "message", listener: (event: MessageEvent) => void): void;
  addEventListener(type: "fetch", listener: (event: Fetching) => void): void;
}
interface Waiting {
  readonly waitUntil: (work: Promise<unknown>) => void;
}
interface Fetching {
  readonly request: Request;
  readonly respondWith: (answer: Promise<Response>) => void;
}

const scope = self as unknown as WorkerScope;

/** Filled in by the build: every file of it, and a name for this set of files. */
const { version, files } = JSON.parse("__PRECACHE__") as { version: string; files: string[] };
const APP = `qujat-app-${version}`;
const DATA = "qujat-archive";
/** What makes searching possible offline. */
const FIRST_DATA = ["archive/catalogue.jsonl", "archive/index/terms.bin", "archive/index/texts.bin"];

scope.addEventListener("install", (event) => {
  event.waitUntil(install());
});

scope.addEventListener("activate", (event) => {
  event.waitUntil(activate());
});

scope.addEventListener("message", ({ data }) => {
  // A new version waits until the reader agrees, so that no open page loses the files that it still needs.
  if (data === "take-over") void scope.skipWaiting();
});

scope.addEventListener("fetch", (event) => {
  const { request } = event;
  const base = new URL(scope.registration.scope);
  const url = new URL(request.url);
  if (request.method !== "GET" || url.origin !== base.origin || !url.pathname.startsWith(base.pathname)) return;
  const path = url.pathname.slice(base.pathname.length);
  event.respondWith(path.startsWith("archive/") ? fresh(request) : ofApp(request, path));
});

async function install(): Promise<void> {
  const app = await caches.open(APP);
  await app.addAll(["./", ...files.filter((file) => file !== "index.html")]);
  const data = await caches.open(DATA);
  await Promise.allSettled(FIRST_DATA.map((file) => data.add(file)));
}

async function activate(): Promise<void> {
  const old = (await caches.keys()).filter((name) => name.startsWith("qujat-app-") && name !== APP);
  // The version before stays for pages that are still open in other windows.
  await Promise.all(old.slice(0, -1).map((name) => caches.delete(name)));
  await scope.clients.claim();
}

/** A file of this version of the app; never from the network when it is here, so that versions are not mixed. */
async function ofApp(request: Request, path: string): Promise<Response> {
  const app = await caches.open(APP);
  const kept = await app.match(path === "" || path === "index.html" ? "./" : request, { ignoreSearch: true });
  return kept ?? (await caches.match(request)) ?? fetch(request);
}

/** A file of the archive: from the network when there is one, else as it was kept. */
async function fresh(request: Request): Promise<Response> {
  const data = await caches.open(DATA);
  try {
    const answer = await fetch(request);
    if (answer.ok) await data.put(request, answer.clone());
    return answer;
  } catch (error) {
    const kept = await data.match(request, { ignoreSearch: true });
    if (kept) return kept;
    throw error;
  }
}

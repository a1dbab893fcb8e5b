/** The app as readers meet it: built, with the archive of the corpus, behind the real server, in a real browser. */
import { existsSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { buildArchive } from "@qujat/archive";
import { startServer, type WebServer } from "@qujat/web-server";
import { type Browser, type BrowserContext, type BrowserContextOptions, chromium, type Page } from "playwright-core";
import { build } from "vite";

export const CHROMIUM = "/usr/bin/chromium";

/** Whether there is a browser; in CI there must be one. */
export function hasBrowser(): boolean {
  if (existsSync(CHROMIUM)) return true;
  if (process.env.CI) throw new Error(`${CHROMIUM} is missing: install Debian's package chromium`);
  console.log(`The tests in a browser are skipped: ${CHROMIUM} is missing.`);
  return false;
}

const CLIENT = fileURLToPath(new URL("../..", import.meta.url));
const CORPUS = fileURLToPath(new URL("../../../../../corpus", import.meta.url));

export interface Site {
  readonly url: string;
  readonly dist: string;
  /** A page in a fresh context, with everything on it that should not be. */
  readonly open: (query: string, options?: BrowserContextOptions) => Promise<Visit>;
  readonly close: () => Promise<void>;
}

export interface Visit {
  readonly page: Page;
  readonly context: BrowserContext;
  /** Errors of the page, refusals of the policy, requests to others. */
  readonly faults: readonly string[];
}

/** Builds the app and the archive and starts the server under a path, as it may stand behind another one. */
export async function startSite(): Promise<Site> {
  const folder = await mkdtemp(join(tmpdir(), "qujat-site-"));
  const dist = join(folder, "client");
  const archive = join(folder, "archive");
  // The test runner's own mode would build React for development, which is larger and slower.
  process.env.NODE_ENV = "production";
  await build({
    configFile: join(CLIENT, "vite.config.ts"),
    build: { outDir: dist, emptyOutDir: true },
    logLevel: "error",
  });
  await buildArchive({ sources: CORPUS, archive });
  const server: WebServer = await startServer({ archive, client: dist, sources: CORPUS, port: 0, base: "/qujat/" });
  const browser = await launch();
  return {
    url: server.url,
    dist,
    open: (query, options) => visit(browser, server.url, query, options),
    close: async () => {
      await browser.close();
      await server.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

function launch(): Promise<Browser> {
  const quiet = ["--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update"];
  return chromium.launch({
    executablePath: CHROMIUM,
    args: ["--no-sandbox", "--disable-gpu", "--disable-sync", ...quiet],
  });
}

async function visit(
  browser: Browser,
  url: string,
  query: string,
  options: BrowserContextOptions = {},
): Promise<Visit> {
  const context = await browser.newContext({
    locale: "kk-KZ",
    reducedMotion: "reduce",
    serviceWorkers: "block",
    ...options,
  });
  const faults: string[] = [];
  const page = await context.newPage();
  page.setDefaultTimeout(8000);
  page.on("pageerror", (error) => faults.push(error.message));
  page.on("console", (message) => message.type() === "error" && faults.push(message.text()));
  page.on("request", (request) => {
    const isOwn = request.url().startsWith(url) || /^(?:data|blob):/.test(request.url());
    if (!isOwn) faults.push(`a request to ${request.url()}`);
  });
  await page.goto(url + query);
  await page.locator("h1").first().waitFor();
  return { page, context, faults };
}

const axePath = createRequire(import.meta.url).resolve("axe-core/axe.min.js");

/** Violations of accessibility rules on the page as it is now. */
export async function violations(page: Page): Promise<readonly string[]> {
  await page.evaluate(`${await axeSource()}; undefined`);
  return page.evaluate(async () => {
    const { axe } = globalThis as unknown as {
      axe: {
        run: (
          options: object,
        ) => Promise<{ violations: { id: string; nodes: { html: string; failureSummary: string }[] }[] }>;
      };
    };
    const { violations } = await axe.run({
      runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
    });
    return violations.map(
      ({ id, nodes }) =>
        `${id}: ${nodes
          .slice(0, 2)
          .map(({ html, failureSummary }) => `${html.slice(0, 160)} ${failureSummary}`)
          .join(" | ")}`,
    );
  });
}

let axe: Promise<string> | undefined;
function axeSource(): Promise<string> {
  axe ??= import("node:fs/promises").then(({ readFile }) => readFile(axePath, "utf8"));
  return axe;
}

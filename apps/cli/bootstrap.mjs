/**
 * `npm start` and `npm test`: installs and builds what is missing, then runs the product or its tests.
 *
 * Runs on any Node from 20 on, before anything is installed; what it starts runs on the Node that the project pins.
 */
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const ROOT = join(dirname(fileURLToPath(import.meta.url)), "..", "..");
const OLDEST_NODE = 20;
const isWindows = process.platform === "win32";

/** Every sentence in the three languages of the product. */
const SENTENCES = {
  oldNode: {
    kk: "Node {version} тым ескі: Node 20 немесе жаңасын орнатыңыз.",
    ru: "Node {version} слишком стар: установите Node 20 или новее.",
    en: "Node {version} is too old: install Node 20 or newer.",
  },
  usage: {
    kk: "Қолданылуы: npm start немесе npm test",
    ru: "Использование: npm start или npm test",
    en: "Usage: npm start, or npm test",
  },
  installing: { kk: "Тәуелділіктер орнатылуда…", ru: "Устанавливаются зависимости…", en: "Installing dependencies…" },
  installFailed: {
    kk: "Тәуелділіктер орнатылмады. Желіні және жоғарыдағы хабарды тексеріп, қайта бастаңыз.",
    ru: "Не удалось установить зависимости. Проверьте сеть и сообщение выше и повторите.",
    en: "The dependencies could not be installed. Check the network and the message above, then try again.",
  },
  building: { kk: "Пакеттер құрастырылуда…", ru: "Собираются пакеты…", en: "Building the packages…" },
  buildFailed: {
    kk: "Пакеттер құрастырылмады: жоғарыдағы хабарды қараңыз.",
    ru: "Пакеты не собраны: см. сообщение выше.",
    en: "The packages could not be built: see the message above.",
  },
  testing: {
    kk: "Тексерулер: стиль, типтер, тестілер…",
    ru: "Проверки: стиль, типы, тесты…",
    en: "Checking style, types and tests…",
  },
  boundaries: { kk: "Пакеттердің шекаралары…", ru: "Границы пакетов…", en: "Checking the packages' boundaries…" },
  benching: { kk: "Жылдамдық (қысқаша)…", ru: "Скорость (коротко)…", en: "Measuring speed (briefly)…" },
  benchFailed: {
    kk: "Жылдамдық өлшенбеді; бұл тексерулердің нәтижесіне әсер етпейді.",
    ru: "Измерить скорость не удалось; на итог проверок это не влияет.",
    en: "The speed could not be measured; the result of the checks does not depend on it.",
  },
  testFailed: {
    kk: "Тексерулер өтпеді ({steps}): жоғарыдағы хабарды қараңыз.",
    ru: "Проверки не пройдены ({steps}): см. сообщение выше.",
    en: "Not all checks passed ({steps}): see the messages above.",
  },
  testPassed: { kk: "Барлық тексеру өтті.", ru: "Все проверки пройдены.", en: "All checks passed." },
};

function say(name, values = {}) {
  const locale = (process.env.LC_ALL || process.env.LC_MESSAGES || process.env.LANG || "").slice(0, 2);
  const text = SENTENCES[name][locale] ?? SENTENCES[name].en;
  console.error(text.replace(/\{(\w+)\}/g, (_, key) => values[key]));
}

/** Says why, and ends with a code that is not zero. */
function fail(name, values) {
  process.stderr.write(output);
  say(name, values);
  process.exit(1);
}

/** What the program that ran last and quietly had to say. */
let output = "";

/** Runs a program; with `quiet` its output is kept, and only shown when it fails. */
function run(program, args, { quiet = false, env = {}, shell = false } = {}) {
  const stdio = quiet ? "pipe" : "inherit";
  const result = spawnSync(program, args, {
    cwd: ROOT,
    stdio,
    shell,
    env: { ...process.env, ...env },
    encoding: "utf8",
  });
  const code = result.status ?? 1;
  output = `${result.stdout ?? ""}${result.stderr ?? ""}`;
  if (result.error) console.error(result.error.message);
  return code;
}

/** npm as the Node program that runs this script, where there is one; only Windows' `npm.cmd` needs a shell. */
function npm(args) {
  const script = process.env.npm_execpath ?? "";
  if (/npm-cli\.[cm]?js$/.test(script)) return run(process.execPath, [script, ...args], { quiet: true });
  return run("npm", args, { quiet: true, shell: isWindows });
}

/** The Node that the project pins; where its package could not be set up, the one that runs this script. */
function pinnedNode() {
  const name = isWindows ? "node.exe" : "node";
  const places = [join("node_modules", "node", "bin", name), join("node_modules", ".bin", name)];
  return places.map((place) => join(ROOT, place)).find((place) => existsSync(place)) ?? process.execPath;
}

function turbo(args, env = {}, quiet = false) {
  const script = join(ROOT, "node_modules", "turbo", "bin", "turbo");
  return run(pinnedNode(), [script, ...args], { quiet, env: { TURBO_TELEMETRY_DISABLED: "1", ...env } });
}

/** What has to be installed, as a hash: of the lock file, or of every package.json where there is none. */
function wantedInstall() {
  const hash = createHash("sha256").update(`${process.platform} ${process.arch}\n`);
  const lock = join(ROOT, "package-lock.json");
  if (existsSync(lock)) return hash.update(readFileSync(lock)).digest("hex");
  const folders = ["", ...["packages", "apps"].flatMap((parent) => subfolders(parent)), "test"];
  for (const folder of folders) {
    const file = join(ROOT, folder, "package.json");
    if (existsSync(file)) hash.update(readFileSync(file));
  }
  return hash.digest("hex");
}

function subfolders(parent) {
  const path = join(ROOT, parent);
  return existsSync(path) ? readdirSync(path).map((name) => join(parent, name)) : [];
}

function install() {
  const stamp = join(ROOT, "node_modules", ".qujat-install");
  const wanted = wantedInstall();
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === wanted) return;
  say("installing");
  const isLocked = existsSync(join(ROOT, "package-lock.json"));
  let code = npm([isLocked ? "ci" : "install"]);
  // The lock file is behind a package.json that somebody edits; where the lock file is what counts, that is a fault.
  if (code !== 0 && isLocked && output.includes("EUSAGE") && process.env.CI !== "true") code = npm(["install"]);
  if (code !== 0) fail("installFailed");
  mkdirSync(dirname(stamp), { recursive: true });
  // npm may have written the lock file just now.
  writeFileSync(stamp, wantedInstall());
}

function build() {
  const built = existsSync(join(ROOT, "apps", "cli", "dist", "index.js"));
  if (!built) say("building");
  if (turbo(["run", "build", "--output-logs=errors-only"], {}, true) !== 0) fail("buildFailed");
}

function start(args) {
  const command = join(ROOT, "apps", "cli", "bin", "qujat.mjs");
  return run(pinnedNode(), [command, "build", ...(args.length > 0 ? args : ["corpus", "--archive", ".qujat"])]);
}

function test(args) {
  const failed = [];
  say("testing");
  if (turbo(["run", "lint", "typecheck", "test", "--continue", ...args]) !== 0) failed.push("lint/typecheck/test");
  say("boundaries");
  if (turbo(["boundaries"]) !== 0) failed.push("boundaries");
  say("benching");
  const bench = ["run", "bench", "--only", "--env-mode=loose"];
  if (turbo(bench, { QUJAT_BENCH: "short" }) !== 0) say("benchFailed");
  if (failed.length > 0) fail("testFailed", { steps: failed.join(", ") });
  say("testPassed");
  return 0;
}

const STEPS = { start, test };
const [step, ...args] = process.argv.slice(2);
if (Number(process.versions.node.split(".")[0]) < OLDEST_NODE) fail("oldNode", { version: process.versions.node });
if (!Object.hasOwn(STEPS, step ?? "")) fail("usage");
install();
build();
process.exitCode = STEPS[step](args);

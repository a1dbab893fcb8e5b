/** How the client is built: packages from their sources, one file for the service worker, templates beside the page. */
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { defineConfig } from "vite";
import { precache } from "./build/precache.ts";

const TEMPLATES = fileURLToPath(new URL("../../../templates", import.meta.url));

/** Every form template as one file, `templates.json`, that the forms page asks for. */
function templates(): string {
  const folders = readdirSync(TEMPLATES, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const read = (id: string, name: string) => readFileSync(`${TEMPLATES}/${id}/${name}`, "utf8");
  const forms = folders
    .map(({ name }) => name)
    .sort()
    .map((id) => ({
      folder: `templates/${id}`,
      definition: read(id, "form.json"),
      kk: read(id, "kk.md"),
      ru: read(id, "ru.md"),
    }));
  return JSON.stringify(forms);
}

const { version } = JSON.parse(readFileSync(new URL("package.json", import.meta.url), "utf8")) as { version: string };
const root = fileURLToPath(new URL(".", import.meta.url));

export default defineConfig({
  root,
  base: "./",
  define: { __VERSION__: JSON.stringify(version) },
  resolve: { conditions: ["@qujat/source", "worker", "module", "browser", "development|production"] },
  worker: { format: "es" },
  plugins: [
    {
      name: "templates",
      configureServer(server) {
        server.middlewares.use("/templates.json", (_request, response) => {
          response.setHeader("Content-Type", "application/json").end(templates());
        });
      },
      generateBundle() {
        this.emitFile({ type: "asset", fileName: "templates.json", source: templates() });
      },
    },
    precache(),
  ],
  build: {
    target: "es2022",
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      input: { main: `${root}index.html`, sw: `${root}src/offline/sw.ts` },
      output: { entryFileNames: ({ name }) => (name === "sw" ? "sw.js" : "assets/[name]-[hash].js") },
      treeshake: { moduleSideEffects: [{ test: /pdf-lib|pako|tslib/, sideEffects: false }] },
    },
  },
});

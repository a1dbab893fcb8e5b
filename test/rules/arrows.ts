/** Who may import whom, and which package is the home of which library. */

/** The arrows between packages; `apps` may import every package. */
export const ARROWS: Readonly<Record<string, readonly string[]>> = {
  model: [],
  language: ["model"],
  recover: ["model", "language"],
  parse: ["model", "language"],
  cite: ["model", "language"],
  search: ["model", "language"],
  publish: ["model"],
  ingest: ["model"],
  archive: ["model", "language", "recover", "parse", "cite", "search", "publish", "ingest"],
  forms: ["model", "language"],
  "render-docx": ["model"],
  "render-html": ["model"],
  "render-pdf": ["model"],
};

/** The package that may import a library (Markdown has two: acts and form templates are written in it); names ending in `*` stand for a family of libraries. */
export const HOMES: Readonly<Record<string, readonly string[]>> = {
  model: ["zod"],
  language: ["@orama/stemmers"],
  search: ["minisearch", "fuse.js"],
  publish: ["remark*", "unified", "mdast*", "unist*", "vfile*", "micromark*", "yaml", "libxml2-wasm"],
  ingest: ["tesseract.js*", "mammoth", "parse5", "cheerio", "linkedom"],
  forms: ["handlebars", "mdast*", "micromark*", "csv-parse", "qrcode-generator", "@noble/hashes"],
  "render-docx": ["docx", "fflate"],
  "render-pdf": ["pdf-lib", "subset-font", "pdfjs-dist"],
  cli: ["commander", "citty", "cac", "picocolors", "tinyglobby", "diff"],
  web: [
    "hono",
    "@hono/*",
    "@modelcontextprotocol/*",
    "react",
    "react-dom",
    "react-aria-components",
    "i18next",
    "fflate",
    "vite",
    "playwright-core",
    "axe-core",
  ],
};

/** Libraries that tests alone may import, in whatever package. */
export const FOR_TESTS: readonly string[] = ["vitest", "fast-check"];

/** The packages that may touch files and the network; everything else runs in a browser too. */
export const MAY_DO_IO: readonly string[] = ["archive", "cli", "web"];

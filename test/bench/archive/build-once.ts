/** Builds one archive and prints what it took, as JSON: `node build-once.ts SOURCES ARCHIVE`. */
import { buildArchive } from "@qujat/archive";

const [sources = "", archive = ""] = process.argv.slice(2);
const start = performance.now();
const { acts, provisions, citations, resolved, unchanged, bytes } = await buildArchive({ sources, archive });
const seconds = (performance.now() - start) / 1000;
const peak = process.resourceUsage().maxRSS * 1024;
console.log(JSON.stringify({ acts, provisions, citations, resolved, unchanged, bytes, seconds, peak }));

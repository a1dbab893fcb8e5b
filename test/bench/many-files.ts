/** Recovers many small files one after another and prints the memory of this process: its peak, and what it still holds. */
import { textOf } from "@qujat/model";
import { recover } from "@qujat/recover";
import type { Peak } from "./memory.ts";
import { bytesOf, corpusTexts, smallFile } from "./sizes.ts";

const files = Number(process.argv[2]);
const texts = corpusTexts();
let bytes = 0;
for (let number = 0; number < files; number++) {
  const text = smallFile(number, texts);
  bytes += bytesOf(text);
  recover(textOf(`${number}.txt`, text));
}
globalThis.gc?.();
const held = process.memoryUsage().heapUsed;
const peak: Peak = { files, bytes, peak: process.resourceUsage().maxRSS * 1024, held };
console.log(JSON.stringify(peak));

/**
 * Makes the word lists in `src/data` from the hunspell dictionaries of Debian (packages hunspell-kk, hunspell-ru).
 *
 *     node scripts/make-words.ts [/usr/share/hunspell]
 */
import { readFileSync, writeFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { kazakhWords } from "./kazakh-words.ts";
import { packWords } from "./pack-words.ts";
import { russianEndings, russianWords } from "./russian-words.ts";

const folder = process.argv[2] ?? "/usr/share/hunspell";
const read = (name: string): string =>
  readFileSync(`${folder}/${name}`, "utf8")
    .replace(/^\uFEFF/, "")
    .replaceAll("\r", "");
const made = new Date().toISOString().slice(0, 10);

write(
  "kazakh-words",
  "Kazakh stems, packed: those nouns, adjectives, verbs and other words that the suffix grammar does not make.",
  `hunspell-kk 1.1-3 (Debian), kk_KZ.dic; © 2009 Akmaral Mussayeva, László Németh, Rail Aliev;\n * used under MPL-2.0 (given: MPL-1.1+, LGPL-2.1+, GPL-2+); modified: see data/LICENCES.md`,
  `KAZAKH_WORDS: PackedWords = ${module(packWords(kazakhWords(read("kk_KZ.dic")), "абвгдеёжзийклмнопрстуфхцчшщъыьэюяәғқңөұүһі-"))}`,
);
const endings = russianEndings(read("ru_RU.aff"));
const russianSource = `hunspell-ru 1:7.5.0-1 (Debian), ru_RU; © 1997-2008 Alexander I. Lebedev;\n * BSD licence; modified: see data/LICENCES.md`;
write(
  "russian-words",
  "Russian base words, packed, with the flags of the endings that they take; what derivation makes is left out.",
  russianSource,
  `RUSSIAN_WORDS: PackedWords = ${module(packWords(russianWords(read("ru_RU.dic"), endings), "абвгдежзийклмнопрстуфхцчшщъыьэюя-"))}`,
);
write(
  "russian-endings",
  "Russian endings, a line each: flag, letters taken off, condition on the base, letters added.",
  russianSource,
  `RUSSIAN_ENDINGS = \`\n${endings}\n\``,
);

function module({ pieces, classes, packed }: ReturnType<typeof packWords>): string {
  return `{\n  pieces: \`\n${wrapped(pieces)}\n\`,\n  classes: \`\n${wrapped(classes)}\n\`,\n  packed: \`\n${packed}\n\`,\n}`;
}

function wrapped(text: string): string {
  return text.replace(/(.{100}\S*) /g, "$1\n");
}

function write(name: string, what: string, source: string, code: string): void {
  const type = code.includes("PackedWords") ? `import type { PackedWords } from "../packed-words.ts";\n\n` : "";
  const head = `/**\n * ${what}\n * Source: ${source}.\n * Made ${made} by scripts/make-words.ts; not edited by hand.\n */\n`;
  const text = `${head}${type}export const ${code};\n`;
  writeFileSync(new URL(`../src/data/${name}.ts`, import.meta.url), text);
  console.log(name, Buffer.byteLength(text), "bytes,", gzipSync(text, { level: 9 }).length, "gzipped");
}

/** Single-byte Cyrillic encodings, told apart by how much what they decode to looks like Kazakh or Russian. */
import { FREQUENCIES } from "./data/frequencies.ts";
import { KZ_1048 } from "./data/kz1048.ts";

export type SingleByte = "windows-1251" | "kz-1048" | "koi8-r" | "ibm866";

/** Signs that stand between the words of an act. */
const SIGNS = "«»“”„‘’–—―№§…•·°±×\u00a0\u00ad";
const SIGN_WEIGHT = Math.log(0.01);
/** What no Kazakh or Russian text has. */
const STRANGE_WEIGHT = Math.log(0.000_01);
/** Capitals are rarer, but a text may be set in nothing else. */
const CAPITAL_WEIGHT = Math.log(0.3);
/** Below this mean weight the bytes are no Kazakh or Russian text in any of the encodings. */
const PLAUSIBLE = -6;
/** A rarer encoding has to be this much likelier than the two of the archive. */
const MARGIN = 1;

const ENCODINGS: readonly { readonly name: SingleByte; readonly margin: number }[] = [
  { name: "windows-1251", margin: 0 },
  { name: "kz-1048", margin: 0 },
  { name: "koi8-r", margin: MARGIN },
  { name: "ibm866", margin: MARGIN },
];

/**
 * The encoding that explains the bytes best; the first of the table among equals, since they then decode alike.
 *
 * @returns undefined when what results looks like neither language in any encoding
 */
export function singleByteOf(bytes: Uint8Array): SingleByte | undefined {
  const counts = new Float64Array(256);
  for (const byte of bytes) counts[byte] = (counts[byte] as number) + 1;
  let best: SingleByte | undefined;
  let bestScore = PLAUSIBLE;
  for (const { name, margin } of ENCODINGS) {
    const score = scoreOf(counts, charactersOf(name)) - margin;
    if (score > bestScore) [best, bestScore] = [name, score];
  }
  return best && !standsAmongLatin(bytes, charactersOf(best)) ? best : undefined;
}

/** Whether most letters beyond ASCII have a Latin neighbour, as the letters with diacritics of other languages have. */
function standsAmongLatin(bytes: Uint8Array, characters: readonly string[]): boolean {
  const letters = characters.map(
    (character, byte) => byte >= 0x80 && character.toLowerCase() !== character.toUpperCase(),
  );
  let all = 0;
  let mixed = 0;
  for (let at = 0; at < bytes.length; at++) {
    if (!letters[bytes[at] as number]) continue;
    all++;
    if (isLatinByte(bytes[at - 1]) || isLatinByte(bytes[at + 1])) mixed++;
  }
  return mixed * 2 > all;
}

function isLatinByte(byte: number | undefined): boolean {
  return byte !== undefined && ((byte >= 0x41 && byte <= 0x5a) || (byte >= 0x61 && byte <= 0x7a));
}

/** Decodes; every byte has a character (what an encoding leaves undefined becomes U+FFFD or a control character). */
export function decodeSingleByte(bytes: Uint8Array, encoding: SingleByte): string {
  const units = Uint16Array.from(charactersOf(encoding), (character) => character.charCodeAt(0));
  const decoded = new Uint16Array(bytes.length);
  for (let at = 0; at < bytes.length; at++) decoded[at] = units[bytes[at] as number] as number;
  return new TextDecoder(NATIVE_UTF_16, { ignoreBOM: true }).decode(decoded);
}

/** What a Uint16Array holds in memory on this machine. */
const NATIVE_UTF_16 = new Uint8Array(new Uint16Array([1]).buffer)[0] === 1 ? "utf-16le" : "utf-16be";

const CHARACTERS = new Map<SingleByte, readonly string[]>();

/** The 256 characters of an encoding. */
function charactersOf(encoding: SingleByte): readonly string[] {
  const known = CHARACTERS.get(encoding);
  if (known) return known;
  const label = encoding === "kz-1048" ? "windows-1251" : encoding;
  const characters = [...new TextDecoder(label).decode(Uint8Array.from({ length: 256 }, (_, byte) => byte))];
  if (encoding === "kz-1048") for (const [byte, letter] of Object.entries(KZ_1048)) characters[Number(byte)] = letter;
  CHARACTERS.set(encoding, characters);
  return characters;
}

/** Mean logarithm of the frequency of the characters beyond ASCII, in the language that fits better. */
function scoreOf(counts: Float64Array, characters: readonly string[]): number {
  let total = 0;
  const sums = FREQUENCIES.map(() => 0);
  for (let byte = 0x80; byte < 0x100; byte++) {
    const count = counts[byte] as number;
    if (count === 0) continue;
    total += count;
    for (const [language, frequencies] of FREQUENCIES.entries()) {
      sums[language] = (sums[language] as number) + count * weightOf(characters[byte] as string, frequencies);
    }
  }
  return total === 0 ? 0 : Math.max(...sums) / total;
}

function weightOf(character: string, frequencies: Readonly<Record<string, number>>): number {
  const small = character.toLowerCase();
  const frequency = frequencies[small];
  if (frequency === undefined) return SIGNS.includes(character) ? SIGN_WEIGHT : STRANGE_WEIGHT;
  return Math.log(frequency / 1000) + (small === character ? 0 : CAPITAL_WEIGHT);
}

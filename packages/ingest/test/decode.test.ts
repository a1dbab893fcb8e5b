/** Encodings are recognised by what the bytes decode to, and text comes out as UTF-8, NFC, LF. */
import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decode } from "../src/index.ts";
import { decodeSingleByte, type SingleByte } from "../src/single-byte.ts";

const corpus = new URL("../../../corpus/", import.meta.url);
const ACTS = ["kz-2011-07-05-116.kk.txt", "kz-2017-10-25-98qe.kk.txt"].map((name) =>
  readFileSync(new URL(name, corpus)),
);
const RUSSIAN =
  "Об утверждении стандартов государственных услуг.\nПРИКАЗЫВАЮ:\n1. Утвердить № 116 — «стандарт» согласно приложению.";

const ALPHABETS = new Map<SingleByte, string[]>();

function charactersOf(encoding: SingleByte): string[] {
  const known = ALPHABETS.get(encoding);
  if (known) return known;
  const characters = Array.from({ length: 256 }, (_, byte) => decodeSingleByte(Uint8Array.of(byte), encoding));
  ALPHABETS.set(encoding, characters);
  return characters;
}

/** The bytes of a text in a single-byte encoding. */
function encoded(text: string, encoding: SingleByte): Uint8Array {
  return Uint8Array.from(text, (character) => charactersOf(encoding).indexOf(character));
}

/** Only what the encoding has. */
function within(text: string, encoding: SingleByte): string {
  const characters = charactersOf(encoding);
  return Array.from(text, (character) => (characters.includes(character) ? character : " ")).join("");
}

function utf16(text: string, bigEndian: boolean): Uint8Array {
  const bytes = Buffer.from(text, "utf16le");
  return bigEndian ? bytes.swap16() : bytes;
}

describe("decode", () => {
  it.each(ACTS.map((bytes, at) => [at, bytes] as const))("reads act %i as it stands", (_, bytes) => {
    const { text, encoding, messages } = decode(bytes, "act.txt");
    expect({ encoding, messages }).toEqual({ encoding: "utf-8", messages: [] });
    expect(text).toBe(bytes.toString("utf8"));
  });

  it("tells UTF-8 and UTF-16 apart, with and without a byte order mark", () => {
    for (const source of [
      ACTS[0]?.toString() ?? "",
      RUSSIAN,
      "plain ASCII",
      "Қ",
      "8  ( 7 2 7 )  2 6 7 - 9 1 - 5 4 .",
    ]) {
      const marked = `\ufeff${source}`;
      const cases: [Uint8Array, string][] = [
        [Buffer.from(source), "utf-8"],
        [Buffer.from(marked), "utf-8"],
        [utf16(source, false), "utf-16le"],
        [utf16(marked, false), "utf-16le"],
        [utf16(source, true), "utf-16be"],
        [utf16(marked, true), "utf-16be"],
      ];
      for (const [bytes, encoding] of cases) {
        expect(decode(bytes, "a.txt")).toEqual({ text: source, encoding, messages: [] });
      }
    }
  });

  it("drops what nobody sees", () => {
    expect(decode(Buffer.from("мемле\u00adкеттік\u200b тір\u2060кеу\ufeff"), "a.txt").text).toBe("мемлекеттік тіркеу");
  });

  it.each(["windows-1251", "kz-1048", "koi8-r", "ibm866"] as const)("reads Russian text in %s", (encoding) => {
    const source = within(RUSSIAN, encoding);
    const decoded = decode(encoded(source, encoding), "a.txt");
    expect(decoded).toMatchObject({ text: source, messages: [] });
    // Where the text has no Kazakh letter, Windows-1251 and KZ-1048 are the same bytes.
    expect(decoded.encoding).toBe(encoding === "kz-1048" ? "windows-1251" : encoding);
  });

  it("reads the acts in KZ-1048", () => {
    for (const bytes of ACTS) {
      const source = within(bytes.toString(), "kz-1048");
      expect(decode(encoded(source, "kz-1048"), "a.txt")).toEqual({ text: source, encoding: "kz-1048", messages: [] });
    }
  });

  it.each([
    ["Төлқұжат № 5", "kz-1048"],
    ["ҚАЗАҚСТАН РЕСПУБЛИКАСЫНЫҢ ЗАҢЫ", "kz-1048"],
    ["ПРИКАЗЫВАЮ:", "windows-1251"],
    ["Order № 7", "windows-1251"],
    ["Үй", "kz-1048"],
  ] as const)("recognises the short text «%s»", (source, encoding) => {
    expect(decode(encoded(source, encoding), "a.txt")).toEqual({ text: source, encoding, messages: [] });
  });

  it("reads every line of the acts in KZ-1048 on its own", () => {
    const lines = ACTS.flatMap((bytes) => within(bytes.toString(), "kz-1048").split("\n"));
    const long = lines.filter((line) => /[а-яәғқңөұүһі]{4}/i.test(line));
    const wrong = long.filter((line) => decode(encoded(line, "kz-1048"), "a.txt").text !== line);
    expect(wrong).toEqual([]);
  });

  it("makes line ends and composition one", () => {
    expect(decode(Buffer.from("а\r\nб\rв\nг\r\r\n"), "a.txt").text).toBe("а\nб\nв\nг\n\n");
    expect(decode(Buffer.from("и\u0306 е\u0308"), "a.txt").text).toBe("й ё");
  });

  it("never throws, and always says why there is no text", () => {
    const pieces = fc
      .constantFrom("қазақ", "\0", "%PDF-", "PK", "\ufeff", "\r\n", "\ufffd", "\u0007")
      .map((text) => Buffer.from(text));
    const soup = fc
      .array(fc.oneof(fc.uint8Array({ maxLength: 40 }), pieces), { maxLength: 8 })
      .map((parts) => Buffer.concat(parts));
    fc.assert(
      fc.property(soup, (bytes) => {
        const { text, encoding, messages } = decode(bytes, "a.txt");
        expect(text.isWellFormed()).toBe(true);
        expect(text.includes("\r")).toBe(false);
        if (encoding === "unknown") expect([text, messages.length]).toEqual(["", 1]);
        for (const { place } of messages) expect(Math.min(place.line, place.column)).toBeGreaterThan(0);
      }),
      { numRuns: 3000 },
    );
  });

  it("reads back any text in UTF-8, whatever it holds", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", minLength: 1 }), (source) => {
        const { text, encoding } = decode(Buffer.from(source), "a.txt");
        if (encoding === "utf-8")
          expect(text).toBe(
            source
              .replace(/^\ufeff/, "")
              .replace(/\r\n?/g, "\n")
              .normalize("NFC"),
          );
      }),
    );
  });
});

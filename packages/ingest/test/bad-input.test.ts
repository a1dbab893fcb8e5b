/** Each kind of bad input has its own message, which names the file and the place, in three languages. */
import { type Message, type MessageLanguage, sentence } from "@qujat/model";
import { describe, expect, it } from "vitest";
import { CATALOGUE, decode } from "../src/index.ts";

const utf8 = (text: string) => Buffer.from(text);
const join = (...parts: (string | number[])[]) => Buffer.concat(parts.map((part) => Buffer.from(part as string)));

interface Case {
  readonly bytes: Uint8Array;
  readonly rule: string;
  readonly severity?: "error" | "warning";
  readonly at?: [line: number, column: number];
  readonly values?: Message["values"];
  /** Default: none. */
  readonly text?: string;
}

const zip = (name: string) => join("PK\x03\x04", [20, 0, 0, 0, 8, 0], name);
const CASES: Record<string, Case> = {
  "an empty file": { bytes: new Uint8Array(), rule: "ingest/empty" },
  "only white space": { bytes: utf8(" \n\t\r\n\u00a0"), rule: "ingest/blank" },
  "only a byte order mark": { bytes: utf8("\ufeff"), rule: "ingest/blank" },
  "a PDF": { bytes: utf8("%PDF-1.4\n%âãÏÓ"), rule: "ingest/format", values: { format: "PDF" } },
  "an RTF": { bytes: utf8("{\\rtf1\\ansi текст}"), rule: "ingest/format", values: { format: "RTF" } },
  "a DOCX": { bytes: zip("word/document.xml"), rule: "ingest/format", values: { format: "DOCX" } },
  "an XLSX": { bytes: zip("xl/workbook.xml"), rule: "ingest/format", values: { format: "XLSX" } },
  "a ZIP": { bytes: zip("act.txt"), rule: "ingest/format", values: { format: "ZIP" } },
  "an HTML page": { bytes: utf8("\n<!DOCTYPE html><p>Акт"), rule: "ingest/format", values: { format: "HTML" } },
  "an image": { bytes: join([0x89], "PNG\r\n", [0x1a, 0x0a]), rule: "ingest/format", values: { format: "PNG" } },
  "bytes of a program": { bytes: join("\x7fELF", Array(64).fill(0)), rule: "ingest/binary", values: { line: 1 } },
  "UTF-32": { bytes: join([0xff, 0xfe, 0, 0, 0x42, 4, 0, 0]), rule: "ingest/encoding", values: { encoding: "UTF-32" } },
  "another alphabet's encoding": { bytes: Buffer.from("Übermäßig größere Äpfel", "latin1"), rule: "ingest/encoding" },
  "an invalid byte in UTF-8": {
    bytes: join("Бұл акт\r\nекі жол", [0xff], "дан тұрады"),
    rule: "ingest/invalid",
    at: [2, 8],
    values: { count: 1, bytes: "FF", encoding: "UTF-8" },
    text: "Бұл акт\nекі жол\ufffdдан тұрады",
  },
  "a lone surrogate in UTF-16": {
    bytes: Buffer.from("\ufeffақ\ud83d б", "utf16le"),
    rule: "ingest/invalid",
    at: [1, 3],
    values: { encoding: "UTF-16LE", bytes: "3D D8" },
    text: "ақ\ufffd б",
  },
  "a UTF-8 file that ends inside a character": {
    bytes: utf8("Бірінші жол\nқаза").subarray(0, -1),
    rule: "ingest/truncated",
    at: [2, 4],
    values: { bytes: "D0" },
    text: "Бірінші жол\nқаз\ufffd",
  },
  "a UTF-16 file that ends inside a character": {
    bytes: Buffer.from("\ufeffқаза", "utf16le").subarray(0, -1),
    rule: "ingest/truncated",
    at: [1, 4],
    values: { bytes: "30" },
    text: "қаз\ufffd",
  },
  "text that was encoded twice": {
    bytes: utf8(new TextDecoder("windows-1251").decode(utf8("Қазақстан Республикасы — «бұйрық» № 5"))),
    rule: "ingest/mojibake",
    severity: "warning",
    text: "Қазақстан Республикасы — «бұйрық» № 5",
  },
  "text that was encoded twice, as Western": {
    bytes: utf8(new TextDecoder("windows-1252").decode(utf8("Қазақстан Республикасы"))),
    rule: "ingest/mojibake",
    severity: "warning",
    text: "Қазақстан Республикасы",
  },
  "characters lost before": {
    bytes: utf8("қа\ufffdақ"),
    rule: "ingest/replaced",
    severity: "warning",
    at: [1, 3],
    values: { count: 1 },
    text: "қа\ufffdақ",
  },
  "a stray control character": {
    bytes: utf8(`${"Жол\n".repeat(100)}қа\u0007зақ`),
    rule: "ingest/control",
    severity: "warning",
    at: [101, 3],
    values: { count: 1 },
    text: `${"Жол\n".repeat(100)}қа\u0007зақ`,
  },
};

describe("bad input", () => {
  it.each(Object.entries(CASES))(
    "%s",
    (_, { bytes, rule, severity = "error", at = [1, 1], values = {}, text = "" }) => {
      const decoded = decode(bytes, "акт.txt");
      const place = { file: "акт.txt", line: at[0], column: at[1] };
      expect(decoded.messages).toMatchObject([{ rule, severity, place, values: { ...values, file: "акт.txt" } }]);
      expect(decoded.text).toBe(text);
    },
  );

  it("has a sentence without gaps for each message, in each language, that names the file", () => {
    for (const { bytes } of Object.values(CASES)) {
      for (const message of decode(bytes, "акт.txt").messages) {
        for (const language of ["kk", "ru", "en"] satisfies MessageLanguage[]) {
          const text = sentence(message, CATALOGUE, language);
          expect(text).toContain("акт.txt");
          expect(text).not.toMatch(/[{}]/);
        }
      }
    }
  });

  it("has a case for each sentence", () => {
    const rules = new Set(Object.values(CASES).map(({ rule }) => rule));
    expect(Object.keys(CATALOGUE).filter((rule) => !rules.has(rule))).toEqual(["ingest/too-long"]);
  });
});

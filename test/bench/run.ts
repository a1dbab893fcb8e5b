/**
 * Measures recovery and decoding on one core, against peers in the same run, and rendering against its targets.
 *
 *     npm run bench                      the whole curve, up to 50 MB in one file
 *     QUJAT_BENCH=short npm run bench    the small sizes alone
 */
import { decode } from "@qujat/ingest";
import { textOf } from "@qujat/model";
import { recover } from "@qujat/recover";
import { peakOver } from "./memory.ts";
import { joinNaively, normalise } from "./peers.ts";
import { printGrowth, printTalons } from "./render.ts";
import { bytesOf, corpusTexts, smallFile, textOfSize } from "./sizes.ts";
import { fastest, speed, table } from "./time.ts";

const isShort = process.env.QUJAT_BENCH === "short";
const SIZES = isShort ? [0.1, 1, 2] : [0.1, 1, 5, 20, 50];

warmUp();
printCurve();
printSmallFiles();
printDecoding();
printMemory();
printTalons(isShort ? 300 : 1000);
printGrowth();

/** The first runs of a program are slow and say nothing of the rest. */
function warmUp(): void {
  for (let run = 0; run < 5; run++) recover(textOf("warm", textOfSize(500_000)));
}

/** Recovery of one file, by its size; the last column is time against what the first megabyte foretells. */
function printCurve(): void {
  const rows = [
    [
      "one file, MB",
      "recover MB/s",
      "join naively MB/s",
      "normalise MB/s",
      "times slower than joining",
      "time to linear",
    ],
  ];
  let foretold = 0;
  for (const size of SIZES) {
    const text = textOfSize(size * 1e6);
    const bytes = bytesOf(text);
    const runs = size < 2 ? 5 : size < 10 ? 3 : 1;
    const seconds = fastest(runs, () => recover(textOf("one", text)));
    const naive = fastest(runs, () => joinNaively(text));
    const unicode = fastest(runs, () => normalise(text));
    if (size === 1) foretold = seconds / bytes;
    rows.push([
      size.toFixed(1),
      speed(bytes, seconds).toFixed(1),
      speed(bytes, naive).toFixed(1),
      speed(bytes, unicode).toFixed(1),
      (seconds / naive).toFixed(1),
      foretold ? (seconds / bytes / foretold).toFixed(2) : "–",
    ]);
  }
  console.log(`${table(rows)}\n`);
}

/** Recovery of many small files, as an archive has them. */
function printSmallFiles(): void {
  const texts = corpusTexts();
  const files = Array.from({ length: isShort ? 50 : 400 }, (_, number) => smallFile(number, texts));
  const bytes = files.reduce((sum, text) => sum + bytesOf(text), 0);
  const seconds = fastest(3, () => files.map((text, number) => recover(textOf(String(number), text)).blocks.length));
  const naive = fastest(3, () => files.map(joinNaively));
  console.log(
    `${table([
      ["small files", "MB", "recover MB/s", "join naively MB/s", "times slower than joining"],
      [
        String(files.length),
        (bytes / 1e6).toFixed(1),
        speed(bytes, seconds).toFixed(1),
        speed(bytes, naive).toFixed(1),
        (seconds / naive).toFixed(1),
      ],
    ])}\n`,
  );
}

/** Decoding, against the platform's own decoder. */
function printDecoding(): void {
  const text = textOfSize(isShort ? 1e6 : 10e6);
  const encoded: [string, Uint8Array, string][] = [
    ["utf-8", new TextEncoder().encode(text), "utf-8"],
    ["utf-16le", Buffer.from(`\ufeff${text}`, "utf16le"), "utf-16le"],
  ];
  const rows = [["decoding from", "decode MB/s", "TextDecoder MB/s", "times slower"]];
  for (const [name, bytes, label] of encoded) {
    const seconds = fastest(3, () => decode(bytes, "one"));
    const platform = fastest(3, () => new TextDecoder(label).decode(bytes));
    rows.push([
      name,
      speed(bytes.length, seconds).toFixed(1),
      speed(bytes.length, platform).toFixed(1),
      (seconds / platform).toFixed(1),
    ]);
  }
  console.log(`${table(rows)}\n`);
}

/** Ten times as many files must not need more memory. */
function printMemory(): void {
  const peaks = (isShort ? [20, 200] : [200, 2000]).map(peakOver);
  const [few, many] = peaks;
  const rows = peaks.map(({ files, bytes, peak, held }) => [
    String(files),
    (bytes / 1e6).toFixed(1),
    (peak / 1e6).toFixed(0),
    (held / 1e6).toFixed(1),
  ]);
  console.log(table([["files in one process", "MB read", "peak MB", "held afterwards MB"], ...rows]));
  if (few && many)
    console.log(
      `ten times the files: ${(many.peak / few.peak).toFixed(2)} times the peak, ${(many.held / few.held).toFixed(2)} times what is held`,
    );
}

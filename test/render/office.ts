/** LibreOffice without a window: Word documents printed, or saved again. */
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Prints controls as words: with fields that can be filled in their words would be no text. */
const PRINTED = 'pdf:writer_pdf_Export:{"ExportFormFields":{"type":"boolean","value":"false"}}';

const printed = new Map<string, Uint8Array>();

/** What LibreOffice prints of a Word document; the same bytes are printed once. */
export function pdfOfDocx(docx: Uint8Array): Uint8Array {
  const key = createHash("sha256").update(docx).digest("hex");
  const known = printed.get(key);
  if (known) return known;
  const [pdf = docx] = converted([docx], PRINTED, "pdf");
  printed.set(key, pdf);
  return pdf;
}

/** Word documents as LibreOffice saves them again. */
export function savedByOffice(files: readonly Uint8Array[]): readonly Uint8Array[] {
  return converted(files, "docx", "docx");
}

/** What LibreOffice prints of many Word documents; it is started once for all. */
export function pdfsOfDocx(files: readonly Uint8Array[]): readonly Uint8Array[] {
  return converted(files, PRINTED, "pdf");
}

function converted(files: readonly Uint8Array[], filter: string, extension: string): readonly Uint8Array[] {
  const folder = mkdtempSync(join(tmpdir(), "qujat-office-"));
  try {
    files.forEach((file, at) => {
      writeFileSync(join(folder, `${at}.docx`), file);
    });
    const { stderr } = spawnSync(
      "soffice",
      [
        `-env:UserInstallation=file://${folder}/profile`,
        "--headless",
        "--convert-to",
        filter,
        "--outdir",
        join(folder, "out"),
        ...files.map((_, at) => join(folder, `${at}.docx`)),
      ],
      { timeout: 300_000 },
    );
    return files.map((_, at) => {
      try {
        return readFileSync(join(folder, "out", `${at}.${extension}`));
      } catch {
        throw new Error(`LibreOffice converted document ${at} to no ${extension}: ${stderr}`);
      }
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

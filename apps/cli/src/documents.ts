/** Documents on the disk: whole or not at all; and what renderers refuse, said to the reader. */
import { mkdir, rename, rm, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import type { Context } from "./context.ts";
import { systemCode, WrongUse } from "./exit.ts";

/** Errors of the renderers that the data cause: a character that no letter can print, a field that does not fit. */
const REFUSALS = /^(?:Sheet|Docx|MissingGlyph|ForbiddenCharacter)Error$/;

/** @throws {WrongUse} where a renderer refuses the data; it names field and character */
export async function refusals<Result>(render: () => Promise<Result>): Promise<Result> {
  try {
    return await render();
  } catch (error) {
    if (!(error instanceof Error) || !REFUSALS.test(error.name)) throw error;
    throw new WrongUse("cli/bad-document", { reason: error.message });
  }
}

/** Writes a file under another name and gives it its own when it is whole, then prints the name. */
export async function writeWhole(file: string, content: Uint8Array | string, context: Context): Promise<void> {
  const path = context.path(file);
  const part = join(dirname(path), `.${basename(path)}.part`);
  try {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(part, content);
    await rename(part, path);
  } catch (error) {
    await rm(part, { force: true });
    throw new WrongUse("cli/unwritable", { file, code: systemCode(error) });
  }
  await context.io.stdout.write(`${file}\n`);
}

/** Temporary folders with files in them, for the tests of the archive. */
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { onTestFinished } from "vitest";

/** A new folder, gone when the test is done; its name has a space and Cyrillic letters. */
export async function newFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "құжат мұрағаты "));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

export async function put(folder: string, files: Readonly<Record<string, string | Uint8Array>>): Promise<void> {
  for (const [file, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, file)), { recursive: true });
    await writeFile(join(folder, file), content);
  }
}

/** Every file under a folder with its content. */
export async function contentsOf(folder: string): Promise<Record<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const pairs = files
    .sort()
    .map(
      async (file) =>
        [file.slice(folder.length + 1), await readFile(file, file.endsWith(".bin") ? "base64" : "utf8")] as const,
    );
  return Object.fromEntries(await Promise.all(pairs));
}

/** A small act with everything in its head, so that nothing has to be said of it; its identifier ends with its number. */
export function act(number: number, text = "Осы бұйрық қол қойылған күнінен бастап қолданысқа енгізіледі."): string {
  return [
    "",
    `Мұрағат тәртібі туралы (${number})`,
    "",
    "Қолданыстағы",
    `Қазақстан Республикасы Әділет министрінің 2015 жылғы 5 мамырдағы № ${number} бұйрығы`,
    "      БҰЙЫРАМЫН:",
    `      1. ${text}`,
    "      Министр                                              Б. Имашев",
    "",
  ].join("\n");
}

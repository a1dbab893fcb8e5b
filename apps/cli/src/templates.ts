/** The forms on disk: one folder each under `templates/`. */
import { readdir, readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Form } from "@qujat/forms";
import type { Context } from "./context.ts";
import { WrongUse } from "./exit.ts";

/** The folder of the project's own templates, seen from this file in `src` as well as in `dist`. */
const OWN = fileURLToPath(new URL("../../../templates", import.meta.url));

/** The folder named by an option; otherwise the one in the reader's folder, or the project's own. */
export async function templatesFolder(named: string | undefined, context: Context): Promise<string> {
  const folder = context.path(named ?? "templates");
  const isThere = (await stat(folder).catch(() => undefined))?.isDirectory() ?? false;
  if (isThere) return folder;
  if (named !== undefined) throw new WrongUse("cli/no-templates", { folder: named });
  return OWN;
}

/** Ids of all forms in a folder. */
export async function formIds(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  return entries
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();
}

/**
 * Reads a form.
 *
 * @throws {WrongUse} when there is none of that id
 * @throws {TemplateError} when its folder is faulty
 */
export async function formOf(id: string, folder: string): Promise<Form> {
  const { readForm } = await import("@qujat/forms");
  const known = await formIds(folder);
  if (!known.includes(id)) throw new WrongUse("cli/no-form", { id, known: known.join(", ") });
  const read = (name: string) => readFile(join(folder, id, name), "utf8");
  return readForm({
    folder: join("templates", id),
    definition: await read("form.json"),
    kk: await read("kk.md"),
    ru: await read("ru.md"),
  });
}

/** A filled-in example of the data of a form. */
export async function exampleOf(id: string, folder: string): Promise<string> {
  return readFile(join(folder, id, "example.json"), "utf8");
}

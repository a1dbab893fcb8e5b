/** The forms of the project, read as the command reads them, and the ways in which each can be printed. */
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { blank, type Form, fillIn, LAYOUTS, type Layout, readForm } from "@qujat/forms";
import type { Sheet } from "@qujat/model";

const FOLDER = fileURLToPath(new URL("../../templates", import.meta.url));

export interface Template {
  readonly id: string;
  readonly form: Form;
  readonly example: Readonly<Record<string, unknown>>;
}

/** Every folder under `templates/`. */
export function templates(): readonly Template[] {
  return readdirSync(FOLDER, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => ({ id: name, form: formIn(name), example: JSON.parse(read(name, "example.json")) }));
}

function formIn(id: string): Form {
  const [definition, kk, ru] = ["form.json", "kk.md", "ru.md"].map((file) => read(id, file));
  return readForm({ folder: `templates/${id}`, definition: definition ?? "", kk: kk ?? "", ru: ru ?? "" });
}

function read(id: string, file: string): string {
  return readFileSync(`${FOLDER}/${id}/${file}`, "utf8");
}

/** A form printed in one way. */
export interface Printed {
  readonly name: string;
  readonly id: string;
  readonly layout: Layout;
  readonly isBlank: boolean;
  /** Whether it is for the service that the example is for. */
  readonly isOwn: boolean;
  readonly sheet: Sheet;
}

/** Every form in every layout, filled in with its example and blank, for every service. */
export function everySheet(): Printed[] {
  return templates().flatMap(({ id, form, example }) => {
    const variants = form.definition.variants?.map((variant) => variant.id) ?? [null];
    const chosen = example.variant ?? variants[0];
    return LAYOUTS.flatMap((layout) => [
      { name: `${id} ${layout}`, id, layout, isBlank: false, isOwn: true, sheet: fillIn(form, example, { layout }) },
      ...variants.map((variant) => ({
        name: `${id} ${layout} blank${variant === chosen ? "" : ` ${variant}`}`,
        id,
        layout,
        isBlank: true,
        isOwn: variant === chosen,
        sheet: blank(form, { layout, ...(variant !== null && { variant }) }),
      })),
    ]);
  });
}

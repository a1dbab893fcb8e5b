/** The forms, read once when the first page asks for them. */
import { type Form, type FormSource, readForm } from "@qujat/forms";
import { ROOT } from "../search/search-client.ts";

let forms: Promise<readonly Form[]> | undefined;

export function loadForms(): Promise<readonly Form[]> {
  forms ??= fetch(new URL("templates.json", ROOT)).then(async (answer) => {
    if (!answer.ok) throw new Error(`templates.json: ${answer.status}`);
    return ((await answer.json()) as FormSource[]).map(readForm);
  });
  forms.catch(() => {
    forms = undefined;
  });
  return forms;
}

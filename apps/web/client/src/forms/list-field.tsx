/** A list of items, each with the same fields. */
import { useSpeech } from "../i18n/i18n.ts";
import { stateLanguageOf } from "../i18n/languages.ts";
import { valueAt } from "./data-path.ts";
import { FieldNotes, type FieldProps, FieldView } from "./field-view.tsx";

export function ListField({ field, path, filling }: FieldProps) {
  const { t, language } = useSpeech();
  const reads = stateLanguageOf(language);
  const value = valueAt(filling.data, path);
  const items = Array.isArray(value) && value.length > 0 ? value : [{}];
  return (
    <fieldset className="field group" id={`field-${path}`} tabIndex={-1}>
      <legend lang={reads}>{field.label[reads]}</legend>
      {items.map((_, at) => (
        <fieldset key={at.toString()} className="item">
          <legend>{t("list.item", { number: at + 1 })}</legend>
          {field.fields?.map((inner) => (
            <FieldView key={inner.id} field={inner} path={`${path}.${at}.${inner.id}`} filling={filling} />
          ))}
          {items.length > 1 && (
            <button
              type="button"
              className="button small"
              onClick={() =>
                filling.put(
                  path,
                  items.filter((_item, other) => other !== at),
                )
              }
            >
              {t("list.remove", { number: at + 1 })}
            </button>
          )}
        </fieldset>
      ))}
      <button type="button" className="button small" onClick={() => filling.put(path, [...items, {}])}>
        {t("list.add")}
      </button>
      <FieldNotes field={field} path={path} filling={filling} />
    </fieldset>
  );
}

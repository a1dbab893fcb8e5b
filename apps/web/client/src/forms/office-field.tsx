/** An office, chosen by its region. */
import { officeOf, offices } from "@qujat/forms";
import { useSpeech } from "../i18n/i18n.ts";
import { stateLanguageOf } from "../i18n/languages.ts";
import { OfficeView } from "../offices/office-view.tsx";
import { valueAt } from "./data-path.ts";
import { FieldNotes, type FieldProps, useDescribed } from "./field-view.tsx";

export function OfficeField({ field, path, filling }: FieldProps) {
  const { t, language, compare } = useSpeech();
  const reads = stateLanguageOf(language);
  const value = valueAt(filling.data, path);
  const chosen = typeof value === "string" ? officeOf(value) : undefined;
  const described = useDescribed(field, path, filling);
  return (
    <div className="field">
      <label htmlFor={`field-${path}`} lang={reads}>
        {field.label[reads]}
      </label>
      <select
        id={`field-${path}`}
        value={chosen?.id ?? ""}
        lang={reads}
        {...described}
        onBlur={() => filling.touch([path])}
        onChange={({ target }) => filling.put(path, target.value)}
      >
        <option value="">{t("office.choose")}</option>
        {(["licensing", "reception"] as const).map((table) => (
          <optgroup key={table} label={t(`office.${table}`)}>
            {offices()
              .filter((office) => office.table === table)
              .sort((a, b) => compare(a.region[reads], b.region[reads]))
              .map(({ id, region }) => (
                <option key={id} value={id}>
                  {region[reads]}
                </option>
              ))}
          </optgroup>
        ))}
      </select>
      {chosen && <OfficeView office={chosen} />}
      <FieldNotes field={field} path={path} filling={filling} />
    </div>
  );
}

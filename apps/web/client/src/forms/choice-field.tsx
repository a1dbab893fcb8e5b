/** A choice of one, and ticks of many. */
import { useSpeech } from "../i18n/i18n.ts";
import { stateLanguageOf } from "../i18n/languages.ts";
import { valueAt } from "./data-path.ts";
import { FieldNotes, type FieldProps, useDescribed } from "./field-view.tsx";

export function ChoiceField({ field, path, filling }: FieldProps) {
  const { language } = useSpeech();
  const reads = stateLanguageOf(language);
  const chosen = valueAt(filling.data, path);
  const described = useDescribed(field, path, filling);
  return (
    <fieldset className="field" id={`field-${path}`} tabIndex={-1} {...described}>
      <legend lang={reads}>{field.label[reads]}</legend>
      {field.options?.map(({ value, label }) => (
        <label key={value} className="tick">
          <input
            type="radio"
            name={`choice-${path}`}
            checked={chosen === value}
            onChange={() => filling.put(path, value)}
          />
          <span lang={reads}>{label[reads]}</span>
        </label>
      ))}
      <FieldNotes field={field} path={path} filling={filling} />
    </fieldset>
  );
}

export function TicksField({ field, path, filling }: FieldProps) {
  const { language } = useSpeech();
  const reads = stateLanguageOf(language);
  const value = valueAt(filling.data, path);
  const ticked = Array.isArray(value) ? value : [];
  const tick = (option: string, isOn: boolean) => {
    const others = ticked.filter((other) => other !== option);
    filling.put(path, isOn ? [...others, option] : others);
  };
  return (
    <fieldset className="field" id={`field-${path}`} tabIndex={-1}>
      <legend lang={reads}>{field.label[reads]}</legend>
      {field.options?.map((option) => (
        <label key={option.value} className="tick">
          <input
            type="checkbox"
            checked={ticked.includes(option.value)}
            onChange={({ target }) => tick(option.value, target.checked)}
          />
          <span lang={reads}>{option.label[reads]}</span>
        </label>
      ))}
      <FieldNotes field={field} path={path} filling={filling} />
    </fieldset>
  );
}

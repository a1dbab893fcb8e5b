/** A field to fill in, by its type; what is wrong with the answer is said while it is typed. */
import { applies, problemSentence } from "@qujat/forms";
import type { FieldDefinition } from "@qujat/model";
import { useSpeech } from "../i18n/i18n.ts";
import { stateLanguageOf } from "../i18n/languages.ts";
import { ChoiceField, TicksField } from "./choice-field.tsx";
import { valueAt } from "./data-path.ts";
import { DeadlineNote } from "./deadline-note.tsx";
import { ListField } from "./list-field.tsx";
import { OfficeField } from "./office-field.tsx";
import { type Filling, problemAt } from "./use-filling.ts";

export interface FieldProps {
  readonly field: FieldDefinition;
  readonly path: string;
  readonly filling: Filling;
}

export function FieldView(props: FieldProps) {
  const { field, filling, path } = props;
  const around = { ...filling.validated.answers, ...answersAround(path, filling) };
  if (!applies(field, around)) return null;
  if (field.type === "group") return <GroupField {...props} />;
  if (field.type === "list") return <ListField {...props} />;
  if (field.type === "checklist") return <TicksField {...props} />;
  if (field.type === "choice") return <ChoiceField {...props} />;
  if (field.type === "office") return <OfficeField {...props} />;
  return <TextField {...props} />;
}

/** Answers beside a field of a group or an item, and the service. */
function answersAround(path: string, { validated, variant }: Filling): Readonly<Record<string, string>> {
  const at = path.lastIndexOf(".");
  const level = at < 0 ? {} : valueAt(validated.answers as never, path.slice(0, at));
  return {
    ...(typeof level === "object" ? (level as Readonly<Record<string, string>>) : {}),
    ...(variant && { variant }),
  };
}

function GroupField({ field, path, filling }: FieldProps) {
  const { language } = useSpeech();
  const reads = stateLanguageOf(language);
  return (
    <fieldset className="field group">
      <legend lang={reads}>{field.label[reads]}</legend>
      {field.fields?.map((inner) => (
        <FieldView key={inner.id} field={inner} path={`${path}.${inner.id}`} filling={filling} />
      ))}
    </fieldset>
  );
}

/** How the keyboard of a phone and the browser's memory can help. */
const HELP: Readonly<Record<string, { inputMode?: "numeric" | "tel" | "email" | "decimal"; autoComplete?: string }>> = {
  name: { autoComplete: "name" },
  iin: { inputMode: "numeric" },
  bin: { inputMode: "numeric" },
  "iin-or-bin": { inputMode: "numeric" },
  phone: { inputMode: "tel", autoComplete: "tel" },
  phones: { inputMode: "tel" },
  email: { inputMode: "email", autoComplete: "email" },
  "postal-index": { inputMode: "numeric", autoComplete: "postal-code" },
  "hs-code": { inputMode: "numeric" },
  number: { inputMode: "decimal" },
  money: { inputMode: "decimal" },
};

function TextField({ field, path, filling }: FieldProps) {
  const { t, language } = useSpeech();
  const reads = stateLanguageOf(language);
  const value = valueAt(filling.data, path);
  const text = typeof value === "string" ? value : "";
  const shared = {
    id: `field-${path}`,
    value: text,
    required: field.required === true,
    ...useDescribed(field, path, filling),
    onBlur: () => filling.touch([path]),
  };
  const put = (typed: string) => {
    filling.put(path, typed);
    if (text.length > 3) filling.touch([path]);
  };
  return (
    <div className="field">
      <label htmlFor={shared.id} lang={reads}>
        {field.label[reads]}
        {field.required !== true && (
          <span lang={language} className="optional">
            {" "}
            {t("fill.optional")}
          </span>
        )}
      </label>
      {field.type === "multiline" ? (
        <textarea {...shared} rows={Math.max(3, field.rows ?? 3)} onChange={({ target }) => put(target.value)} />
      ) : (
        <input
          {...shared}
          {...HELP[field.type]}
          type={field.type === "date" || field.type === "time" ? field.type : "text"}
          onChange={({ target }) => put(target.value)}
        />
      )}
      <FieldNotes field={field} path={path} filling={filling} />
    </div>
  );
}

/** What a screen reader says of a field besides its label. */
export function useDescribed(field: FieldDefinition, path: string, filling: Filling) {
  const problem = problemAt(filling, path);
  const ids = [field.hint && `hint-${path}`, problem && `problem-${path}`, field.default && `deadline-${path}`];
  return { "aria-invalid": problem !== undefined, "aria-describedby": ids.filter(Boolean).join(" ") || undefined };
}

/** Hint, deadline and problem of a field. */
export function FieldNotes({ field, path, filling }: FieldProps) {
  const { language } = useSpeech();
  const reads = stateLanguageOf(language);
  const problem = problemAt(filling, path);
  const name = `${field.label[reads]} (${path}): `;
  const said = problem ? problemSentence({ ...problem, label: field.label }, language) : "";
  const plain = said.slice(said.indexOf("): ") < 0 ? 0 : said.indexOf("): ") + 3);
  return (
    <>
      {field.hint && (
        <p id={`hint-${path}`} className="hint" lang={reads}>
          {field.hint[reads]}
        </p>
      )}
      {field.default && <DeadlineNote field={field} path={path} filling={filling} />}
      <p id={`problem-${path}`} className="problem" aria-live="polite" lang={language}>
        {said.startsWith(name) ? said.slice(name.length) : plain}
      </p>
    </>
  );
}

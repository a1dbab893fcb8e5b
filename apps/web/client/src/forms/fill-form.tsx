/** One form, filled in step by step beside the page that it makes. */
import { type Form, fieldsOf, LAYOUTS, type Layout } from "@qujat/forms";
import type { FieldDefinition } from "@qujat/model";
import { useEffect, useMemo, useRef, useState } from "react";
import { useSpeech } from "../i18n/i18n.ts";
import { stateLanguageOf } from "../i18n/languages.ts";
import { Link } from "../shell/link.tsx";
import { Page } from "../shell/page.tsx";
import { hrefTo } from "../shell/route.ts";
import { FieldView } from "./field-view.tsx";
import { Finish } from "./finish.tsx";
import { Basis } from "./forms-page.tsx";
import { LoadFile } from "./load-file.tsx";
import { SheetView } from "./sheet-view.tsx";
import { stepsOf } from "./steps.ts";
import { type Filling, useFilling } from "./use-filling.ts";

export function FillForm({ form }: { readonly form: Form }) {
  const { t, language } = useSpeech();
  const { definition } = form;
  const reads = stateLanguageOf(language);
  const filling = useFilling(form, "kk+ru");
  const steps = useMemo(() => stepsOf(definition.fields), [definition]);
  const [step, setStep] = useState(0);
  const heading = useRef<HTMLHeadingElement>(null);
  const isLast = step === steps.length;
  const go = (to: number) => {
    filling.touch(pathsOf(steps[step] ?? [], filling));
    setStep(to);
  };
  useFocusOnStep(heading, step);
  return (
    <Page title={definition.title[reads]}>
      <p lang={reads} className="lead">
        {definition.purpose[reads]}
      </p>
      <Basis form={definition} variant={filling.variant} />
      <p>
        <Link href={hrefTo("forms")}>{t("forms.all")}</Link>
      </p>
      <p className="notice notice-calm">{t("fill.private")}</p>
      <div className="fill">
        <form className="fill-form" noValidate onSubmit={(event) => event.preventDefault()}>
          <Steps count={steps.length + 1} step={step} onStep={go} />
          <h2 ref={heading} tabIndex={-1}>
            {isLast ? t("fill.finish") : t("fill.step", { step: step + 1, all: steps.length + 1 })}
          </h2>
          {step === 0 && <Service form={form} filling={filling} />}
          {isLast ? (
            <Finish
              form={form}
              filling={filling}
              onField={(path) => {
                setStep(stepOf(steps, path));
                // The field is there once the step is drawn and its heading had the focus.
                setTimeout(() => document.getElementById(`field-${path}`)?.focus(), 60);
              }}
            />
          ) : (
            steps[step]?.map((field) => <FieldView key={field.id} field={field} path={field.id} filling={filling} />)
          )}
          <p className="row">
            {step > 0 && (
              <button type="button" className="button" onClick={() => go(step - 1)}>
                {t("fill.back")}
              </button>
            )}
            {!isLast && (
              <button type="button" className="button button-main" onClick={() => go(step + 1)}>
                {t("fill.next")}
              </button>
            )}
          </p>
          <Keeping filling={filling} />
          <LoadFile onData={filling.load} />
        </form>
        <section className="fill-preview" aria-label={t("fill.preview")}>
          <LayoutChoice filling={filling} />
          <SheetView sheet={filling.sheet} />
        </section>
      </div>
    </Page>
  );
}

/** On another step the focus goes to its heading. */
function useFocusOnStep(heading: React.RefObject<HTMLElement | null>, step: number): void {
  const before = useRef(step);
  useEffect(() => {
    if (before.current === step) return;
    before.current = step;
    heading.current?.focus();
  }, [heading, step]);
}

/** Every path of some fields, of lists those of each item that there is. */
export function pathsOf(fields: readonly FieldDefinition[], { validated }: Filling): readonly string[] {
  const ids = fields.map(({ id }) => id);
  const known = [...fieldsOf(fields)].map(({ path }) => path);
  const wrong = validated.problems.map(({ path }) => path).filter((path) => ids.includes(path.split(".")[0] ?? ""));
  return [...known, ...wrong];
}

function stepOf(steps: readonly (readonly FieldDefinition[])[], path: string): number {
  const [id = ""] = path.split(".");
  return Math.max(
    0,
    steps.findIndex((fields) => fields.some((field) => field.id === id)),
  );
}

interface StepsProps {
  readonly count: number;
  readonly step: number;
  readonly onStep: (step: number) => void;
}

function Steps({ count, step, onStep }: StepsProps) {
  const { t } = useSpeech();
  return (
    <nav aria-label={t("fill.steps")}>
      <ol className="steps">
        {Array.from({ length: count }, (_, at) => (
          <li key={at.toString()}>
            <button
              type="button"
              aria-current={at === step ? "step" : undefined}
              aria-label={at === count - 1 ? t("fill.finish") : t("fill.step", { step: at + 1, all: count })}
              onClick={() => onStep(at)}
            >
              {at === count - 1 ? "✓" : at + 1}
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}

interface FillingProps {
  readonly filling: Filling;
}

/** Which of the services that share the form. */
function Service({ form, filling }: FillingProps & { readonly form: Form }) {
  const { t, language } = useSpeech();
  const reads = stateLanguageOf(language);
  const { variants } = form.definition;
  if (!variants || variants.length < 2) return null;
  return (
    <fieldset className="field">
      <legend>{t("fill.service")}</legend>
      {variants.map(({ id, label }) => (
        <label key={id} className="tick">
          <input
            type="radio"
            name="variant"
            checked={filling.variant === id}
            onChange={() => filling.chooseVariant(id)}
          />
          <span lang={reads}>{label[reads]}</span>
        </label>
      ))}
    </fieldset>
  );
}

function LayoutChoice({ filling }: FillingProps) {
  const { t } = useSpeech();
  const choose = (value: string) => filling.chooseLayout(LAYOUTS.find((layout: Layout) => layout === value) ?? "kk+ru");
  return (
    <label className="order">
      <span>{t("fill.layout")}</span>
      <select value={filling.layout} onChange={({ target }) => choose(target.value)}>
        {LAYOUTS.map((layout) => (
          <option key={layout} value={layout}>
            {t(`layout.${layout}`)}
          </option>
        ))}
      </select>
    </label>
  );
}

/** Answers stay on the device only when the person asks for it, and go with one click. */
function Keeping({ filling }: FillingProps) {
  const { t } = useSpeech();
  return (
    <div className="keeping">
      <label className="tick">
        <input type="checkbox" checked={filling.isKept} onChange={({ target }) => filling.keep(target.checked)} />
        <span>{t("fill.keep")}</span>
      </label>
      <button type="button" className="button small" onClick={filling.erase}>
        {t("fill.erase")}
      </button>
    </div>
  );
}

/** The forms: a gallery, or the one that is filled in. */
import { use } from "react";
import "../styles/forms.css";
import { basisOf, type Form, warningOf } from "@qujat/forms";
import { useSpeech } from "../i18n/i18n.ts";
import { stateLanguageOf } from "../i18n/languages.ts";
import { Link } from "../shell/link.tsx";
import { Page } from "../shell/page.tsx";
import { hrefTo, type Route } from "../shell/route.ts";
import { FillForm } from "./fill-form.tsx";
import { loadForms } from "./load-forms.ts";

export function FormsPage({ route }: { readonly route: Route }) {
  const { t } = useSpeech();
  const forms = use(loadForms());
  const id = route.params.get("form");
  const chosen = forms.find(({ definition }) => definition.id === id);
  if (chosen) return <FillForm key={id} form={chosen} />;
  return (
    <Page title={t("forms.title")} lead={t("forms.lead")}>
      {id !== null && (
        <p role="alert" className="notice">
          {t("forms.unknown", { id })}
        </p>
      )}
      <p>
        <Link href={hrefTo("batch")}>{t("forms.batch")}</Link>
      </p>
      {(["applicant", "officer"] as const).map((person) => (
        <section key={person} aria-labelledby={`by-${person}`}>
          <h2 id={`by-${person}`}>{t(`forms.${person}`)}</h2>
          <ul className="form-cards">
            {forms
              .filter(({ definition }) => definition.filledInBy === person)
              .map((form) => (
                <FormCard key={form.definition.id} form={form} />
              ))}
          </ul>
        </section>
      ))}
    </Page>
  );
}

function FormCard({ form: { definition } }: { readonly form: Form }) {
  const { language } = useSpeech();
  const reads = stateLanguageOf(language);
  const { id, title, purpose } = definition;
  return (
    <li className="form-card">
      <h3 lang={reads}>
        <Link href={hrefTo("forms", { form: id })}>{title[reads]}</Link>
      </h3>
      <p lang={reads}>{purpose[reads]}</p>
      <Basis form={definition} />
    </li>
  );
}

interface BasisProps {
  readonly form: Form["definition"];
  readonly variant?: string | undefined;
}

/** What prescribes a form, and whether that is in force. */
export function Basis({ form, variant }: BasisProps) {
  const { t, language } = useSpeech();
  const reads = stateLanguageOf(language);
  const basis = basisOf(form, variant);
  const warning = warningOf(basis);
  return (
    <div className="basis">
      <p>
        <span className={warning ? "badge badge-repealed" : "badge badge-in-force"}>
          <span aria-hidden="true">{warning ? "✕" : "✓"}</span>{" "}
          {t(warning ? "forms.basisRepealed" : "forms.basisInForce")}
        </span>
      </p>
      <details>
        <summary>{t("forms.basis")}</summary>
        <p lang={reads}>
          <Link href={hrefTo("act", { act: basis.act }, basis.anchor ?? "")}>{basis.title[reads]}</Link>
        </p>
        {warning && <p lang={reads}>{warning[reads]}</p>}
      </details>
    </div>
  );
}

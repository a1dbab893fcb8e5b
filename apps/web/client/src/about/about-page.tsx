/** What the app is, whose the texts are, what it keeps, and what developers can take from it. */
import "../styles/forms.css";
import { useSpeech } from "../i18n/i18n.ts";
import { Page } from "../shell/page.tsx";
import { LiveExample } from "./live-example.tsx";
import { PACKAGES } from "./packages.ts";

export function AboutPage() {
  const { t } = useSpeech();
  return (
    <Page title={t("about.title")} lead={t("about.lead")}>
      {(["sources", "official", "privacy", "access"] as const).map((name) => (
        <section key={name} aria-labelledby={`about-${name}`}>
          <h2 id={`about-${name}`}>{t(`about.${name}`)}</h2>
          <p>{t(`about.${name}Text`)}</p>
        </section>
      ))}
      <section aria-labelledby="about-packages">
        <h2 id="about-packages">{t("about.packages")}</h2>
        <p>{t("about.packagesText")}</p>
        <LiveExample />
        <dl className="packages">
          {PACKAGES.map((name) => (
            <div key={name}>
              <dt>
                <code>@qujat/{name}</code>
              </dt>
              <dd>{t(`package.${name}`)}</dd>
            </div>
          ))}
        </dl>
      </section>
      <section aria-labelledby="about-version">
        <h2 id="about-version">{t("about.version")}</h2>
        <p>{t("about.versionText", { version: __VERSION__ })}</p>
      </section>
    </Page>
  );
}

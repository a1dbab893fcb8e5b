/** The offices, by region, with what each is for. */
import { type Office, offices, officesIn } from "@qujat/forms";
import { useState } from "react";
import "../styles/forms.css";
import { useSpeech } from "../i18n/i18n.ts";
import { stateLanguageOf } from "../i18n/languages.ts";
import { Link } from "../shell/link.tsx";
import { Page } from "../shell/page.tsx";
import { hrefTo, navigate, type Route } from "../shell/route.ts";
import { OfficeView } from "./office-view.tsx";

/** The act whose annexes list the offices. */
const SOURCE = { act: "kz-2011-07-05-116", anchor: "att_1__annex_1" };

export function OfficesPage({ route }: { readonly route: Route }) {
  const { t, language, compare } = useSpeech();
  const reads = stateLanguageOf(language);
  const [text, setText] = useState(route.params.get("region") ?? "");
  const shown = matching(text);
  const regions = [...new Set(shown.map(({ region }) => region[reads]))].sort(compare);
  const look = (region: string) => {
    setText(region);
    navigate(hrefTo("offices", region === "" ? {} : { region }), { replace: true });
  };
  return (
    <Page title={t("offices.title")} lead={t("offices.lead")}>
      <p className="notice">
        {t("offices.asOf")} <Link href={hrefTo("act", { act: SOURCE.act }, SOURCE.anchor)}>{t("offices.source")}</Link>
      </p>
      <div className="field">
        <label htmlFor="region">{t("offices.region")}</label>
        <input id="region" type="search" list="regions" value={text} onChange={({ target }) => look(target.value)} />
        <datalist id="regions">
          {[...new Set(offices().map(({ region }) => region[reads]))].sort(compare).map((region) => (
            <option key={region} value={region} />
          ))}
        </datalist>
      </div>
      <p role="status">{t("offices.found", { count: shown.length })}</p>
      {regions.map((region) => (
        <section key={region} aria-label={region} className="region">
          <h2 lang={reads}>{region}</h2>
          <ul className="office-cards">
            {shown
              .filter((office) => office.region[reads] === region)
              .map((office) => (
                <li key={office.id}>
                  <h3>{t(`office.${office.table}`)}</h3>
                  <p className="hint">{t(`office.${office.table}For`)}</p>
                  <OfficeView office={office} />
                </li>
              ))}
          </ul>
        </section>
      ))}
    </Page>
  );
}

/** Offices whose region or address holds what was typed, in either language, or whose region bore that name. */
function matching(text: string): readonly Office[] {
  const wanted = text.trim().toLowerCase();
  if (wanted === "") return offices();
  const found = offices().filter(({ region, address }) =>
    [region.kk, region.ru, address.kk, address.ru].some((words) => words.toLowerCase().includes(wanted)),
  );
  return found.length > 0 ? found : officesIn(text);
}

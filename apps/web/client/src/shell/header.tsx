/** The head of every page: name, pages, language, look. */
import { useSpeech } from "../i18n/i18n.ts";
import { LANGUAGES, OWN_NAMES } from "../i18n/languages.ts";
import { Link } from "./link.tsx";
import { hrefTo, type PageName } from "./route.ts";
import { changeSettings, THEMES, useSettings } from "./settings.ts";

/** Pages in the order in which they are used most. */
const IN_MENU = ["search", "forms", "offices", "repair", "about"] as const;

export function Header({ page }: { readonly page: PageName }) {
  const { t } = useSpeech();
  const isHere = (name: PageName) => name === page || (page === "batch" && name === "forms");
  return (
    <header className="head">
      <div className="head-line">
        <Link href={hrefTo("search")} className="brand">
          <span lang="kk">Құжат</span>
          <span className="brand-about">{t("shell.tagline")}</span>
        </Link>
        <nav aria-label={t("shell.pages")}>
          <ul className="menu">
            {IN_MENU.map((name) => (
              <li key={name}>
                <Link href={hrefTo(name)} aria-current={isHere(name) ? "page" : undefined}>
                  {t(`page.${name}`)}
                </Link>
              </li>
            ))}
          </ul>
        </nav>
        <Look />
      </div>
    </header>
  );
}

/** Language, theme and size of letters. */
function Look() {
  const { t } = useSpeech();
  const { language, theme, large } = useSettings();
  return (
    <div className="look">
      <fieldset className="languages">
        <legend className="unseen">{t("shell.language")}</legend>
        {LANGUAGES.map((name) => (
          <button
            key={name}
            type="button"
            lang={name}
            title={OWN_NAMES[name]}
            aria-pressed={name === language}
            onClick={() => changeSettings({ language: name })}
          >
            {{ kk: "ҚАЗ", ru: "РУС", en: "ENG" }[name]}
          </button>
        ))}
      </fieldset>
      <label className="theme">
        <span className="unseen">{t("shell.theme")}</span>
        <select
          value={theme}
          onChange={({ target }) => changeSettings({ theme: THEMES.find((name) => name === target.value) ?? "auto" })}
        >
          {THEMES.map((name) => (
            <option key={name} value={name}>
              {t(`theme.${name}`)}
            </option>
          ))}
        </select>
      </label>
      <button
        type="button"
        className="large"
        aria-pressed={large}
        title={t("shell.large")}
        onClick={() => changeSettings({ large: !large })}
      >
        А+<span className="unseen"> {t("shell.large")}</span>
      </button>
    </div>
  );
}

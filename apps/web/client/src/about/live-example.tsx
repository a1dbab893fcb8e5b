/** A running example: what the packages make of whatever the reader types. */
import { findInText } from "@qujat/cite";
import { languageOf, toLatin } from "@qujat/language";
import { useDeferredValue, useState } from "react";
import { useSpeech } from "../i18n/i18n.ts";

const FIRST = "Осы Заңның 9-1, 15-2-баптарына сәйкес";

export function LiveExample() {
  const { t } = useSpeech();
  const [text, setText] = useState(FIRST);
  const read = useDeferredValue(text.slice(0, 2000));
  const language = languageOf(read) === "ru" ? "ru" : "kk";
  const found = findInText(read, language).map(({ start, end }) => read.slice(start, end));
  return (
    <div className="live">
      <label htmlFor="live">{t("about.try")}</label>
      <textarea id="live" rows={2} lang={language} value={text} onChange={({ target }) => setText(target.value)} />
      <pre>
        <code>{`languageOf(text)      // ${JSON.stringify(language)}
toLatin(text)         // ${JSON.stringify(toLatin(read))}
findInText(text, "${language}") // ${JSON.stringify(found)}`}</code>
      </pre>
    </div>
  );
}

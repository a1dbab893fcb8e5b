/** How the query was understood, where that is not how it was typed. */

import { sentence } from "@qujat/model";
import { CATALOGUE, type Reading, type SearchResult } from "@qujat/search";
import { useSpeech } from "../i18n/i18n.ts";

interface InterpretationProps {
  readonly result: SearchResult;
  readonly onText: (text: string) => void;
}

export function Interpretation({ result, onText }: InterpretationProps) {
  const { t, language } = useSpeech();
  const { interpretation, messages } = result;
  const { didYouMean, unfolded, corrected, expanded, unknown } = interpretation;
  const readings = (
    [
      ["unfolded", unfolded],
      ["corrected", corrected],
      ["expanded", expanded],
    ] as const
  ).filter(([, words]) => words.length > 0);
  return (
    <>
      {didYouMean !== null && didYouMean !== result.query && (
        <p className="mean">
          {t("search.mean")}{" "}
          <button type="button" className="as-link" onClick={() => onText(didYouMean)}>
            {didYouMean}
          </button>
        </p>
      )}
      {messages.map((message) => (
        <p key={`${message.rule} ${message.place.column}`} className="hint">
          {sentence(message, CATALOGUE, language)}
        </p>
      ))}
      {(readings.length > 0 || (unknown.length > 0 && result.total > 0)) && (
        <details className="readings">
          <summary>{t("search.readings")}</summary>
          <dl>
            {readings.map(([name, words]) => (
              <Readings key={name} title={t(`search.${name}`)} words={words} />
            ))}
            {unknown.length > 0 && (
              <div>
                <dt>{t("search.unknown")}</dt>
                <dd>{unknown.join(", ")}</dd>
              </div>
            )}
          </dl>
        </details>
      )}
    </>
  );
}

function Readings({ title, words }: { readonly title: string; readonly words: readonly Reading[] }) {
  return (
    <div>
      <dt>{title}</dt>
      {words.map(({ word, as }) => (
        <dd key={word}>
          {word} → {as.join(", ")}
        </dd>
      ))}
    </div>
  );
}

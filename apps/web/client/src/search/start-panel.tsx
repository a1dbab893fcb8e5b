/** What stands below an empty field: what can be typed, what was typed before, what there is. */
import { useEffect, useState } from "react";
import { StatusBadge } from "../act/status-badge.tsx";
import { useSpeech } from "../i18n/i18n.ts";
import { Link } from "../shell/link.tsx";
import { hrefTo } from "../shell/route.ts";
import type { ActRecord } from "../worker/archive-files.ts";
import { forgetSearches, recentSearches } from "./recent.ts";
import { ROOT, searcher } from "./search-client.ts";

/** One of each way to ask: words, another alphabet, a citation, a phrase. */
const EXAMPLES = [
  ["kk", "шағымдану мерзімі"],
  ["kk", "shagym"],
  ["ru", "лицензия"],
  ["kk", "11-тармақтың 3) тармақшасы"],
  ["kk", "№ 98/қе"],
] as const;

export function StartPanel({ onText }: { readonly onText: (text: string) => void }) {
  const { t } = useSpeech();
  const [recent, setRecent] = useState(recentSearches);
  const acts = useActs();
  return (
    <div className="start">
      <section aria-labelledby="examples">
        <h2 id="examples">{t("start.examples")}</h2>
        <ul className="chips">
          {EXAMPLES.map(([lang, text]) => (
            <li key={text}>
              <button type="button" className="chip" lang={lang} onClick={() => onText(text)}>
                {text}
              </button>
            </li>
          ))}
        </ul>
      </section>
      {recent.length > 0 && (
        <section aria-labelledby="recent">
          <h2 id="recent">{t("start.recent")}</h2>
          <ul className="chips">
            {recent.map((text) => (
              <li key={text}>
                <button type="button" className="chip" onClick={() => onText(text)}>
                  {text}
                </button>
              </li>
            ))}
            <li>
              <button
                type="button"
                className="as-link"
                onClick={() => {
                  forgetSearches();
                  setRecent([]);
                }}
              >
                {t("start.forget")}
              </button>
            </li>
          </ul>
          <p className="hint">{t("start.onDevice")}</p>
        </section>
      )}
      {acts.length > 0 && (
        <section aria-labelledby="acts">
          <h2 id="acts">{t("start.acts")}</h2>
          <ul className="act-cards">
            {acts.map((act) => (
              <ActCard key={act.id} act={act} />
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}

function ActCard({ act: { id, metadata } }: { readonly act: ActRecord }) {
  const { date } = useSpeech();
  return (
    <li className="act-card">
      {metadata.status && <StatusBadge status={metadata.status} />}
      <h3 lang={metadata.language}>
        <Link href={hrefTo("act", { act: id })}>{metadata.title ?? id}</Link>
      </h3>
      <p className="act-line">
        <span lang={metadata.language}>{[metadata.issuer, metadata.type].filter(Boolean).join(", ")}</span>
        {metadata.date && <span>{date(metadata.date)}</span>}
        {metadata.number && <span>№ {metadata.number}</span>}
      </p>
    </li>
  );
}

/** The newest acts; none while they are not loaded or cannot be. */
function useActs(): readonly ActRecord[] {
  const [acts, setActs] = useState<readonly ActRecord[]>([]);
  useEffect(() => {
    let isHere = true;
    searcher.acts(ROOT).then(
      (all) => isHere && setActs(all.slice(0, 6)),
      () => undefined,
    );
    return () => {
      isHere = false;
    };
  }, []);
  return acts;
}

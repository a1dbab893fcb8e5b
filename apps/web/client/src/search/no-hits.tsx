/** What helps when nothing was found. */
import type { SearchResult } from "@qujat/search";
import { useSpeech } from "../i18n/i18n.ts";
import { isFiltered, type Query } from "./query.ts";

interface NoHitsProps {
  readonly query: Query;
  readonly result: SearchResult;
  readonly onChange: (change: Partial<Query>) => void;
}

export function NoHits({ query, result, onChange }: NoHitsProps) {
  const { t } = useSpeech();
  const { unknown } = result.interpretation;
  const none = { ticked: { status: [], lang: [], type: [], issuer: [], in: [] }, from: null, to: null };
  return (
    <div className="notice">
      <p>{t("none.why")}</p>
      <ul>
        {unknown.length > 0 && <li>{t("none.unknown", { words: unknown.join(", ") })}</li>}
        {isFiltered(query) && (
          <li>
            {t("none.filters")}{" "}
            <button type="button" className="as-link" onClick={() => onChange(none)}>
              {t("filter.none")}
            </button>
          </li>
        )}
        {query.text.includes('"') && <li>{t("none.quotes")}</li>}
        <li>{t("none.fewer")}</li>
        <li>{t("none.number")}</li>
      </ul>
    </div>
  );
}

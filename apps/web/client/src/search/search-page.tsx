/** The search: one field, answers while typing, filters beside them. */
import { useDeferredValue, useEffect, useMemo, useRef, useState } from "react";
import { useSpeech } from "../i18n/i18n.ts";
import { useTitle } from "../shell/page.tsx";
import { navigate, type Route } from "../shell/route.ts";
import { ExportResult } from "./export-result.tsx";
import { FilterPanel } from "./filter-panel.tsx";
import { HitList } from "./hit-list.tsx";
import { Interpretation } from "./interpretation.tsx";
import { NoHits } from "./no-hits.tsx";
import { addressOf, asks, ORDERS, type Query, queryOf } from "./query.ts";
import { keepSearch } from "./recent.ts";
import { ROOT, searcher } from "./search-client.ts";
import { StartPanel } from "./start-panel.tsx";
import { type Answer, useSearch } from "./use-search.ts";

const PAGE_LENGTH = 20;
/** How long the typing rests before the address follows it: browsers count changes of the address. */
const REST = 350;

export function SearchPage({ route }: { readonly route: Route }) {
  const { t } = useSpeech();
  const [query, setQuery] = useQuery(route);
  const [limit, setLimit] = useState(PAGE_LENGTH);
  const answer = useSearch(query, limit);
  const result = "result" in answer ? answer.result : null;
  useTitle(query.text);
  const ask = (change: Partial<Query>) => {
    setLimit(PAGE_LENGTH);
    setQuery({ ...query, ...change });
  };
  return (
    <div className={asks(query) ? "search" : "search search-start"}>
      <h1 className={asks(query) ? "unseen" : ""}>{t("search.title")}</h1>
      <SearchField text={query.text} onText={(text) => ask({ text })} />
      <p className="unseen" role="status">
        {said(answer, t)}
      </p>
      {!asks(query) && <StartPanel onText={(text) => ask({ text })} />}
      {answer.state === "failed" && (
        <div className="notice notice-bad" role="alert">
          <h2>{t("search.failed")}</h2>
          <p>{t("search.failedAdvice")}</p>
        </div>
      )}
      {asks(query) && result && answer.state !== "failed" && (
        <div className="search-answer">
          <FilterPanel query={query} facets={result.facets} onChange={ask} />
          <section aria-labelledby="hits-title" className="hits" aria-busy={answer.state === "waiting"}>
            <div className="hits-head">
              <h2 id="hits-title">{t("search.found", { count: result.total })}</h2>
              <Order query={query} onChange={ask} />
              {result.total > 0 && <ExportResult result={result} />}
            </div>
            <Interpretation result={result} onText={(text) => ask({ text })} />
            {result.total === 0 ? (
              <NoHits query={query} result={result} onChange={ask} />
            ) : (
              <HitList hits={result.hits} onFollow={() => keepSearch(query.text)} />
            )}
            {result.cursor !== null && (
              <button type="button" className="button" onClick={() => setLimit(limit + PAGE_LENGTH)}>
                {t("search.more")}
              </button>
            )}
          </section>
        </div>
      )}
    </div>
  );
}

/** The query: what is typed now, and the address soon after. */
function useQuery(route: Route): [Query, (query: Query) => void] {
  const inAddress = useMemo(() => queryOf(route.params), [route]);
  const [query, setQuery] = useState(inAddress);
  const written = useRef(addressOf(inAddress));
  const timer = useRef(0);
  useEffect(() => {
    const address = addressOf(inAddress);
    if (address === written.current) return;
    written.current = address;
    setQuery(inAddress);
  }, [inAddress]);
  useEffect(() => () => clearTimeout(timer.current), []);
  const change = (next: Query) => {
    setQuery(next);
    clearTimeout(timer.current);
    timer.current = setTimeout(() => {
      written.current = addressOf(next);
      navigate(written.current, { replace: true });
      keepSearch(next.text);
    }, REST) as unknown as number;
  };
  return [query, change];
}

function said(answer: Answer, t: ReturnType<typeof useSpeech>["t"]): string {
  return answer.state === "done" ? t("search.found", { count: answer.result.total }) : "";
}

function SearchField({ text, onText }: { readonly text: string; readonly onText: (text: string) => void }) {
  const { t } = useSpeech();
  const field = useRef<HTMLInputElement>(null);
  const size = useDeferredValue(useSize());
  useEffect(() => {
    const jump = (event: KeyboardEvent) => {
      const isTyping = event.target instanceof HTMLElement && event.target.matches("input, textarea, select");
      if (event.key !== "/" || isTyping || event.ctrlKey || event.metaKey) return;
      event.preventDefault();
      field.current?.focus();
    };
    addEventListener("keydown", jump);
    return () => removeEventListener("keydown", jump);
  }, []);
  return (
    // biome-ignore lint/a11y/useSemanticElements: the form is the landmark, no element more is needed around it
    <form
      role="search"
      className="search-field"
      onSubmit={(event) => {
        event.preventDefault();
        keepSearch(text);
      }}
    >
      <label htmlFor="query">{t("search.label")}</label>
      <input
        id="query"
        ref={field}
        type="search"
        value={text}
        maxLength={2000}
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        enterKeyHint="search"
        aria-describedby="query-hint"
        placeholder={t("search.placeholder")}
        onChange={({ target }) => onText(target.value)}
      />
      <p id="query-hint" className="hint">
        {size === null ? t("search.hint") : `${t("search.ready", { count: size })} ${t("search.hint")}`}
      </p>
    </form>
  );
}

/** How many provisions can be found; null until the index is loaded. */
function useSize(): number | null {
  const [size, setSize] = useState<number | null>(null);
  useEffect(() => {
    let isHere = true;
    searcher.open(ROOT).then(
      (count) => isHere && setSize(count),
      () => undefined,
    );
    return () => {
      isHere = false;
    };
  }, []);
  return size;
}

interface OrderProps {
  readonly query: Query;
  readonly onChange: (change: Partial<Query>) => void;
}

function Order({ query, onChange }: OrderProps) {
  const { t } = useSpeech();
  return (
    <label className="order">
      <span>{t("search.order")}</span>
      <select
        value={query.sort}
        onChange={({ target }) => onChange({ sort: ORDERS.find((order) => order === target.value) ?? "relevance" })}
      >
        {ORDERS.map((order) => (
          <option key={order} value={order}>
            {t(`order.${order}`)}
          </option>
        ))}
      </select>
    </label>
  );
}

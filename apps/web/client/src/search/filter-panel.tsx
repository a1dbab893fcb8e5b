/** Filters with how many provisions each would leave. */
import type { FacetCount, Facets } from "@qujat/search";
import type { ReactNode } from "react";
import { STATUS_KEYS } from "../act/status-badge.tsx";
import { type Speech, useSpeech } from "../i18n/i18n.ts";
import { OWN_NAMES } from "../i18n/languages.ts";
import { isFiltered, type Query, type Ticked } from "./query.ts";

interface FilterProps {
  readonly query: Query;
  readonly facets: Facets;
  readonly onChange: (change: Partial<Query>) => void;
}

/** Parts of an act that can be searched alone. */
const PARTS = ["form", "table", "annex", "note"] as const;
const NO_FILTERS = { ticked: { status: [], lang: [], type: [], issuer: [], in: [] }, from: null, to: null } as const;

export function FilterPanel({ query, facets, onChange }: FilterProps) {
  const { t } = useSpeech();
  const tick = (name: Ticked, value: string, isOn: boolean) => {
    const others = query.ticked[name].filter((other) => other !== value);
    onChange({ ticked: { ...query.ticked, [name]: isOn ? [...others, value] : others } });
  };
  return (
    <details className="filters" open={isWide() || isFiltered(query)}>
      <summary>{t("filter.title")}</summary>
      <div className="filters-inside">
        {(["status", "lang", "type", "issuer"] as const).map((name) => (
          <Group key={name} title={t(`filter.${name}`)}>
            {withTicked(facets[name], query.ticked[name]).map(({ value, count }) => (
              <Tick
                key={value}
                isOn={query.ticked[name].includes(value)}
                count={count}
                onChange={(isOn) => tick(name, value, isOn)}
              >
                <FacetName name={name} value={value} />
              </Tick>
            ))}
          </Group>
        ))}
        <Group title={t("filter.in")}>
          {PARTS.map((part) => (
            <Tick key={part} isOn={query.ticked.in.includes(part)} onChange={(isOn) => tick("in", part, isOn)}>
              {t(`place.${part}`)}
            </Tick>
          ))}
        </Group>
        <Group title={t("filter.years")}>
          <div className="years">
            <Year label={t("filter.from")} value={query.from} onChange={(from) => onChange({ from })} />
            <Year label={t("filter.to")} value={query.to} onChange={(to) => onChange({ to })} />
          </div>
        </Group>
        {isFiltered(query) && (
          <button type="button" className="button small" onClick={() => onChange(NO_FILTERS)}>
            {t("filter.none")}
          </button>
        )}
      </div>
    </details>
  );
}

function isWide(): boolean {
  return matchMedia("(min-width: 60rem)").matches;
}

/** Values that are counted, and those that are ticked although nothing has them. */
function withTicked(counts: readonly FacetCount[], ticked: readonly string[]): readonly FacetCount[] {
  const missing = ticked.filter((value) => !counts.some((count) => count.value === value));
  return [...counts.slice(0, 8), ...missing.map((value) => ({ value, count: 0 }))];
}

function FacetName({ name, value }: { readonly name: Ticked; readonly value: string }) {
  const { t } = useSpeech();
  if (name === "status") return statusName(value, t);
  if (name === "lang" && (value === "kk" || value === "ru")) return <span lang={value}>{OWN_NAMES[value]}</span>;
  return <span lang={/[әғқңөұүһі]/i.test(value) ? "kk" : "ru"}>{value}</span>;
}

function statusName(value: string, t: Speech["t"]): string {
  const key = STATUS_KEYS.find((status) => status === value);
  return key ? t(`status.${key}`) : value;
}

function Group({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <fieldset>
      <legend>{title}</legend>
      {children}
    </fieldset>
  );
}

interface TickProps {
  readonly isOn: boolean;
  readonly count?: number;
  readonly onChange: (isOn: boolean) => void;
  readonly children: ReactNode;
}

function Tick({ isOn, count, onChange, children }: TickProps) {
  const { number } = useSpeech();
  return (
    <label className="tick">
      <input type="checkbox" checked={isOn} onChange={({ target }) => onChange(target.checked)} />
      <span>{children}</span>
      {count !== undefined && <span className="count">{number(count)}</span>}
    </label>
  );
}

interface YearProps {
  readonly label: string;
  readonly value: number | null;
  readonly onChange: (year: number | null) => void;
}

function Year({ label, value, onChange }: YearProps) {
  return (
    <label>
      <span>{label}</span>
      <input
        type="number"
        inputMode="numeric"
        min={1917}
        max={2100}
        defaultValue={value ?? ""}
        key={value ?? ""}
        onBlur={({ target }) => onChange(yearOf(target.value))}
        onKeyDown={(event) => event.key === "Enter" && onChange(yearOf(event.currentTarget.value))}
      />
    </label>
  );
}

function yearOf(text: string): number | null {
  return /^\d{4}$/.test(text) ? Number(text) : null;
}

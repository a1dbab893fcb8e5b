/** Hits, grouped by their act in the order in which the acts were first met. */
import type { Hit, Snippet } from "@qujat/search";
import { StatusBadge } from "../act/status-badge.tsx";
import { useSpeech } from "../i18n/i18n.ts";
import { Link } from "../shell/link.tsx";
import { hrefTo } from "../shell/route.ts";

interface HitListProps {
  readonly hits: readonly Hit[];
  readonly onFollow: () => void;
}

export function HitList({ hits, onFollow }: HitListProps) {
  return (
    <ol className="acts">
      {groupsOf(hits).map((group) => (
        <li key={group[0].act ?? group[0].id} className="act-hits">
          <ActHead hit={group[0]} onFollow={onFollow} />
          <ol className="provisions">
            {group.map((hit) => (
              <Provision key={hit.id} hit={hit} onFollow={onFollow} />
            ))}
          </ol>
        </li>
      ))}
    </ol>
  );
}

/** Hits of one act together. */
export function groupsOf(hits: readonly Hit[]): readonly (readonly [Hit, ...Hit[]])[] {
  const groups = new Map<string, [Hit, ...Hit[]]>();
  for (const hit of hits) {
    const group = groups.get(hit.act ?? hit.id);
    if (group) group.push(hit);
    else groups.set(hit.act ?? hit.id, [hit]);
  }
  return [...groups.values()];
}

interface OneHit {
  readonly hit: Hit;
  readonly onFollow: () => void;
}

function ActHead({ hit, onFollow }: OneHit) {
  const { date } = useSpeech();
  const { facts } = hit;
  const language = facts.language ?? undefined;
  return (
    <div className="act-head">
      {facts.status && <StatusBadge status={facts.status} />}
      <h3 lang={language}>
        <Link href={hrefTo("act", { act: hit.act ?? "" })} onClick={onFollow}>
          {facts.title ?? hit.act}
        </Link>
      </h3>
      <p className="act-line">
        <span lang={language}>{[facts.issuer, facts.type].filter(Boolean).join(", ")}</span>
        {facts.date && <span>{date(facts.date)}</span>}
        {facts.number && <span>№ {facts.number}</span>}
      </p>
    </div>
  );
}

function Provision({ hit, onFollow }: OneHit) {
  const { t } = useSpeech();
  const language = hit.facts.language ?? undefined;
  const place = hit.breadcrumb.length > 0 ? hit.breadcrumb.join(" › ") : null;
  return (
    <li>
      <Link
        href={hrefTo("act", { act: hit.act ?? "" }, hit.anchor ?? "")}
        onClick={onFollow}
        className="provision-link"
      >
        <span lang={place === null ? undefined : language} className="crumbs">
          {place ?? t("hit.open")}
        </span>
        {hit.snippet && (
          <span className="snippet" lang={language}>
            <Lit snippet={hit.snippet} />
          </span>
        )}
      </Link>
    </li>
  );
}

/** The text with what was found lit up; text, never markup. */
export function Lit({ snippet }: { readonly snippet: Snippet }) {
  const parts: React.ReactNode[] = [];
  let end = 0;
  for (const [from, to] of snippet.highlights) {
    parts.push(snippet.text.slice(end, from), <mark key={from}>{snippet.text.slice(from, to)}</mark>);
    end = to;
  }
  return [...parts, snippet.text.slice(end)];
}

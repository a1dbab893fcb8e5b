/** The head of an act: whether it is in force is the first thing seen, then what it is. */
import type { ActReference, Metadata } from "@qujat/model";
import type { ReactNode } from "react";
import { useSpeech } from "../i18n/i18n.ts";
import { OWN_NAMES } from "../i18n/languages.ts";
import { Link } from "../shell/link.tsx";
import { hrefTo } from "../shell/route.ts";
import type { OpenAct } from "./load-act.ts";
import { StatusBadge } from "./status-badge.tsx";

export function ActHead({ opened }: { readonly opened: OpenAct }) {
  const { t, date } = useSpeech();
  const { act, id, others } = opened;
  const { metadata } = act;
  const { language, registration, entryIntoForce } = metadata;
  return (
    <header className="act-top">
      <StatusLine opened={opened} />
      <h1 lang={language}>{metadata.title ?? id}</h1>
      {others.map((other) => (
        <p key={other.id}>
          <Link href={hrefTo("act", { act: other.id })} lang={other.metadata.language}>
            {OWN_NAMES[other.metadata.language]}
          </Link>
        </p>
      ))}
      <details className="act-facts" open={matchMedia("(min-width: 48rem)").matches}>
        <summary>{t("fact.title")}</summary>
        <dl className="facts">
          <Fact name={t("fact.type")} lang={language}>
            {metadata.type}
          </Fact>
          <Fact name={t("fact.number")}>{metadata.number && `№ ${metadata.number}`}</Fact>
          <Fact name={t("fact.date")}>{metadata.date && date(metadata.date)}</Fact>
          <Fact name={t("fact.issuer", { count: metadata.issuers.length })} lang={language}>
            {metadata.issuers.map(({ name }) => name).join("; ")}
          </Fact>
          <Fact name={t("fact.registration")} lang={language}>
            {registration &&
              [
                registration.body,
                registration.date && date(registration.date),
                registration.number && `№ ${registration.number}`,
              ]
                .filter(Boolean)
                .join(", ")}
          </Fact>
          <Fact name={t("fact.force")} lang={language}>
            {entryIntoForce && (entryIntoForce.date ? date(entryIntoForce.date) : entryIntoForce.rule)}
          </Fact>
          <Fact name={t("fact.basis")} lang={language}>
            {metadata.legalBasis}
          </Fact>
          <Fact name={t("fact.published")} lang={language}>
            {metadata.publication}
          </Fact>
          <Fact name={t("fact.id")}>
            <code>{id}</code>
          </Fact>
        </dl>
      </details>
    </header>
  );
}

function Fact({
  name,
  lang,
  children,
}: {
  readonly name: string;
  readonly lang?: string;
  readonly children: ReactNode;
}) {
  if (children === null || children === undefined || children === "" || children === false) return null;
  return (
    <div>
      <dt>{name}</dt>
      <dd lang={lang}>{children}</dd>
    </div>
  );
}

/** In force or repealed, by what and when. */
function StatusLine({ opened }: { readonly opened: OpenAct }) {
  const { t, date } = useSpeech();
  const { status, repealedBy, repealedOn, language }: Metadata = opened.act.metadata;
  if (!status) return <p className="status-line status-unknown">{t("status.unknown")}</p>;
  return (
    <div className={`status-line status-${status}`}>
      <StatusBadge status={status} />
      {repealedOn && <span>{t("status.since", { date: date(repealedOn) })}</span>}
      {repealedBy && (
        <span>
          {t("status.by")} <ActName reference={repealedBy} lang={language} opened={opened} />
        </span>
      )}
    </div>
  );
}

interface ActNameProps {
  readonly reference: ActReference;
  readonly lang: string;
  readonly opened: OpenAct;
}

/** Another act by what is known of it; a link where the archive has it. */
function ActName({ reference, lang, opened }: ActNameProps) {
  const { date } = useSpeech();
  const { issuer, type, number } = reference;
  const record = [...opened.known.values()].find(
    ({ metadata }) => metadata.number === number && metadata.date === reference.date && number !== null,
  );
  const name = (
    <>
      <span lang={lang}>{[issuer, type].filter(Boolean).join(", ")}</span>
      {reference.date && `, ${date(reference.date)}`}
      {number && `, № ${number}`}
    </>
  );
  return record ? <Link href={hrefTo("act", { act: record.id })}>{name}</Link> : name;
}

/** Lines as extracted beside blocks as repaired, every repair named. */
import type { AppliedRepair } from "@qujat/recover";
import { useMemo, useState } from "react";
import type { Key } from "../i18n/catalogue.ts";
import { useSpeech } from "../i18n/i18n.ts";
import type { Repaired } from "./recover-worker.ts";

/** How many blocks are shown before the reader asks for more: a page of every block would be slow. */
const STEP = 60;

/** Families of repairs, by the pass that makes them, with their sentence. */
const FAMILIES: Readonly<Record<string, Key>> = {
  spacing: "repair.spacing",
  links: "repair.links",
  captions: "repair.captions",
  forms: "repair.forms",
  tables: "repair.tables",
  paragraphs: "repair.paragraphs",
  wraps: "repair.wraps",
  headings: "repair.headings",
  gaps: "repair.gaps",
  lookalikes: "repair.lookalikes",
};

interface ComparisonProps {
  readonly repaired: Repaired;
  readonly language?: string;
}

export function Comparison({ repaired, language }: ComparisonProps) {
  const { t } = useSpeech();
  const [shown, setShown] = useState(STEP);
  const byLine = useMemo(() => Map.groupBy(repaired.repairs, ({ place }) => place.line), [repaired]);
  const { blocks, lines } = repaired;
  return (
    <>
      <Counts counts={repaired.counts} />
      <table className="pairs comparison">
        <thead>
          <tr>
            <th scope="col">{t("original.before")}</th>
            <th scope="col">{t("original.after")}</th>
          </tr>
        </thead>
        <tbody>
          {blocks.slice(0, shown).map((block, at) => (
            <tr key={`${at.toString()} ${block.lines[0]}`}>
              <td lang={language}>
                {block.lines.map((line) => (
                  <div key={line} className="source-line">
                    <span className="line-number">{line}</span>
                    <span>{lines[line - 1]}</span>
                  </div>
                ))}
              </td>
              <td lang={language} className={`block-${block.type}`}>
                <p>{block.text}</p>
                <Repairs repairs={block.lines.flatMap((line) => byLine.get(line) ?? [])} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {shown < blocks.length && (
        <button type="button" className="button" onClick={() => setShown(shown + STEP * 3)}>
          {t("original.more", { shown, all: blocks.length })}
        </button>
      )}
    </>
  );
}

/** How many repairs of each family were made. */
function Counts({ counts }: { readonly counts: Repaired["counts"] }) {
  const { t, number } = useSpeech();
  const families = new Map<string, number>();
  for (const [rule, count] of Object.entries(counts)) {
    const family = rule.slice(0, rule.indexOf("/"));
    families.set(family, (families.get(family) ?? 0) + count);
  }
  if (families.size === 0) return <p>{t("original.nothing")}</p>;
  return (
    <dl className="counts">
      {[...families].map(([family, count]) => (
        <div key={family}>
          <dt>{nameOf(family, t)}</dt>
          <dd>{number(count)}</dd>
        </div>
      ))}
    </dl>
  );
}

function nameOf(family: string, t: ReturnType<typeof useSpeech>["t"]): string {
  const key = FAMILIES[family];
  return key ? t(key) : family;
}

function Repairs({ repairs }: { readonly repairs: readonly AppliedRepair[] }) {
  const { t } = useSpeech();
  if (repairs.length === 0) return null;
  return (
    <details className="repairs">
      <summary>{t("original.repairs", { count: repairs.length })}</summary>
      <ul>
        {repairs.map(({ rule, place, before, after }, at) => (
          <li key={`${at.toString()} ${rule}`}>
            {nameOf(rule.slice(0, rule.indexOf("/")), t)} ({place.line}:{place.column}): <del>{before}</del> →{" "}
            <ins>{after}</ins>
          </li>
        ))}
      </ul>
    </details>
  );
}

/** What an act changes in other acts: which provision, how, and from when. */

import { formatCitation } from "@qujat/cite";
import type { Amendment, UnitPath } from "@qujat/model";
import { useSpeech } from "../i18n/i18n.ts";
import { Link } from "../shell/link.tsx";
import { hrefTo } from "../shell/route.ts";
import type { OpenAct } from "./load-act.ts";

export function AmendmentTable({ opened }: { readonly opened: OpenAct }) {
  const { t, date } = useSpeech();
  const { act, id } = opened;
  const { language } = act.metadata;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
    <section className="scrolled" aria-label={t("act.amendments")} tabIndex={0}>
      <table className="amendments">
        <caption>{t("amend.caption", { count: act.amendments.length })}</caption>
        <thead>
          <tr>
            <th scope="col">{t("amend.target")}</th>
            <th scope="col">{t("amend.operation")}</th>
            <th scope="col">{t("amend.wording")}</th>
            <th scope="col">{t("amend.from")}</th>
            <th scope="col">{t("amend.where")}</th>
          </tr>
        </thead>
        <tbody>
          {act.amendments.map((amendment, at) => (
            <tr key={`${amendment.anchor} ${at.toString()}`}>
              <td lang={language}>{targetName(amendment, language)}</td>
              <td>{t(`operation.${amendment.operation}`)}</td>
              <td lang={language}>
                <Wording amendment={amendment} />
              </td>
              <td>{amendment.from && date(amendment.from)}</td>
              <td>
                <Link href={hrefTo("act", { act: id }, amendment.anchor)}>{t("amend.show")}</Link>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function targetName({ target, part }: Amendment, language: "kk" | "ru"): string {
  const none = { type: null, issuer: null, date: null, number: null, title: null };
  const unit: UnitPath = target.unit;
  const named = formatCitation({ metadata: target.act ?? none, path: unit, language });
  return [named, target.instrument && `«${target.instrument}»`, part].filter(Boolean).join(" · ");
}

function Wording({ amendment }: { readonly amendment: Amendment }) {
  const { newText, oldWords, newWords } = amendment;
  return (
    <>
      {oldWords !== null && <del>{oldWords}</del>} {newWords !== null && <ins>{newWords}</ins>}
      {newText?.map(({ value }, at) => (
        <p key={`${at.toString()} ${value.length}`}>{value}</p>
      ))}
    </>
  );
}

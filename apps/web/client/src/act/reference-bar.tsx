/** The provision that was chosen: its reference in citation form, to be copied in both languages. */
import { formatCitation } from "@qujat/cite";
import type { Metadata } from "@qujat/model";
import { useState } from "react";
import { useSpeech } from "../i18n/i18n.ts";
import { Link } from "../shell/link.tsx";
import type { OpenAct } from "./load-act.ts";
import { instrumentOf, nodeOf } from "./node-text.ts";

interface BarProps {
  readonly opened: OpenAct;
  readonly anchor: string;
}

export function ReferenceBar({ opened, anchor }: BarProps) {
  const { t } = useSpeech();
  const [copied, setCopied] = useState("");
  const { act, others } = opened;
  if (anchor === "" || !nodeOf(act, anchor)) return null;
  const instrument = instrumentOf(act, anchor);
  const references = [
    referenceTo(act.metadata, anchor, instrument),
    ...others.map(({ metadata }) => referenceTo(metadata, anchor, undefined)),
  ];
  const copy = async (text: string) => {
    await navigator.clipboard.writeText(text).then(
      () => setCopied(t("reference.copied")),
      () => setCopied(t("reference.notCopied")),
    );
  };
  return (
    <section className="reference-bar" aria-label={t("reference.title")}>
      {references.map(({ text, language }) => (
        <p key={language}>
          <span lang={language}>{text}</span>{" "}
          <button type="button" className="button small" onClick={() => copy(text)}>
            {t("reference.copy")}
          </button>
        </p>
      ))}
      <p>
        <button type="button" className="button small" onClick={() => copy(location.href)}>
          {t("reference.copyLink")}
        </button>{" "}
        <Link href={location.search} className="button small">
          {t("reference.close")}
        </Link>{" "}
        <span role="status">{copied}</span>
      </p>
    </section>
  );
}

function referenceTo(metadata: Metadata, path: string, instrument: string | undefined) {
  const { language } = metadata;
  return {
    language,
    text: formatCitation({ metadata, path, language, ...(instrument !== undefined && { instrument }) }),
  };
}

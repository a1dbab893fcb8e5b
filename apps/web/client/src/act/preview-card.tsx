/** What a reference leads to, shown while it is pointed at; Escape closes it. */
import { useEffect, useState } from "react";
import { useSpeech } from "../i18n/i18n.ts";
import { type OpenAct, openAct } from "./load-act.ts";
import { nodeOf, wordsOf } from "./node-text.ts";

/** The target of a reference. */
export interface Previewed {
  /** The work; empty for the act that is read. */
  readonly act: string;
  readonly anchor: string | null;
}

interface CardProps {
  readonly opened: OpenAct;
  readonly previewed: Previewed;
  readonly onClose: () => void;
}

const LENGTH = 420;

export function PreviewCard({ opened, previewed, onClose }: CardProps) {
  const { t } = useSpeech();
  const target = useTarget(opened, previewed.act);
  useEffect(() => {
    const close = ({ key }: KeyboardEvent) => key === "Escape" && onClose();
    addEventListener("keydown", close);
    return () => removeEventListener("keydown", close);
  }, [onClose]);
  if (!target) return null;
  const node = previewed.anchor === null ? undefined : nodeOf(target.act, previewed.anchor);
  const { title, language } = target.act.metadata;
  return (
    <aside className="preview" aria-label={t("act.preview")}>
      {target.id !== opened.id && (
        <p className="crumbs" lang={language}>
          {title}
        </p>
      )}
      <p lang={language}>{node ? wordsOf(node, LENGTH) : title}</p>
    </aside>
  );
}

function useTarget(opened: OpenAct, work: string): OpenAct | null {
  const own = opened.id.replace(/\.(?:kk|ru)$/, "");
  const isOwn = work === "" || work === own;
  const id = opened.known.get(work)?.id ?? work;
  const [other, setOther] = useState<OpenAct | null>(null);
  useEffect(() => {
    if (isOwn) return;
    let isHere = true;
    openAct(id).then(
      (act) => isHere && setOther(act),
      () => undefined,
    );
    return () => {
      isHere = false;
    };
  }, [isOwn, id]);
  return isOwn ? opened : other;
}

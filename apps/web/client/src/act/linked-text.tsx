/** A text with its references as links where they lead somewhere. */
import type { Citation, CitationTarget } from "@qujat/model";
import type { ReactNode } from "react";
import { useSpeech } from "../i18n/i18n.ts";
import { Link } from "../shell/link.tsx";
import { hrefTo } from "../shell/route.ts";
import type { Drawing } from "./act-body.tsx";
import type { Previewed } from "./preview-card.tsx";

export type OnPreview = (previewed: Previewed | null) => void;

interface LinkedTextProps {
  readonly text: string;
  readonly citations: readonly Citation[];
  readonly drawing: Drawing;
}

export function LinkedText({ text, citations, drawing }: LinkedTextProps) {
  const parts: ReactNode[] = [];
  let end = 0;
  for (const citation of [...citations].sort((a, b) => a.start - b.start)) {
    if (citation.start < end) continue;
    parts.push(text.slice(end, citation.start));
    const words = text.slice(citation.start, citation.end);
    parts.push(<Reference key={citation.start} words={words} citation={citation} drawing={drawing} />);
    end = citation.end;
  }
  return [...parts, text.slice(end)];
}

interface ReferenceProps {
  readonly words: string;
  readonly citation: Citation;
  readonly drawing: Drawing;
}

function Reference({ words, citation, drawing }: ReferenceProps) {
  const { t } = useSpeech();
  const { opened, onPreview } = drawing;
  const found = citation.targets.find(({ state }) => state === "found");
  if (found) {
    const show = () => onPreview({ act: found.act, anchor: found.anchor });
    return (
      <Link
        href={hrefOf(found, drawing)}
        className="reference"
        onMouseEnter={show}
        onFocus={show}
        onMouseLeave={() => onPreview(null)}
        onBlur={() => onPreview(null)}
      >
        {words}
      </Link>
    );
  }
  const [target] = citation.targets;
  if (!target || opened.known.has(target.act)) return words;
  return (
    <span className="reference-away" title={t("act.notHere")}>
      {words}
    </span>
  );
}

function hrefOf({ act, anchor }: CitationTarget, { opened }: Drawing): string {
  const own = opened.id.replace(/\.(?:kk|ru)$/, "");
  const id = act === "" || act === own ? opened.id : (opened.known.get(act)?.id ?? act);
  return hrefTo("act", { act: id }, anchor ?? "");
}

/** The outline of an act: its divisions, each a link. */
import type { Act, ActNode } from "@qujat/model";
import { isProvision } from "@qujat/model";
import { useSpeech } from "../i18n/i18n.ts";
import { Link } from "../shell/link.tsx";
import { isDivision, titleOf } from "./node-text.ts";

export function Outline({ act }: { readonly act: Act }) {
  const { t } = useSpeech();
  const list = <Divisions nodes={act.structure} />;
  const isWide = matchMedia("(min-width: 60rem)").matches;
  if (!act.structure.some(hasDivision)) return null;
  return (
    <nav className="outline" aria-label={t("act.outline")}>
      <details open={isWide}>
        <summary>{t("act.outline")}</summary>
        <div lang={act.metadata.language}>{list}</div>
      </details>
    </nav>
  );
}

function hasDivision(node: ActNode): boolean {
  return isDivision(node) || (isProvision(node) && node.children.some(hasDivision));
}

function Divisions({ nodes }: { readonly nodes: readonly ActNode[] }) {
  const shown = nodes.filter((node) => hasDivision(node) && isDivision(node) && titleOf(node) !== null);
  if (shown.length === 0) return null;
  return (
    <ol>
      {shown.map((node) => (
        <li key={node.anchor}>
          <Link href={`${location.search}#${encodeURIComponent(node.anchor)}`}>{titleOf(node)}</Link>
          {isProvision(node) && <Divisions nodes={node.children} />}
        </li>
      ))}
    </ol>
  );
}

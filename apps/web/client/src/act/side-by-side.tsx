/** Both languages of an act side by side, aligned by provision. */
import { type ActNode, nodesOf, textsOf } from "@qujat/model";
import { use } from "react";
import { useSpeech } from "../i18n/i18n.ts";
import { OWN_NAMES } from "../i18n/languages.ts";
import { type OpenAct, openAct } from "./load-act.ts";
import { pairsOf } from "./pairs.ts";

interface SideBySideProps {
  readonly opened: OpenAct;
  /** The act in the other language. */
  readonly other: string;
}

export function SideBySide({ opened, other }: SideBySideProps) {
  const { t } = useSpeech();
  const second = use(openAct(other));
  if (!second) return <p>{t("act.missing")}</p>;
  const [left, right] = opened.act.metadata.language === "kk" ? [opened, second] : [second, opened];
  const languages = [left.act.metadata.language, right.act.metadata.language] as const;
  return (
    <table className="pairs">
      <thead>
        <tr>
          {languages.map((language) => (
            <th key={language} scope="col" lang={language}>
              {OWN_NAMES[language]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {pairsOf([...nodesOf(left.act.structure)], [...nodesOf(right.act.structure)]).map(([anchor, a, b]) => (
          <tr key={anchor}>
            <td lang={languages[0]}>{a && <Words node={a} />}</td>
            <td lang={languages[1]}>{b && <Words node={b} />}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Words({ node }: { readonly node: ActNode }) {
  if (node.type === "table") {
    return node.rows.map((row, at) => <p key={`${at.toString()}`}>{row.map(({ value }) => value).join(" | ")}</p>);
  }
  return textsOf(node).map(({ value }, at) => <p key={`${at.toString()}`}>{value}</p>);
}

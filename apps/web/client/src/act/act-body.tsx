/** The text of an act: every provision with its anchor, references as links, tables and forms as printed. */
import { type ActNode, type Citation, isProvision, type Provision, type Text } from "@qujat/model";
import type { ReactNode } from "react";
import { useSpeech } from "../i18n/i18n.ts";
import { Link } from "../shell/link.tsx";
import { ActForm, ActTable } from "./act-table.tsx";
import { LinkedText, type OnPreview } from "./linked-text.tsx";
import type { OpenAct } from "./load-act.ts";
import { isDivision } from "./node-text.ts";

/** Shown in the head of the page. */
const IN_HEAD: ReadonlySet<string> = new Set(["title", "status"]);
/** Provisions that are cited by themselves, and get a sign to point at them. */
const CITED: ReadonlySet<string> = new Set(["article", "point", "subpoint", "paragraph", "chapter", "part", "section"]);
/** Divisions whose own text is a heading. */
const HEADED: ReadonlySet<string> = new Set(["part", "chapter", "section", "article", "heading"]);

interface BodyProps {
  readonly opened: OpenAct;
  readonly onPreview: OnPreview;
}

/** What every node of the body is drawn with. */
export interface Drawing extends BodyProps {
  /** Citations by the anchor and the text in which they stand. */
  readonly citations: ReadonlyMap<string, readonly Citation[]>;
}

export function ActBody({ opened, onPreview }: BodyProps) {
  const citations = Map.groupBy(opened.act.citations, ({ anchor, text }) => `${anchor} ${text}`);
  const drawing = { opened, onPreview, citations };
  return <Nodes nodes={opened.act.structure} level={2} drawing={drawing} />;
}

interface NodesProps {
  readonly nodes: readonly ActNode[];
  readonly level: number;
  readonly drawing: Drawing;
}

function Nodes({ nodes, level, drawing }: NodesProps) {
  const first = nodes.findIndex(({ type }) => type === "heading");
  return nodes.map((node, at) => {
    if (node.type === "table") return <ActTable key={node.anchor} table={node} />;
    if (node.type === "form") return <ActForm key={node.anchor} form={node} />;
    if (IN_HEAD.has(node.type)) return null;
    // What follows a heading stands below it.
    const own = first >= 0 && at > first && node.type !== "heading" ? Math.min(level + 1, 6) : level;
    return <ProvisionView key={node.anchor} provision={node} level={own} drawing={drawing} />;
  });
}

interface ProvisionProps {
  readonly provision: Provision;
  readonly level: number;
  readonly drawing: Drawing;
}

function ProvisionView({ provision, level, drawing }: ProvisionProps) {
  const { anchor, children, texts, type } = provision;
  const isHeaded = HEADED.has(type) && isHeading(provision);
  const below = isDivision(provision) && texts.length > 0 ? level + 1 : level;
  return (
    <div id={anchor} className={`provision provision-${type}`}>
      {texts.map((text, at) => (
        <OwnText key={`${anchor} ${at.toString()}`} level={isHeaded && at === 0 ? level : null}>
          <LinkedText text={text.value} citations={drawing.citations.get(`${anchor} ${at}`) ?? []} drawing={drawing} />
          {at === 0 && CITED.has(type) && <PointTo anchor={anchor} text={text} />}
        </OwnText>
      ))}
      <Nodes nodes={children.filter(isShown)} level={Math.min(below, 6)} drawing={drawing} />
    </div>
  );
}

function isShown(node: ActNode): boolean {
  return !isProvision(node) || node.texts.length > 0 || node.children.length > 0;
}

/** An article may begin with its text instead of a heading: a long line that ends like a sentence is none. */
function isHeading({ type, heading, texts }: Provision): boolean {
  return type !== "article" || (heading !== null && (texts[0]?.value.length ?? 0) < 300);
}

function OwnText({ level, children }: { readonly level: number | null; readonly children: ReactNode }) {
  if (level === null) return <p>{children}</p>;
  const Heading = (["h2", "h3", "h4", "h5", "h6"] as const)[Math.min(level, 6) - 2] ?? "h6";
  return <Heading>{children}</Heading>;
}

/** A link to the provision itself; with it chosen, its reference can be copied. */
function PointTo({ anchor, text }: { readonly anchor: string; readonly text: Text }) {
  const { t } = useSpeech();
  const words = text.value.slice(0, 24);
  return (
    <Link
      className="point-to"
      href={`${location.search}#${encodeURIComponent(anchor)}`}
      aria-label={t("act.pointTo", { words })}
    >
      <span aria-hidden="true">§</span>
    </Link>
  );
}

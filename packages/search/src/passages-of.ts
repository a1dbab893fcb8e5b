/** Acts as passages: one for each provision, table and form, with what stands above it. */
import { type Act, type ActNode, isProvision, textsOf } from "@qujat/model";
import { keysOfAct, keysOfAnchor } from "./citation/citation-keys.ts";
import type { Facts, Passage, PassagePlace, Source } from "./passage.ts";

/** No more of a text stands in a breadcrumb. */
const CRUMB = 80;
/** No more of the text of what stands above is searched with a provision. */
const CONTEXT = 300;

const PLACE_OF: Readonly<Partial<Record<ActNode["type"], PassagePlace>>> = {
  title: "head",
  status: "head",
  requisites: "head",
  attachment: "attachment",
  annex: "annex",
  form: "form",
  table: "table",
  wording: "wording",
  note: "note",
};

/** What the nodes above give to those below. */
interface Above {
  readonly breadcrumb: readonly string[];
  readonly context: string;
  readonly places: readonly PassagePlace[];
}

/**
 * An act as something to index: its first passage, the title, stands for the whole act.
 *
 * @param act an act with an identifier; one without is told apart by nothing, so give it one
 * @example passagesOf(act).passages.map(({ key }) => key) // ["title_1", "preamble_1", "point_1"]
 */
export function passagesOf(act: Act): Source {
  const { metadata } = act;
  const top: Above = { breadcrumb: [], context: metadata.title ?? "", places: [] };
  const [first, ...rest] = act.structure.flatMap((node) => [...walk(node, top)]);
  const title = metadata.title ?? first?.text ?? "";
  const head: Passage = {
    key: first?.key ?? "title_1",
    text: first?.text ?? title,
    places: [...new Set<PassagePlace>(["head", ...(first?.places ?? [])])],
    head: { title, number: metadata.number ?? "", issuer: metadata.issuers.map(({ name }) => name).join(", ") },
    citationKeys: [...(first?.citationKeys ?? []), ...keysOfAct(act)],
  };
  return { facts: factsOf(act), passages: [head, ...rest] };
}

function factsOf({ id, metadata }: Act): Facts {
  const { title, type, issuer, number, date, status, language, repealedBy, repealedOn } = metadata;
  const repeal = [
    repealedBy?.issuer,
    repealedBy?.type,
    repealedBy?.number && `№ ${repealedBy.number}`,
    repealedBy?.date ?? repealedOn,
  ];
  const said = repeal.filter((part) => typeof part === "string" && part !== "").join(" ");
  return { act: id, title, type, issuer, number, date, status, language, repealedBy: said === "" ? null : said };
}

function* walk(node: ActNode, above: Above): Generator<Passage> {
  const own = PLACE_OF[node.type];
  const places = own === undefined || above.places.includes(own) ? above.places : [...above.places, own];
  const texts = textsOf(node).map(({ value }) => value);
  const text =
    node.type === "table"
      ? node.rows.map((row) => row.map(({ value }) => value).join(" | ")).join("\n")
      : texts.join("\n");
  const heading = isProvision(node) ? node.heading : null;
  if (text !== "" || heading !== null) {
    yield {
      key: node.anchor,
      text: text === "" ? (heading ?? "") : text,
      places: places.length === 0 ? ["body"] : places,
      breadcrumb: above.breadcrumb,
      context: above.context,
      citationKeys: keysOfAnchor(node.anchor),
      ...(heading === null ? {} : { heading }),
    };
  }
  if (!isProvision(node)) return;
  const label = (heading ?? text).trim();
  const below: Above = {
    breadcrumb: label === "" ? above.breadcrumb : [...above.breadcrumb, shortened(label, CRUMB)],
    context: `${above.context} ${shortened(label, CONTEXT)}`,
    places,
  };
  for (const child of node.children) yield* walk(child, below);
}

function shortened(text: string, length: number): string {
  if (text.length <= length) return text;
  const cut = text.lastIndexOf(" ", length);
  return `${text.slice(0, cut > 0 ? cut : length)}…`;
}

/** Act to Akoma Ntoso 3.0. */
import type { Act, ActNode, Metadata, Provision, ProvisionType, Text } from "@qujat/model";
import { isProvision } from "@qujat/model";
import { Links } from "../links.ts";
import { AknWriter } from "./body.ts";
import type { Marked } from "./inline.ts";
import { type IdentifyAct, identifyByCitations, linkToIri } from "./iri.ts";
import { type MetaContext, metaOf } from "./meta.ts";
import { attributes } from "./xml.ts";

export interface AknOptions {
  /** The identifier of an act that is only named, such as the one that repealed this; default what the citations were resolved to. */
  readonly identify?: IdentifyAct;
}

/** The namespace of Akoma Ntoso 3.0. */
const NAMESPACE = "http://docs.oasis-open.org/legaldocml/ns/akn/3.0";

/** Where in a document a node of the act stands that opens it; what follows the first other one is body. */
const OPENING: Readonly<Partial<Record<ProvisionType, "preface" | "preamble">>> = {
  title: "preface",
  status: "preface",
  requisites: "preface",
  note: "preface",
  approval: "preface",
  preamble: "preamble",
  enacting: "preamble",
};

/**
 * Writes an act as a document of Akoma Ntoso 3.0, valid against its schema: the anchors are its `eId`s, citations are
 * `ref`s, new wording stands in `mod`s, attachments and annexes are documents of their own inside of it.
 *
 * A date that is not known is 0001-01-01 with the name `unknown`; characters that XML cannot hold become U+FFFD.
 *
 * @example actToAkn(act) // "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<akomaNtoso …>…</akomaNtoso>\n"
 */
export function actToAkn(act: Act, { identify = identifyByCitations(act) }: AknOptions = {}): string {
  const writer = new AknWriter(new Links(act.citations, linkToIri(act)), act.amendments);
  const document = new DocumentWriter(act, writer, identify);
  const inside = document.inside(act.structure, "main", "body");
  return `<?xml version="1.0" encoding="UTF-8"?>\n<akomaNtoso xmlns="${NAMESPACE}">\n<act name="act" contains="originalVersion">\n${inside}</act>\n</akomaNtoso>\n`;
}

/** The parts of a document, from its metadata to its attachments. */
class DocumentWriter {
  readonly #act: Act;
  readonly #writer: AknWriter;
  readonly #context: Omit<MetaContext, "component">;

  constructor(act: Act, writer: AknWriter, identify: IdentifyAct) {
    this.#act = act;
    this.#writer = writer;
    this.#context = { identify, mods: writer.mods };
  }

  inside(nodes: readonly ActNode[], component: string, body: "body" | "mainBody"): string {
    const parts = partsOf(nodes);
    const text =
      wrapped("preface", parts.preface.map((node) => this.#opening(node, "preface")).join("")) +
      wrapped("preamble", parts.preamble.map((node) => this.#opening(node, "preamble")).join("")) +
      wrapped(body, parts.body.map((node) => this.#writer.hier(node)).join("") || '<hcontainer name="empty"/>') +
      wrapped("conclusions", parts.conclusions.map((node) => this.#conclusion(node)).join("")) +
      wrapped("attachments", parts.attachments.map((node) => this.#attachment(node)).join(""));
    // The metadata tell of the amendments that writing the text has found.
    return metaOf(this.#act, { ...this.#context, component }) + text;
  }

  #attachment(node: Provision): string {
    const inside = this.inside([...ownTexts(node), ...node.children], node.anchor, "mainBody");
    return `<attachment${attributes({ eId: node.anchor })}><doc${attributes({ name: node.type })}>\n${inside}</doc></attachment>\n`;
  }

  /** What opens a document: its title as such, the rest in containers named after what they are. */
  #opening(node: Provision, part: "preface" | "preamble"): string {
    const { metadata } = this.#act;
    const below = node.children.map((child) => this.#writer.block(child)).join("");
    const blocks =
      node.type === "requisites"
        ? this.#writer.texts(node, { marks: (text) => requisitesIn(text, metadata) })
        : this.#writer.texts(node);
    if (node.type === "title" && part === "preface") {
      const titles = this.#writer.texts(node, { around: "docTitle" });
      return `<longTitle${attributes({ eId: node.anchor })}>${titles}${below}</longTitle>`;
    }
    const name = node.type === "enacting" ? "formula" : "container";
    return `<${name}${attributes({ name: node.type, eId: node.anchor })}>${blocks + below || "<p/>"}</${name}>`;
  }

  #conclusion(node: ActNode): string {
    if (node.type !== "signature") return this.#writer.block(node);
    const signed = this.#writer.texts(node, { around: "signature" });
    const below = node.children.map((child) => this.#writer.block(child)).join("");
    return `<container${attributes({ name: node.type, eId: node.anchor })}>${signed + below || "<p/>"}</container>`;
  }
}

interface Parts {
  readonly preface: Provision[];
  readonly preamble: Provision[];
  readonly body: ActNode[];
  readonly conclusions: ActNode[];
  readonly attachments: Provision[];
}

/** Preface and preamble open a document, the signature ends its body, attachments and annexes follow. */
function partsOf(nodes: readonly ActNode[]): Parts {
  const parts: Parts = { preface: [], preamble: [], body: [], conclusions: [], attachments: [] };
  for (const node of nodes) {
    const opened = parts.body.length + parts.conclusions.length + parts.attachments.length > 0;
    const opening = isProvision(node) && !opened ? OPENING[node.type] : undefined;
    if (opening !== undefined && isProvision(node)) {
      if (opening === "preamble" || parts.preamble.length === 0) parts[opening].push(node);
      else parts.preamble.push(node);
    } else if (node.type === "attachment" || node.type === "annex") parts.attachments.push(node);
    else if (node.type === "signature" || parts.conclusions.length + parts.attachments.length > 0)
      parts.conclusions.push(node);
    else parts.body.push(node);
  }
  return parts;
}

/** Texts that stand at an attachment itself, as a heading of what is in it. */
function ownTexts(node: Provision): Provision[] {
  if (node.texts.length === 0) return [];
  return [{ ...node, type: "title", anchor: `${node.anchor}__title`, children: [] }];
}

/** Number and date where the requisites print them. */
function requisitesIn({ value }: Text, { number, date }: Metadata): Marked[] {
  const marks: Marked[] = [];
  const at = number ? value.indexOf(number, Math.max(0, value.search(/[№N]/))) : -1;
  if (number && at >= 0) marks.push({ start: at, end: at + number.length, element: "docNumber" });
  const [year = "", month = "", day = ""] = date?.split("-") ?? [];
  const d = String(Number(day));
  const printed =
    date &&
    new RegExp(`${year} жылғы ${d} \\p{L}+|\\b0?${d} \\p{L}+ ${year} года?|${day}\\.${month}\\.${year}`, "u").exec(
      value,
    );
  if (printed) {
    const [words] = printed;
    marks.push({ start: printed.index, end: printed.index + words.length, element: `docDate${attributes({ date })}` });
  }
  return marks.sort((a, b) => a.start - b.start);
}

function wrapped(name: string, inside: string): string {
  return inside === "" ? "" : `<${name}>${inside}</${name}>\n`;
}

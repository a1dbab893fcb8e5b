/** Provisions as the hierarchy of Akoma Ntoso. */
import {
  type ActNode,
  type Amendment,
  type Form,
  isProvision,
  type Provision,
  type Table,
  type Text,
} from "@qujat/model";
import type { Links, Run } from "../links.ts";
import { inline, type Marked, splitRuns } from "./inline.ts";
import { attributes } from "./xml.ts";

/** Units that the vocabulary has an element for; every other provision is an `hcontainer` with its type as name. */
const ELEMENTS: ReadonlySet<string> = new Set(["part", "chapter", "section", "article", "point", "paragraph"]);

interface LineOptions {
  /** The element that holds the words of each line; default none. */
  readonly around?: string | null;
  /** Parts of a text with elements of their own; default none. */
  readonly marks?: (text: Text) => readonly Marked[];
}

/** Writes provisions; what an amendment orders it remembers, for the analysis in the metadata. */
export class AknWriter {
  /** By the anchor of a provision that orders amendments: the identifier of its `mod`. */
  readonly mods = new Map<string, string>();
  readonly #links: Links;
  readonly #amendments: ReadonlyMap<string, readonly Amendment[]>;

  constructor(links: Links, amendments: readonly Amendment[]) {
    this.#links = links;
    this.#amendments = Map.groupBy(amendments, ({ anchor }) => anchor);
  }

  /** A node where the hierarchy goes on: tables, forms and wordings stand in a container there. */
  hier(node: ActNode): string {
    if (!isProvision(node) || node.type === "wording")
      return `<hcontainer${attributes({ name: node.type })}><content>${this.block(node)}</content></hcontainer>`;
    const known = ELEMENTS.has(node.type);
    const opening = known
      ? `${node.type}${attributes({ eId: node.anchor })}`
      : `hcontainer${attributes({ name: node.type, eId: node.anchor })}`;
    return `<${opening}>${this.#inside(node)}</${known ? node.type : "hcontainer"}>`;
  }

  /** A node where only blocks may stand: its texts are paragraphs, what is below it follows them. */
  block(node: ActNode): string {
    if (node.type === "table") return this.#table(node);
    if (node.type === "form") return this.#form(node);
    if (node.type === "wording") return `<p>${this.#mod(node.anchor, "", this.#quoted(node))}</p>`;
    const opening = `<blockContainer${attributes({ eId: node.anchor, class: node.type })}>`;
    const blocks = this.texts(node) + node.children.map((child) => this.block(child)).join("");
    return `${opening}${blocks || "<p/>"}</blockContainer>`;
  }

  /** Every text of a provision as a paragraph. */
  texts(node: Provision, { around = null, marks = () => [] }: LineOptions = {}): string {
    const lines = node.texts.map((text, at) => inline(this.#runs(node, at), marks(text)));
    return lines.map((line) => `<p>${around === null ? line : `<${around}>${line}</${around}>`}</p>`).join("");
  }

  /** Number, heading, then either content alone or what introduces the provisions below. */
  #inside(node: Provision): string {
    const { head, first, from } = this.#head(node);
    const firstBelow = node.children.findIndex((child) => isProvision(child) && child.type !== "wording");
    const own = firstBelow < 0 ? node.children : node.children.slice(0, firstBelow);
    const blocks = this.#ownBlocks(node, own, first, from);
    if (firstBelow < 0) return `${head}<content>${blocks}</content>`;
    const intro = blocks === "" ? "" : `<intro>${blocks}</intro>`;
    const below = node.children.slice(firstBelow).map((child) => this.hier(child));
    return head + intro + below.join("");
  }

  /** The number and the heading, if the first text has them, and what is left of the texts. */
  #head(node: Provision): { head: string; first: readonly Run[] | null; from: number } {
    const [text] = node.texts;
    if (text === undefined) return { head: "", first: null, from: 0 };
    const runs = this.#runs(node, 0);
    if (node.heading !== null && node.heading !== "" && text.value.endsWith(node.heading)) {
      const [num, heading] = splitRuns(runs, text.value.length - node.heading.length);
      const number = num.length === 0 ? "" : `<num>${inline(num)}</num>`;
      return { head: `${number}<heading>${inline(heading)}</heading>`, first: null, from: 1 };
    }
    const [num, rest] = splitRuns(runs, numberEnd(text.value, node.number));
    return { head: num.length === 0 ? "" : `<num>${inline(num)}</num>`, first: rest, from: 1 };
  }

  /** Texts, tables, forms and wordings; the last text holds the wordings that follow it, for it orders them. */
  #ownBlocks(node: Provision, own: readonly ActNode[], first: readonly Run[] | null, from: number): string {
    const lines = node.texts.slice(from).map((_, at) => this.#runs(node, at + from));
    if (first !== null) lines.unshift(first);
    const others = own.findIndex((child) => child.type !== "wording");
    const wordings = (others < 0 ? own : own.slice(0, others)) as readonly Provision[];
    const orders = this.#amendments.get(node.anchor) ?? [];
    const last = lines.at(-1);
    const paragraphs = lines.slice(0, -1).map((runs) => `<p>${inline(runs)}</p>`);
    if (wordings.length > 0 || (orders.length > 0 && last !== undefined)) {
      const words = inline(last ?? [], this.#quotedWords(node.anchor, textOf(last ?? []), orders));
      const quoted = wordings.map((wording) => this.#quoted(wording)).join("");
      paragraphs.push(`<p>${this.#mod(node.anchor, words, quoted)}</p>`);
    } else if (last !== undefined) paragraphs.push(`<p>${inline(last)}</p>`);
    for (const child of own.slice(wordings.length)) paragraphs.push(this.block(child));
    return paragraphs.join("");
  }

  #mod(anchor: string, words: string, quoted: string): string {
    const eId = `${anchor}__mod_1`;
    this.mods.set(anchor, eId);
    return `<mod${attributes({ eId })}>${words}${quoted}</mod>`;
  }

  /** New wording as a structure of its own: nothing in it is a provision of this act. */
  #quoted(node: Provision): string {
    const inside = this.texts(node) + node.children.map((child) => this.hier(child)).join("");
    return `<quotedStructure${attributes({ eId: node.anchor })}>${inside || "<p/>"}</quotedStructure>`;
  }

  /** Where the words that go and those that come stand in the text that orders it. */
  #quotedWords(anchor: string, text: string, orders: readonly Amendment[]): Marked[] {
    const marks: Marked[] = [];
    let at = 0;
    for (const words of orders.flatMap(({ oldWords, newWords }) => [oldWords, newWords])) {
      const start = words ? text.indexOf(words, at) : -1;
      if (start < 0 || words === null) continue;
      at = start + words.length;
      const eId = `${anchor}__mod_1__qtext_${marks.length + 1}`;
      marks.push({ start, end: at, element: `quotedText${attributes({ eId })}` });
    }
    return marks;
  }

  #table({ anchor, headerRows, rows }: Table): string {
    let index = 0;
    const lines = rows.map((row, at) => {
      const tag = at < headerRows ? "th" : "td";
      const cells = row.map(
        ({ value }) => `<${tag}><p>${inline(this.#links.runs(anchor, index++, value))}</p></${tag}>`,
      );
      return `<tr>${cells.join("") || "<td/>"}</tr>`;
    });
    return `<table${attributes({ eId: anchor })}>${lines.join("") || "<tr><td/></tr>"}</table>`;
  }

  #form({ anchor, lines }: Form): string {
    const inside = lines.map(({ value }, at) => `<p>${inline(this.#links.runs(anchor, at, value))}</p>`).join("");
    return `<blockContainer${attributes({ eId: anchor, class: "form", "xml:space": "preserve" })}>${inside || "<p/>"}</blockContainer>`;
  }

  #runs({ anchor, texts }: Provision, at: number): readonly Run[] {
    return this.#links.runs(anchor, at, texts[at]?.value ?? "");
  }
}

function textOf(runs: readonly Run[]): string {
  return runs.map(({ value }) => value).join("");
}

/** Where the printed number that opens a text ends, its quote, its sign and the blank after it too; 0 where none opens it. */
function numberEnd(text: string, number: string | null): number {
  const start = /^["«“„]/.test(text) ? 1 : 0;
  if (number === null || number === "" || !text.startsWith(number, start)) return 0;
  let at = start + number.length;
  if (text[at] === "." || text[at] === ")") at++;
  return text[at] === " " ? at + 1 : 0;
}

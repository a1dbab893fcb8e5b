/** Citations as links: which parts of a text lead where. */
import type { Act, Citation, CitationTarget } from "@qujat/model";
import { workOf } from "./work.ts";

/** The address that leads to what a citation means; null where there is none to be sure of, and then the text stays plain. */
export type LinkTo = (target: CitationTarget) => string | null;

/** A part of a text: plain, or with the address that it leads to. */
export interface Run {
  readonly value: string;
  readonly href: string | null;
}

/** The links of an act by the text in which they stand. */
export class Links {
  readonly #byNode = new Map<string, Map<number, Link[]>>();

  constructor(citations: readonly Citation[], link: LinkTo) {
    for (const citation of citations) {
      const href = firstAddress(citation, link);
      if (href === null || citation.start >= citation.end) continue;
      const byText = this.#byNode.get(citation.anchor) ?? new Map<number, Link[]>();
      this.#byNode.set(citation.anchor, byText);
      const links = byText.get(citation.text);
      if (links) links.push({ citation, href });
      else byText.set(citation.text, [{ citation, href }]);
    }
  }

  /** The runs of the text that has this index in the node at `anchor`; of citations inside of one another the outer one is the link. */
  runs(anchor: string, text: number, value: string): readonly Run[] {
    const links = this.#byNode.get(anchor)?.get(text);
    if (links === undefined) return [{ value, href: null }];
    const runs: Run[] = [];
    let at = 0;
    for (const { citation, href } of links.toSorted(inPrintedOrder)) {
      const { start, end } = citation;
      if (start < at || end > value.length) continue;
      if (start > at) runs.push({ value: value.slice(at, start), href: null });
      runs.push({ value: value.slice(start, end), href });
      at = end;
    }
    if (at < value.length || runs.length === 0) runs.push({ value: value.slice(at), href: null });
    return runs;
  }
}

interface Link {
  readonly citation: Citation;
  readonly href: string;
}

function inPrintedOrder(a: Link, b: Link): number {
  return a.citation.start - b.citation.start || b.citation.end - a.citation.end;
}

function firstAddress({ targets }: Citation, link: LinkTo): string | null {
  for (const target of targets) {
    const href = link(target);
    if (href !== null) return href;
  }
  return null;
}

/**
 * Links between the files of an archive's folder: to an anchor of the same file, or to the file of another act in the
 * same language; only what was found is a link.
 *
 * @param extension of the files, with its dot: `.md`
 * @example linkBetweenFiles(act, ".md")({ act: "kz-2011-07-05-116", anchor: "point_5", state: "found" }) // "kz-2011-07-05-116.kk.md#point_5"
 */
export function linkBetweenFiles(act: Act, extension: string): LinkTo {
  const own = act.id === null ? "" : workOf(act.id);
  return (target) => {
    if (target.state !== "found") return null;
    const fragment = target.anchor === null ? "" : `#${address(target.anchor)}`;
    if (target.act === own) return fragment === "" ? null : fragment;
    return `${address(target.act)}.${act.metadata.language}${extension}${fragment}`;
  };
}

/** Percent-encoded, brackets too, for they would end a link in Markdown. */
function address(text: string): string {
  return encodeURI(text.toWellFormed()).replaceAll("(", "%28").replaceAll(")", "%29");
}

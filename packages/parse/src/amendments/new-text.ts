/** New wording: the quoted texts behind an order, without their quotes, each provision with its own. */
import { type ActNode, isProvision, nodesOf, sliceText, type Text, textsOf } from "@qujat/model";
import { unquoted } from "./quotes.ts";
import type { Sentence } from "./sentence.ts";
import type { Target } from "./where.ts";

/**
 * The wording that an order gives: what follows its colon on the line, and the quoted blocks below it.
 *
 * @param from where the line's own words end
 */
export function newTextOf({ text, quotes }: Sentence, from: number, node: ActNode): readonly Text[] | null {
  const below = isProvision(node) ? node.children.filter(({ type }) => type === "wording") : [];
  const quoted = [...nodesOf(below)].flatMap((one) => textsOf(one));
  const inline = quotes.some(({ start }) => start > from) || quoted.length > 0 ? tail(text, from) : null;
  const texts = inline ? [inline, ...quoted] : quoted;
  return texts.length === 0 ? null : unquoted(texts);
}

/** What stands behind the colon, or null. */
function tail(text: Text, from: number): Text | null {
  const colon = text.value.indexOf(":", from);
  if (colon < 0) return null;
  const start = colon + 1 + (/^\s*/.exec(text.value.slice(colon + 1))?.[0].length ?? 0);
  return start >= text.value.length ? null : sliceText(text, start);
}

/**
 * A wording for several provisions, cut where the numbers of the later ones begin; one text each where they have none.
 *
 * @returns null when the wording does not hold them separately
 */
export function splitAmong(texts: readonly Text[], targets: readonly Target[]): readonly (readonly Text[])[] | null {
  if (targets.length === 1) return [texts];
  const starts = targets.map(({ unit, part }) =>
    part === null ? texts.findIndex(({ value }) => beginsWith(value, unit.at(-1)?.number ?? null)) : -1,
  );
  const ascending = starts.every((start, at) => start >= 0 && (at === 0 || start > (starts[at - 1] ?? 0)));
  if (ascending && starts[0] === 0) return starts.map((start, at) => texts.slice(start, starts[at + 1]));
  return texts.length === targets.length && starts.every((start) => start < 0) ? texts.map((text) => [text]) : null;
}

/** Whether a text begins with a number as units bear it: `4)`, `9.`, `9-1-бап.`, `Статья 5.` */
function beginsWith(value: string, number: string | null): boolean {
  if (number === null) return false;
  const printed = /^\s*["«“]?(?:\p{L}+\s+)?(\d+(?:-\d+)*|[IVXLC]+)(?=[).]|-\p{L}|\s)/u.exec(value)?.[1];
  return printed === number;
}

/** Repeals of whole acts: «күші жойылды деп танылсын», with the acts on the line, below it, or in an annex. */
import { type ActNode, type Amendment, isProvision, nodesOf, placeAt, type UnitPath } from "@qujat/model";
import { actsNamedIn } from "./act-in-text.ts";
import { NO_SCOPE } from "./scope.ts";
import type { Sentence } from "./sentence.ts";
import { sentenceOf } from "./sentence.ts";
import { spotsIn } from "./spots.ts";
import { targetsOf } from "./where.ts";

/** One operation for each act, or for each provision of it, that a line of a list names. */
export function repealsIn(sentence: Sentence, node: ActNode): Amendment[] {
  const { value, masked, text, language } = sentence;
  const acts = actsNamedIn(value, language);
  const named = language === "kk" ? acts.at(-1) : acts[0];
  if (!named) return [];
  const [from, to] = language === "kk" ? [named.end, masked.length] : [0, named.start];
  const units: readonly UnitPath[] = targetsOf(spotsIn(masked, from, to, language), NO_SCOPE).map(({ unit }) => unit);
  return (units.length > 0 ? units : [[]]).map((unit) => ({
    target: { act: named.act, instrument: null, unit },
    part: null,
    operation: "repeal",
    newText: null,
    source: null,
    oldWords: null,
    newWords: null,
    everyForm: false,
    anchor: node.anchor,
    origin: placeAt(text, named.start),
    from: null,
  }));
}

/** The lines of a list of acts: below the order, or in the annex that it names. */
export function listedActs(nodes: readonly ActNode[], language: Sentence["language"]): Amendment[] {
  return [...nodesOf(nodes)].flatMap((node) => {
    const texts =
      node.type === "table"
        ? node.rows.map((row) => row.at(-1))
        : isProvision(node) && isListed(node.type)
          ? node.texts
          : [];
    return texts.flatMap((text) => {
      const sentence = text && sentenceOf(text, language);
      return sentence ? repealsIn(sentence, node) : [];
    });
  });
}

function isListed(type: ActNode["type"]): boolean {
  return type === "point" || type === "subpoint" || type === "paragraph";
}

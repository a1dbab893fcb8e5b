/** Days: provisions of an amending act that come into force on a day of their own. */
import { findDates, readUnits, tokensOf } from "@qujat/language";
import {
  type ActLanguage,
  type ActNode,
  type Amendment,
  type IsoDate,
  isProvision,
  type Provision,
  type UnitPath,
} from "@qujat/model";
import { findPath } from "../consolidate/place.ts";
import { withoutQuotes } from "./quotes.ts";

/** Provisions with the day from which they hold. */
interface OwnDay {
  readonly anchors: readonly string[];
  readonly from: IsoDate;
}

/** «… қолданысқа енгізіледі», «вводится в действие», and the exceptions in such a sentence. */
const ENTRY = /қолданысқа\s+енгізіл|күшіне\s+енеді|ввод[ия]тся\s+в\s+действие|вступа[ею]т\s+в\s+силу/iu;
/** «2019 жылғы 1 қаңтардан бастап қолданысқа енгізілетін 3-тармағын қоспағанда»: the provisions stand behind the day. */
const ENTERING = /^\s*(?:\p{L}+\s+)?бастап\s+(?:қолданысқа|күшіне)\s+ен(?:гізілетін|етін)/iu;
/** «2019 жылғы 1 қаңтардан бастап», «с 1 января 2019 года». */
const SINCE = { kk: /^\s*(?:\p{L}+\s+)?бастап/u, ru: /(?:^|\s)со?\s+$/u };

/** The amendments, those of provisions with a day of their own with it. */
export function withDays(
  amendments: readonly Amendment[],
  structure: readonly ActNode[],
  language: ActLanguage,
): Amendment[] {
  const days = ownNodes(structure).flatMap(({ texts }) =>
    texts.flatMap(({ value }) => daysIn(value, structure, language)),
  );
  return amendments.map((amendment) => {
    const day = days.findLast(({ anchors }) => anchors.some((anchor) => isWithin(amendment.anchor, anchor)));
    return day ? { ...amendment, from: day.from } : amendment;
  });
}

/** The provisions of the act itself: what stands in quotes and notes speaks of other acts and other days. */
function ownNodes(nodes: readonly ActNode[]): Provision[] {
  return nodes
    .filter(isProvision)
    .filter(({ type }) => type !== "wording" && type !== "note")
    .flatMap((node) => [node, ...ownNodes(node.children)]);
}

/** The provisions of this act that a sentence gives a day: those named between the day before and this one. */
function daysIn(value: string, structure: readonly ActNode[], language: ActLanguage): OwnDay[] {
  if (!ENTRY.test(value) || value.length > 5000) return [];
  const bare = withoutQuotes(value);
  const dates = findDates(bare).filter(({ start, end }) =>
    language === "kk"
      ? SINCE.kk.test(bare.slice(end, end + 30))
      : SINCE.ru.test(bare.slice(Math.max(0, start - 4), start)),
  );
  let from = 0;
  return dates.flatMap(({ date, start, end }, at) => {
    const until = dates[at + 1]?.start ?? bare.length;
    const entering = ENTERING.test(bare.slice(end, end + 80));
    const [begin, stop] = entering ? [end, until] : [from, start];
    const anchors = pathsIn(bare.slice(begin, stop), language).flatMap((path) => anchorOf(structure, path));
    from = entering ? until : end;
    return date && anchors.length > 0 ? [{ anchors, from: date }] : [];
  });
}

function pathsIn(text: string, language: ActLanguage): readonly UnitPath[] {
  const paths: UnitPath[] = [];
  let position = 0;
  for (const { start } of tokensOf(text)) {
    const address = start < position ? undefined : readUnits(text, start, language);
    if (!address) continue;
    paths.push(...address.paths);
    position = address.end;
  }
  return paths;
}

function anchorOf(structure: readonly ActNode[], path: UnitPath): readonly string[] {
  const found = findPath(structure, null, path);
  return "node" in found && found.node ? [found.node.anchor] : [];
}

function isWithin(anchor: string, outer: string): boolean {
  return anchor === outer || anchor.startsWith(`${outer}__`);
}

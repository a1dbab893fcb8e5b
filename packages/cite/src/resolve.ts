/** Resolve: where each citation leads, in the act itself, in the archive, or outside of it. */
import {
  type Act,
  type ActNode,
  type ActReference,
  type Citation,
  type CitationTarget,
  type Message,
  placeAt,
  textsOf,
  type UnitPath,
} from "@qujat/model";
import { anchorOf, type HasAnchor } from "./anchors.ts";
import { kindOf } from "./data/act-kinds.ts";
import { CODE_EDITIONS, CONSTITUTION_DATE } from "./data/codes.ts";
import { workIdentifier } from "./identifiers.ts";
import {
  headingNamed,
  isActType,
  isInWording,
  isOwnName,
  type Places,
  placesOf,
  rootAround,
  rootNamed,
  unitAround,
} from "./place.ts";
import { titleKey, type Works } from "./works.ts";

/** Where citations stand, and what they may lead to. */
export interface ResolveOptions {
  readonly act: Pick<Act, "id" | "metadata" | "structure">;
  readonly archive: Works;
}

/** Citations with their targets, and a message for each that leads to a provision which is not there. */
export interface Resolved {
  readonly citations: readonly Citation[];
  readonly messages: readonly Message[];
}

/** What is the same for every citation of one act. */
interface Scene extends ResolveOptions {
  readonly id: string;
  readonly places: Places;
  /** By index of the citation: the act amended by the text in which it stands, null where it is no amendment. */
  readonly amended: ReadonlyMap<Citation, ActReference>;
}

/**
 * Gives every citation its targets: one for each address, one for the act as a whole, none where nothing says which act
 * is meant.
 *
 * @param citations of the act, in its order, as `findCitations` gives them
 * @param options.archive see {@link Works}
 * @example resolveCitations(citations, { act, archive: worksOf(records) }).citations[0]?.targets // [{ act: "kz-2011-07-05-116", anchor: "att_1__point_5", state: "found" }]
 */
export function resolveCitations(citations: readonly Citation[], { act, archive }: ResolveOptions): Resolved {
  const id = act.id?.replace(/\.(?:kk|ru)$/, "") ?? "";
  const places = placesOf(act.structure);
  const scene: Scene = { act, archive, id, places, amended: amendedActs(citations, places, act.metadata.title) };
  const resolved = citations.map((citation) => ({ ...citation, targets: targetsOf(scene, citation) }));
  return { citations: resolved, messages: resolved.flatMap((citation) => messagesOf(places, citation)) };
}

function targetsOf(scene: Scene, citation: Citation): readonly CitationTarget[] {
  const { act, amended, places } = scene;
  const { kind, name } = citation;
  if (citation.act !== null) return inAct(scene, citation.act, citation);
  const changed = amended.get(citation);
  const wording = isInWording(places, citation.anchor);
  if (kind === "self" && wording) return changed && name !== null ? inAct(scene, changed, inInstrument(citation)) : [];
  if (kind === "self") return inItself(scene, citation);
  if (changed || wording) return [];
  // An act or instrument of which nothing says that it is this one, or stands in it.
  return name === null || (kind === "short" && isOwnName(places, name, act.metadata.type))
    ? inItself(scene, citation)
    : [];
}

/** «Осы Қағидалардың 5-тармағы» of a wording lies in an instrument of the act that is amended. */
function inInstrument(citation: Citation): Citation {
  return citation.name === null || isActType(citation.name) ? citation : { ...citation, instrument: citation.name };
}

/** An act of its own name: this one, one of the archive, or one that is only known. */
function inAct(scene: Scene, reference: ActReference, citation: Citation): readonly CitationTarget[] {
  const { archive, act, id } = scene;
  const known = identifierOf(reference, act.metadata.date);
  if (known !== null && known === id) return within(id, scene.places.has, ownHeadings(scene), citation);
  const found = archive.find(reference, act.metadata.language, act.metadata.date);
  if (found !== null)
    return within(found, (anchor) => archive.hasAnchor(found, anchor), archive.headingsOf(found), citation);
  const stub: CitationTarget | undefined = known === null ? undefined : { act: known, anchor: null, state: "known" };
  return stub ? (citation.units.length === 0 ? [stub] : citation.units.map(() => stub)) : [];
}

function within(
  id: string,
  has: HasAnchor,
  headings: ReadonlyMap<string, string>,
  { instrument, units }: Citation,
): readonly CitationTarget[] {
  const root = instrument === null ? "" : headingNamed(headings, instrument);
  if (units.length === 0 || root === "several") return [{ act: id, anchor: null, state: "found" }];
  return units.map((path) => target(id, root === undefined ? undefined : anchorIn(has, root, path)));
}

/** A place of the act itself: what «осы …» names, a short name for its own instrument, a plain address. */
function inItself({ id, places }: Scene, { anchor, name, units, kind }: Citation): readonly CitationTarget[] {
  if (units.length === 0) return [{ act: id, anchor: rootNamed(places, anchor, name ?? "") || null, state: "found" }];
  const targets = units.map((path) => {
    const [first, ...rest] = path;
    if (kind === "self" && name === null && first) {
      const unit = unitAround(places, anchor, first);
      return unit === undefined ? undefined : target(id, anchorOf(places.has, unit, rest));
    }
    if (name !== null) return target(id, anchorIn(places.has, rootNamed(places, anchor, name), path));
    const plain = plainAnchor(places, anchor, path);
    // «Статья 385» in an act without articles is one of another act, which nothing near it names.
    const isForeign = plain === undefined && first !== undefined && !places.hasUnits(first.type);
    return isForeign ? undefined : target(id, plain);
  });
  return targets.every((one) => one !== undefined) ? targets : [];
}

/** «2) тармақшада»: of the unit around it that has one; «5-тармаққа»: of the instrument around it. */
function plainAnchor(places: Places, anchor: string, path: UnitPath): string | undefined {
  const root = rootAround(places, anchor);
  const inside = path[0]?.type === "subpoint" || path[0]?.type === "paragraph" || path[0]?.type === "point";
  if (inside)
    for (const { anchor: unit } of places.around(anchor)) {
      if (unit === root) break;
      const found = anchorOf(places.has, unit, path);
      if (found !== undefined && found !== unit) return found;
    }
  return anchorIn(places.has, root, path);
}

/** Annexes of an instrument may be the act's own. */
function anchorIn(has: HasAnchor, root: string, path: UnitPath): string | undefined {
  const found = anchorOf(has, root, path);
  if (found !== undefined || root === "" || path[0]?.type !== "annex") return found;
  return (
    anchorOf(has, root.includes("__") ? root.slice(0, root.lastIndexOf("__")) : "", path) ?? anchorOf(has, "", path)
  );
}

function target(act: string, anchor: string | undefined): CitationTarget {
  return anchor === undefined
    ? { act, anchor: null, state: "broken" }
    : { act, anchor: anchor || null, state: "found" };
}

/** The identifier that a reference has even where the archive lacks the act; codes by the edition of the day. */
function identifierOf({ date, number, type, title }: ActReference, on: string | null): string | null {
  if (date !== null) return workIdentifier({ date, number, type });
  if (kindOf(type)?.code === "constitution") return workIdentifier({ date: CONSTITUTION_DATE, number: null, type });
  const key = titleKey(title ?? "");
  const editions = CODE_EDITIONS.find(({ kk, ru }) => titleKey(kk) === key || titleKey(ru) === key)?.editions;
  const edition = editions?.findLast(([day]) => on === null || day <= on);
  return edition && (on !== null || editions?.length === 1)
    ? workIdentifier({ date: edition[0], number: edition[1] })
    : null;
}

function ownHeadings({ places }: Scene): ReadonlyMap<string, string> {
  return new Map(places.instruments.map(({ anchor, heading }) => [anchor, heading ?? ""]));
}

/** In an amending act plain addresses, and «осы …» inside a wording, mean the act named last before as the one to change. */
function amendedActs(
  citations: readonly Citation[],
  places: Places,
  title: string | null,
): ReadonlyMap<Citation, ActReference> {
  const amended = new Map<Citation, ActReference>();
  const whole = saysAmendments(title);
  let last: ActReference | undefined;
  for (const citation of citations) {
    // «Изменения и дополнения, которые вносятся в некоторые указы»: approved by an act whose title need not say so.
    if (!whole && !places.around(citation.anchor).some(isAmendingInstrument)) continue;
    const wording = isInWording(places, citation.anchor);
    const body = places.around(citation.anchor).some(({ type }) => type === "point" || type === "article");
    if (citation.kind === "act" && citation.units.length === 0 && body && !wording) last = citation.act ?? last;
    else if (last && citation.act === null && body) amended.set(citation, last);
  }
  return amended;
}

function isAmendingInstrument(node: ActNode): boolean {
  return (node.type === "attachment" || node.type === "annex") && saysAmendments(node.heading);
}

function saysAmendments(words: string | null): boolean {
  return words !== null && /өзгеріс|толықтыру|изменени|дополнени/iu.test(words);
}

function messagesOf(places: Places, citation: Citation): readonly Message[] {
  const node = places.node(citation.anchor);
  const text = node && textsOf(node)[citation.text];
  if (text === undefined || citation.targets.every(({ state }) => state !== "broken")) return [];
  const values = { text: text.value.slice(citation.start, citation.end), act: citation.targets[0]?.act ?? "" };
  return [{ rule: "cite/broken", severity: "warning", place: placeAt(text, citation.start), values }];
}

/** The metadata of a document of Akoma Ntoso: identification, lifecycle, analysis, references. */
import {
  type Act,
  type ActReference,
  type AmendmentOperation,
  anchorBelow,
  anchorStep,
  type UnitPath,
} from "@qujat/model";
import { workOf } from "../work.ts";
import { expressionIri, type IdentifyAct, LANGUAGES, NO_DATE, provisionIri, workIri } from "./iri.ts";
import { attributes } from "./xml.ts";

/** What the metadata say of a document besides what the act does. */
export interface MetaContext {
  readonly identify: IdentifyAct;
  /** By the anchor of a provision that orders amendments: the identifier of its `mod`. */
  readonly mods: ReadonlyMap<string, string>;
  /** The part of the work that the document is: `main`, or the anchor of an attachment. */
  readonly component: string;
}

/** Who says what the metadata say. */
const SOURCE = "#qujat";

const MODIFICATIONS: Readonly<Record<AmendmentOperation, string>> = {
  reword: "substitution",
  insert: "insertion",
  delete: "repeal",
  repeal: "repeal",
  rename: "substitution",
  "replace-words": "substitution",
  "delete-words": "repeal",
  "insert-words": "insertion",
  "reword-annex": "substitution",
};

/** The element `meta` of the act or of one of its attachments. */
export function metaOf(act: Act, context: MetaContext): string {
  const main = context.component === "main";
  // An attachment stands in the same document as the act: what is said of the act holds for it.
  const rest = main ? lifecycleOf(act, context) + analysisOf(act, context) + referencesOf(act, context) : "";
  return `<meta>${identificationOf(act, context)}${rest}</meta>\n`;
}

function identificationOf(act: Act, { component }: MetaContext): string {
  const { metadata } = act;
  const work = workIri(act.id && workOf(act.id));
  const expression = expressionIri(act);
  const date = element("FRBRdate", {
    date: metadata.date ?? NO_DATE,
    name: metadata.date === null ? "unknown" : "issued",
  });
  const authors = metadata.issuers.map((_, at) => element("FRBRauthor", { href: `#org_${at + 1}` })).join("");
  const author = authors || element("FRBRauthor", { href: "#org_unknown" });
  const registration = metadata.registration?.number ?? null;
  const level = (name: string, uri: string, extension: string, more: string, inside: string) =>
    `<${name}>${element("FRBRthis", { value: `${uri}/!${component}${extension}` })}${element("FRBRuri", { value: uri + extension })}${more}${date}${author}${inside}</${name}>`;
  return [
    `<identification source="${SOURCE}">`,
    level(
      "FRBRWork",
      work,
      "",
      registration === null ? "" : element("FRBRalias", { value: registration, name: "registration" }),
      element("FRBRcountry", { value: "kz" }) +
        elementOf("FRBRsubtype", metadata.type) +
        elementOf("FRBRnumber", metadata.number) +
        elementOf("FRBRname", metadata.title),
    ),
    level("FRBRExpression", expression, "", "", element("FRBRlanguage", { language: LANGUAGES[metadata.language] })),
    level("FRBRManifestation", expression, ".xml", "", element("FRBRformat", { value: "application/akn+xml" })),
    "</identification>",
  ].join("");
}

/** What befell the act: it was issued, came into force, was repealed. */
function lifecycleOf({ metadata }: Act, { identify }: MetaContext): string {
  const { date, entryIntoForce, status, repealedBy, repealedOn } = metadata;
  const event = (eId: string, on: string, source: string, type: string | null) =>
    element("eventRef", { eId, date: on, source, type });
  const events = [
    date === null ? "" : event("event_issued", date, "#original", "generation"),
    entryIntoForce?.date ? event("event_in_force", entryIntoForce.date, "#original", null) : "",
  ];
  const end = repealedOn ?? repealedBy?.date ?? null;
  if (status === "repealed" && end !== null) {
    const by = repealedBy !== null && identify(repealedBy) !== null ? "#repealed_by" : SOURCE;
    events.push(event("event_repealed", end, by, "repeal"));
  }
  const all = events.join("");
  return all === "" ? "" : `<lifecycle source="${SOURCE}">${all}</lifecycle>`;
}

/** Every amendment that the act orders: from which words of it to what in which act. */
function analysisOf({ id, amendments }: Act, { identify, mods }: MetaContext): string {
  if (amendments.length === 0) return "";
  const list = amendments.map(({ target, operation, anchor }, at) => {
    const work = target.act === null ? id && workOf(id) : identify(target.act);
    const address = target.instrument === null ? addressOf(target.unit) : null;
    const ends =
      element("source", { href: `#${encodeURI((mods.get(anchor) ?? anchor).toWellFormed())}` }) +
      element("destination", {
        href: work === null ? null : provisionIri(work, address || null),
        incomplete: work === null || address === null ? "true" : null,
      });
    const inside = `${ends}<old/><new/>`;
    return `<textualMod${attributes({ eId: `tm_${at + 1}`, type: MODIFICATIONS[operation] })}>${inside}</textualMod>`;
  });
  return `<analysis source="${SOURCE}"><activeModifications>${list.join("")}</activeModifications></analysis>`;
}

/** The anchor that an address means: empty for the act as a whole, null where a number of it is left out. */
function addressOf(unit: UnitPath): string | null {
  if (unit.some(({ number }) => number === null)) return null;
  return unit.reduce((under, { type, number }) => anchorBelow(under, anchorStep(type, number ?? "")), "");
}

/** The act itself, the acts that it names, its issuers and signatories. */
function referencesOf(act: Act, { identify }: MetaContext): string {
  const { metadata } = act;
  const references = [
    element("original", { eId: "original", href: expressionIri(act), showAs: metadata.title ?? act.id ?? "act" }),
  ];
  const { repealedBy } = metadata;
  const repealing = repealedBy && identify(repealedBy);
  if (repealedBy && repealing) {
    references.push(
      element("passiveRef", { eId: "repealed_by", href: workIri(repealing), showAs: nameOf(repealedBy) }),
    );
  }
  const issuers =
    metadata.issuers.length > 0
      ? metadata.issuers.map(({ name }, at) => ({ eId: `org_${at + 1}`, name }))
      : [{ eId: "org_unknown", name: "unknown" }];
  for (const { eId, name } of issuers) references.push(concept("TLCOrganization", "organization", eId, name));
  references.push(concept("TLCOrganization", "organization", SOURCE.slice(1), "Qujat"));
  for (const [at, { name }] of metadata.signatories.entries())
    references.push(concept("TLCPerson", "person", `person_${at + 1}`, name));
  return `<references source="${SOURCE}">${references.join("")}</references>`;
}

function concept(name: string, kind: string, eId: string, showAs: string): string {
  return element(name, { eId, href: `/akn/ontology/${kind}/kz/${encodeURIComponent(showAs.toWellFormed())}`, showAs });
}

function nameOf({ type, issuer, date, number, title }: ActReference): string {
  return [type, issuer, date, number === null ? null : `№ ${number}`, title].filter((part) => part !== null).join(" ");
}

function elementOf(name: string, value: string | null): string {
  return value === null ? "" : element(name, { value });
}

function element(name: string, values: Readonly<Record<string, string | null>>): string {
  return `<${name}${attributes(values)}/>`;
}

/** Format: the reference to a provision as acts write it, to be copied. */
import { formatDate, genitiveIssuer, ordinalWord, vowelHarmony } from "@qujat/language";
import type { ActLanguage, Metadata, UnitPath, UnitStep } from "@qujat/model";
import { kindOf } from "./data/act-kinds.ts";
import { CLAUSE, LINE, UNIT_FORMS, type UnitForms } from "./data/unit-forms.ts";
import { COUNTRY } from "./data/words.ts";

/** What is cited, and how. */
export interface FormatOptions {
  /** Of the expression in that language: its issuer and title are printed as they are. */
  readonly metadata: Pick<Metadata, "type" | "issuer" | "date" | "number" | "title">;
  /** Address of the provision, outermost step first, or its anchor; empty or missing for the act as a whole. */
  readonly path?: UnitPath | string;
  /** Heading of the attached instrument in which it lies, nominative. */
  readonly instrument?: string;
  readonly language: ActLanguage;
}

const TYPES: Readonly<Record<string, UnitStep["type"]>> = { att: "attachment" };

/**
 * The reference in citation form, in the nominative: Kazakh names the act first, Russian the provision.
 *
 * An act with a number is named without its title, another one with it. What the metadata lacks is left out.
 * @example formatCitation({ metadata, path: "point_11__subpoint_3", language: "kk" }) // "Қазақстан Республикасы Президентінің 2011 жылғы 5 шілдедегі № 116 Жарлығының 11-тармағының 3) тармақшасы"
 * @example formatCitation({ metadata, path: "point_11__subpoint_3", language: "ru" }) // "подпункт 3) пункта 11 Указа Президента Республики Казахстан от 5 июля 2011 года № 116"
 */
export function formatCitation({ metadata, path = [], instrument, language }: FormatOptions): string {
  const steps = (typeof path === "string" ? pathOf(path) : path).filter(({ type }) => type !== "attachment");
  return language === "kk" ? kazakh(metadata, steps, instrument) : russian(metadata, steps, instrument);
}

/**
 * The address that an anchor spells. The paragraphs of an article or point are its parts (бөлік/часть).
 * @example pathOf("article_5__point_2") // [{ type: "article", number: "5" }, { type: "point", number: "2" }]
 */
export function pathOf(anchor: string): UnitPath {
  if (anchor === "") return [];
  let before = "";
  return anchor.split("__").map((step) => {
    const [name = "", number = ""] = [step.slice(0, step.indexOf("_")), step.slice(step.indexOf("_") + 1)];
    const type = TYPES[name] ?? (name as UnitStep["type"]);
    const part = type === "paragraph" && (before === "article" || before === "point");
    before = type;
    return { type, number, ...(part && { part }) };
  });
}

function kazakh(metadata: FormatOptions["metadata"], path: UnitPath, instrument: string | undefined): string {
  const { title, date, number, issuer, type } = metadata;
  const kind = kindOf(type);
  const act = [
    title !== null && number === null ? `«${title}»` : "",
    issuer === null ? "" : genitiveIssuer(issuer, "kk"),
    date === null ? "" : formatDate(date, "kk", "attributive"),
    number === null ? "" : `№ ${number}`,
    kind?.kkOwned ?? type ?? "",
  ].filter((part) => part !== "");
  const owner = instrument === undefined ? act.join(" ") : `${instrumental(act.join(" "))} бекітілген ${instrument}`;
  const units = path.map(kazakhUnit);
  return [owner, ...units].map((part, at, all) => (at < all.length - 1 ? kazakhGenitive(part) : part)).join(" ");
}

function kazakhUnit(step: UnitStep): string {
  const { kk } = formsOf(step);
  if (step.number === null) return kk;
  if (step.type === "paragraph") return `${ordinalWord(Number(step.number), "kk")} ${kk}`;
  return step.type === "subpoint" ? `${step.number}) ${kk}` : `${step.number}-${kk}`;
}

function kazakhGenitive(words: string): string {
  if (!/[ыі]$/u.test(words)) return genitiveIssuer(words, "kk");
  return words + (vowelHarmony(words.slice(words.lastIndexOf(" ") + 1)) === "front" ? "нің" : "ның");
}

function instrumental(words: string): string {
  return `${words}мен`;
}

function russian(metadata: FormatOptions["metadata"], path: UnitPath, instrument: string | undefined): string {
  const units = [...path].reverse().map((step, at) => russianUnit(step, at > 0));
  const annex = path[0]?.type === "annex";
  const owner = path.length === 0 ? "nominative" : annex ? "dative" : "genitive";
  const names =
    instrument === undefined
      ? [russianAct(metadata, owner)]
      : [russianInstrument(instrument, owner), russianAct(metadata, "instrumental")];
  return [...units, ...(annex ? ["к"] : []), ...names].join(" ");
}

function russianAct({ title, date, number, issuer, type }: FormatOptions["metadata"], form: RussianCase): string {
  return [
    declined(type ?? "", form),
    issuer === null ? "" : issuer === COUNTRY.ru.name ? "Республики Казахстан" : genitiveIssuer(issuer, "ru"),
    date === null ? "" : formatDate(date, "ru", "attributive"),
    number === null ? "" : `№ ${number}`,
    title !== null && number === null ? `«${title}»` : "",
  ]
    .filter((part) => part !== "")
    .join(" ");
}

/** `Правил выдачи разрешений, утвержденных`. */
function russianInstrument(instrument: string, form: RussianCase): string {
  const [word = "", ...rest] = instrument.split(" ");
  const participle = /^(?:правила|требования)$/iu.test(word) ? "ых" : /(?:ия|ка)$/u.test(word) ? "ой" : "ого";
  const ending =
    form === "nominative"
      ? { ых: "ые", ой: "ая", ого: "ый" }[participle]
      : form === "dative"
        ? { ых: "ым", ой: "ой", ого: "ому" }[participle]
        : participle;
  return `${[declined(word, form), ...rest].join(" ")}, утвержденн${ending}`;
}

type RussianCase = "nominative" | "genitive" | "dative" | "instrumental";

/** Endings of the genitive, by word, and what the other cases have for them. */
const DECLENSION: readonly (readonly [genitive: RegExp, dative: string, instrumental: string])[] = [
  [/ого$/u, "ому", "ым"],
  [/его$/u, "ему", "им"],
  [/(?<=[иа])ции$/u, "ции", "цией"],
  [/ия$/u, "ию", "ием"],
  [/ил$/u, "илам", "илами"],
  [/ня$/u, "ню", "нем"],
  [/ки$/u, "ке", "кой"],
  [/а$/u, "у", "ом"],
];

function declined(type: string, form: RussianCase): string {
  const genitive = kindOf(type)?.ruGenitive;
  if (genitive === undefined || form === "nominative") return nominative(genitive, type);
  if (form === "genitive") return genitive;
  return genitive
    .split(/(?<=,?) /)
    .map((word) => {
      const [, letters = word, comma = ""] = /^(\p{L}+)(,?)$/u.exec(word) ?? [];
      const ending = DECLENSION.find(([pattern]) => pattern.test(letters));
      return /^силу$|^Закона$/u.test(letters) && genitive.includes("силу")
        ? word
        : (ending ? letters.replace(ending[0], ending[form === "dative" ? 1 : 2]) : letters) + comma;
    })
    .join(" ");
}

/** The type with the capital that its genitive has: `Указ`, `приказ`. */
function nominative(genitive: string | undefined, type: string | null): string {
  const word = type ?? "";
  return genitive !== undefined && /^\p{Lu}/u.test(genitive) ? word.charAt(0).toUpperCase() + word.slice(1) : word;
}

function russianUnit(step: UnitStep, genitive: boolean): string {
  const forms = formsOf(step);
  const word = genitive ? forms.ruGenitive : forms.ru;
  if (step.number === null) return word;
  if (step.type !== "paragraph") return `${word} ${step.number}${step.type === "subpoint" ? ")" : ""}`;
  const form = { gender: step.part && "f", case: genitive ? "genitive" : "nominative" } as const;
  return `${word} ${ordinalWord(Number(step.number), "ru", form)}`;
}

function formsOf({ type, part }: UnitStep): UnitForms {
  const unit: UnitForms | undefined = type === "paragraph" ? (part ? CLAUSE : LINE) : UNIT_FORMS[type];
  return unit ?? { kk: type, ru: type, ruGenitive: type };
}

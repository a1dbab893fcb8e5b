/** Invented acts as the parser yields them, small enough to be read here, and the index over them. */
import { ANALYZER } from "@qujat/language";
import { type Act, type ActNode, anchorBelow, anchorStep, type Metadata, type Provision, textOf } from "@qujat/model";
import { type EngineKind, passagesOf, type SearchEngine } from "../src/index.ts";

const METADATA: Metadata = {
  language: "kk",
  title: null,
  type: null,
  issuer: null,
  issuers: [],
  date: null,
  number: null,
  registration: null,
  status: "in-force",
  repealedBy: null,
  repealedOn: null,
  publication: null,
  entryIntoForce: null,
  legalBasis: null,
  signatories: [],
};

/** A provision with its number and text; its anchor follows from where it stands. */
export function unit(
  type: Provision["type"],
  number: string,
  text: string,
  ...children: readonly ActNode[]
): Provision {
  return { type, anchor: anchorStep(type, number), number, heading: null, texts: [textOf("act", text)], children };
}

/** The same with a heading. */
export function headed(node: Provision, heading: string): Provision {
  return { ...node, heading };
}

/** An act of provisions. */
export function act(id: string, metadata: Partial<Metadata>, ...nodes: readonly ActNode[]): Act {
  const title: Provision = {
    type: "title",
    anchor: "title_1",
    number: null,
    heading: null,
    texts: [textOf("act", metadata.title ?? "")],
    children: [],
  };
  const structure = [title, ...nodes].map((node) => placed(node, ""));
  return { id, metadata: { ...METADATA, ...metadata }, structure, citations: [], amendments: [], messages: [] };
}

/** Subpoints and paragraphs have the anchor of what they stand in before their own. */
function placed(node: ActNode, parent: string): ActNode {
  const anchor = anchorBelow(parent, node.anchor);
  if (!("children" in node)) return { ...node, anchor };
  const below = node.type === "chapter" ? parent : anchor;
  return { ...node, anchor, children: node.children.map((child) => placed(child, below)) };
}

const KK_POINTS = [
  unit("point", "1", "1. Осы Қағидалар кітапханаларды жабдықтау тәртібін айқындайды."),
  unit(
    "point",
    "2",
    "2. Кітапхана мынадай құжаттарды ұсынады:",
    unit("subpoint", "1", "1) өтініш;"),
    unit("subpoint", "2", "2) жарғының көшірмесі;"),
    unit("subpoint", "3", "3) оқырмандар тізімі."),
  ),
  unit("point", "3", "3. Шағым бес жұмыс күні ішінде қаралады.", unit("paragraph", "2", "Жауап жазбаша беріледі.")),
  unit("point", "3-1", "3-1. Шағымды қарау мерзімі ұзартылмайды."),
];
const RU_POINTS = [
  unit("point", "1", "1. Настоящие Правила определяют порядок оснащения библиотек."),
  unit(
    "point",
    "2",
    "2. Библиотека представляет следующие документы:",
    unit("subpoint", "1", "1) заявление;"),
    unit("subpoint", "2", "2) копию устава;"),
    unit("subpoint", "3", "3) список читателей."),
  ),
  unit(
    "point",
    "3",
    "3. Жалоба рассматривается в течение пяти рабочих дней.",
    unit("paragraph", "2", "Ответ дается письменно."),
  ),
  unit("point", "3-1", "3-1. Срок рассмотрения жалобы не продлевается."),
];

/** A law, an order in two languages and a repealed resolution. */
export const ACTS: readonly Act[] = [
  act(
    "kz-2016-03-14-57be.kk",
    {
      title: "Кітапханаларды жабдықтау қағидаларын бекіту туралы",
      type: "бұйрық",
      issuer: "Мәдениет министрі",
      issuers: [{ name: "Мәдениет министрі", acting: false }],
      date: "2016-03-14",
      number: "57/бе",
    },
    ...KK_POINTS,
  ),
  act(
    "kz-2016-03-14-57be.ru",
    {
      language: "ru",
      title: "Об утверждении правил оснащения библиотек",
      type: "приказ",
      issuer: "Министр культуры",
      issuers: [{ name: "Министр культуры", acting: false }],
      date: "2016-03-14",
      number: "57/бе",
    },
    ...RU_POINTS,
  ),
  act(
    "kz-2005-11-02-841.ru",
    {
      language: "ru",
      title: "О музеях области",
      type: "постановление",
      issuer: "Акимат области",
      date: "2005-11-02",
      number: "841",
      status: "repealed",
    },
    unit("point", "1", "1. Музеи области ведут учет экспонатов."),
    unit("point", "2", "2. Жалоба подается в акимат."),
  ),
  act(
    "kz-1999-06-30-412.ru",
    {
      language: "ru",
      title: "Музейный кодекс Республики Казахстан",
      type: "кодекс",
      issuer: "Парламент",
      date: "1999-06-30",
      number: "412-I",
    },
    headed(
      unit(
        "article",
        "14",
        "Статья 14. Учет",
        unit("point", "1", "1. Учет экспонатов ведет хранитель.", unit("subpoint", "2", "2) учет ведется в журнале.")),
      ),
      "Учет",
    ),
    headed(
      unit(
        "article",
        "146",
        "Статья 146. Ответственность",
        unit("point", "1", "1. Хранитель отвечает за утрату экспоната."),
      ),
      "Ответственность",
    ),
  ),
];

/** An engine over these acts. */
export function library(kind: EngineKind): SearchEngine {
  return kind.build(ACTS.map(passagesOf), { analyzer: ANALYZER });
}

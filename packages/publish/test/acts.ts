/** Acts written for the tests, in the style of official ones. */
import type { Act, ActNode, Citation, CitationTarget, Metadata, Provision, ProvisionType, Text } from "@qujat/model";

let line = 0;

/** A text that stands on a line of its own. */
export function words(value: string): Text {
  return { value, file: "act.txt", origins: [0, ++line, 1] };
}

/** A provision; its anchor says what it is. */
export function provision(anchor: string, texts: readonly string[], more: Partial<Provision> = {}): Provision {
  const [, name = "", number = null] = /(?:^|__)([a-z]+)_([^_]+)$/.exec(anchor) ?? [];
  const type = (name === "att" ? "attachment" : name) as ProvisionType;
  return { type, anchor, number, heading: null, texts: texts.map(words), children: [], ...more };
}

export const METADATA: Metadata = {
  language: "kk",
  title: "Кітапханалардың кейбір мәселелері туралы",
  type: "бұйрық",
  issuer: "Қазақстан Республикасының Мәдениет министрі",
  issuers: [{ name: "Қазақстан Республикасының Мәдениет министрі", acting: false }],
  date: "2019-03-04",
  number: "57/нқ",
  registration: { body: null, date: "2019-03-11", number: "18400" },
  status: "repealed",
  repealedBy: { type: "бұйрық", issuer: null, date: "2023-02-01", number: "12", title: null, registration: null },
  repealedOn: "2023-02-01",
  publication: null,
  entryIntoForce: { rule: "қол қойылған күнінен бастап", date: "2019-03-04" },
  legalBasis: null,
  signatories: [{ position: "Министр", name: "А. Асанов" }],
};

/** A citation of one target, over the words that it finds in the text of a node. */
export function citing(node: Provision, cited: string, target: CitationTarget): Citation {
  const start = node.texts[0]?.value.indexOf(cited) ?? -1;
  return {
    anchor: node.anchor,
    text: 0,
    start,
    end: start + cited.length,
    kind: "self",
    act: null,
    instrument: null,
    name: null,
    units: [],
    targets: [target],
  };
}

const first = provision("point_1", ["1. Осы бұйрыққа қосымшаға сәйкес Қағидалар бекітілсін."]);
const second = provision("point_2", ["2. 2011 жылғы 5 шілдедегі № 116 Жарлыққа өзгеріс енгізілсін:"], {
  children: [
    provision("point_2__subpoint_1", ["1) 5-тармақ мынадай редакцияда жазылсын:"], {
      children: [provision("point_2__subpoint_1__wording_1", ["«5. Оқырман билеті тегін беріледі.»;"])],
    }),
    provision("point_2__subpoint_2", ["2) «он күн» деген сөздер «бес күн» деген сөздермен ауыстырылсын."]),
  ],
});
const table: ActNode = {
  type: "table",
  anchor: "att_1__annex_1__table_1",
  headerRows: 1,
  rows: [
    ["№", "Атауы"],
    ["1.", "Ұлттық | кітапхана"],
  ].map((row) => row.map(words)),
};
const form: ActNode = {
  type: "form",
  anchor: "att_1__annex_1__form_1",
  lines: ["Өтініш", "Аты-жөні ____________", "(қолы)"].map(words),
  fields: [{ label: "Аты-жөні", caption: "қолы", kind: "person", line: 1 }],
};

const SELF = "kz-2019-03-04-57nq";

/** An act with everything that an act can hold. */
export const ACT: Act = {
  id: `${SELF}.kk`,
  metadata: METADATA,
  structure: [
    provision("title_1", ["Кітапханалардың кейбір мәселелері туралы"]),
    provision("requisites_1", ["Мәдениет министрінің 2019 жылғы 4 наурыздағы № 57/нқ бұйрығы"]),
    provision("preamble_1", ["«Мәдениет туралы» Заңға сәйкес БҰЙЫРАМЫН:"]),
    first,
    second,
    provision("signature_1", ["Министр А. Асанов"]),
    provision("att_1", [], {
      heading: "Кітапхана қағидалары",
      children: [
        provision("att_1__approval_1", ["Мәдениет министрінің", "бұйрығымен бекітілген"]),
        provision("att_1__heading_1", ["Кітапхана қағидалары"]),
        provision("att_1__chapter_1", ["1-тарау. Жалпы ережелер"], { heading: "Жалпы ережелер" }),
        provision("att_1__point_1", ["1. Кітапхана күн сайын ашық."]),
        provision("att_1__annex_1", [], { children: [table, form] }),
      ],
    }),
  ],
  citations: [
    citing(first, "қосымшаға", { act: SELF, anchor: "att_1", state: "found" }),
    {
      ...citing(second, "2011 жылғы 5 шілдедегі № 116 Жарлыққа", {
        act: "kz-2011-07-05-116",
        anchor: "point_5",
        state: "found",
      }),
      kind: "act",
      act: { type: "жарлық", issuer: null, date: "2011-07-05", number: "116", title: null, registration: null },
    },
  ],
  amendments: [
    {
      target: {
        act: { type: "жарлық", issuer: null, date: "2011-07-05", number: "116", title: null, registration: null },
        instrument: null,
        unit: [{ type: "point", number: "5" }],
      },
      part: null,
      operation: "reword",
      newText: [words("5. Оқырман билеті тегін беріледі.")],
      source: null,
      oldWords: null,
      newWords: null,
      everyForm: false,
      anchor: "point_2__subpoint_1",
      origin: { file: "act.txt", line: 6, column: 1 },
      from: null,
    },
    {
      target: { act: null, instrument: "Қағидалар", unit: [] },
      part: null,
      operation: "replace-words",
      newText: null,
      source: null,
      oldWords: "он күн",
      newWords: "бес күн",
      everyForm: false,
      anchor: "point_2__subpoint_2",
      origin: { file: "act.txt", line: 7, column: 1 },
      from: null,
    },
  ],
  messages: [],
};

/** An act of one point with these texts. */
export function actOfTexts(...texts: readonly string[]): Act {
  return { ...ACT, structure: [provision("point_1", texts)], citations: [], amendments: [] };
}

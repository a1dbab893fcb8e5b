/** Where citations lead: in the act itself, in the archive, to a stub, or nowhere. */
import { type ActNode, type Citation, type Metadata, nodesOf, type Provision, textOf } from "@qujat/model";
import { describe, expect, it } from "vitest";
import { CATALOGUE, findCitations, resolveCitations, worksOf } from "../src/index.ts";

type Meta = Metadata;

const EMPTY: Meta = {
  language: "kk",
  title: null,
  type: null,
  issuer: null,
  issuers: [],
  date: null,
  number: null,
  registration: null,
  status: null,
  repealedBy: null,
  repealedOn: null,
  publication: null,
  entryIntoForce: null,
  legalBasis: null,
  signatories: [],
};

/** `point_1: text` lines as a tree: an anchor stands below the longest one that it begins with. */
function tree(lines: readonly string[]): ActNode[] {
  const roots: ActNode[] = [];
  const children = new Map<string, ActNode[]>();
  for (const entry of lines) {
    const at = entry.indexOf(": ");
    const [anchor, words] = [entry.slice(0, at), entry.slice(at + 2)];
    const step = anchor.split("__").at(-1) ?? "";
    const name = step.slice(0, step.indexOf("_"));
    const type = (name === "att" ? "attachment" : name) as Provision["type"];
    const below: ActNode[] = [];
    const headed = type === "attachment" || type === "annex";
    const texts = headed ? [] : [textOf("act.txt", words)];
    const node: Provision = { type, anchor, number: null, heading: headed ? words : null, texts, children: below };
    const parent = [...children.keys()]
      .filter((one) => anchor.startsWith(`${one}__`))
      .sort((a, b) => b.length - a.length)[0];
    (parent === undefined ? roots : (children.get(parent) ?? roots)).push(node);
    children.set(anchor, below);
  }
  return roots;
}

const DECREE = {
  id: "kz-2009-03-02-51.kk",
  metadata: {
    ...EMPTY,
    type: "жарлық",
    issuer: "Қазақстан Республикасының Президенті",
    date: "2009-03-02",
    number: "51",
    title: "Стандарттарды бекіту туралы",
  },
  structure: tree([
    "point_1: 1. Мыналар бекітілсін:",
    "point_1__subpoint_1: 1) осы Жарлықтың 2-тармағы;",
    "point_1__subpoint_2: 2) осы тармақтың 1) тармақшасы;",
    "point_2: 2. Осы Жарлық қолданысқа енгізіледі. 1-тармақты, осы Жарлықтың 9-тармағын қоспағанда.",
    "att_1: Балық аулау стандарты",
    "att_1__point_5: 5. Осы Стандарттың 7-тармағы, 1-қосымшасы, осы Жарлықтың 2-тармағы.",
    "att_1__point_7: 7. Осы тармақтың екінші бөлігі мен бірінші бөлігі.",
    "att_1__point_7__paragraph_2: 5-тармаққа сәйкес.",
    "att_1__annex_1: Нысан",
    "att_2: Аң аулау қағидалары",
    "att_2__point_5: 5. Осы Қағидалардың 6-тармағы.",
  ]),
};

const LAW = {
  id: "kz-2003-12-19-508ii",
  metadata: {
    ...EMPTY,
    language: "ru" as const,
    type: "закон",
    issuer: "Республика Казахстан",
    date: "2003-12-19",
    number: "508-II ЗРК",
    title: "О рекламе",
  },
  structure: tree([
    "article_5: Статья 5. Общие требования",
    "article_5__paragraph_1: Часть первая:",
    "article_5__paragraph_1__subpoint_1: 1) первый;",
    "article_5__point_2: 2. Пункт.",
    "article_5__point_2__subpoint_11: 11) подпункт;",
    "article_9-1: Статья 9-1. Иное",
  ]),
};

function recordOf({ id, metadata, structure }: { id: string; metadata: Meta; structure: readonly ActNode[] }) {
  const nodes = [...nodesOf(structure)];
  const headings = nodes.flatMap((node) =>
    "heading" in node && node.heading ? [[node.anchor, node.heading] as const] : [],
  );
  return { id, metadata, anchors: nodes.map(({ anchor }) => anchor), headings };
}

const ARCHIVE = worksOf([DECREE, LAW].map(recordOf));

/** Targets of every citation that stands in an act's provision, as `state act#anchor`. */
function targets(act: { id: string; metadata: Meta; structure: readonly ActNode[] }, anchor: string): string[][] {
  const { citations } = resolveCitations(findCitations(act), { act, archive: ARCHIVE });
  return citations
    .filter((citation: Citation) => citation.anchor === anchor)
    .map((citation) => citation.targets.map((one) => `${one.state} ${one.act}#${one.anchor ?? ""}`));
}

/** Targets of the citations of one text in an act of its own. */
function of(text: string, language: "kk" | "ru" = "kk", date = "2020-01-01", title: string | null = null): string[][] {
  const metadata = { ...EMPTY, language, type: language === "kk" ? "бұйрық" : "приказ", date, number: "1", title };
  return targets({ id: `kz-${date}-1`, metadata, structure: tree([`point_1: ${text}`]) }, "point_1");
}

const SELF = "kz-2009-03-02-51";

describe("In the act itself", () => {
  const rows: [anchor: string, targets: string[][]][] = [
    ["point_1__subpoint_1", [[`found ${SELF}#point_2`]]],
    ["point_1__subpoint_2", [[`found ${SELF}#point_1__subpoint_1`]]],
    ["point_2", [[`found ${SELF}#`], [`found ${SELF}#point_1`], [`broken ${SELF}#`]]],
    ["att_1__point_5", [[`found ${SELF}#att_1__point_7`, `found ${SELF}#att_1__annex_1`], [`found ${SELF}#point_2`]]],
    ["att_1__point_7", [[`found ${SELF}#att_1__point_7__paragraph_2`, `found ${SELF}#att_1__point_7`]]],
    ["att_1__point_7__paragraph_2", [[`found ${SELF}#att_1__point_5`]]],
    ["att_2__point_5", [[`broken ${SELF}#`]]],
  ];
  it.each(rows)("%s", (anchor, expected) => expect(targets(DECREE, anchor)).toEqual(expected));

  it("means the act to be changed where an act approves amendments under a title that does not say so", () => {
    const heading = "Изменения, которые вносятся в некоторые решения";
    const structure = tree([
      "point_1: 1. Утвердить изменения.",
      `att_1: ${heading}`,
      "att_1__point_1: 1. В Законе Республики Казахстан от 19 декабря 2003 года № 508-II «О рекламе»:",
      "att_1__point_1__paragraph_2: в пункте 16 слово исключить;",
    ]);
    const metadata = {
      ...EMPTY,
      language: "ru" as const,
      type: "указ",
      date: "2020-01-01",
      number: "1",
      title: "О мерах",
    };
    expect(targets({ id: "kz-2020-01-01-1", metadata, structure }, "att_1__point_1__paragraph_2")).toEqual([[]]);
  });

  it("does not look for articles in an act that has none", () => {
    expect(of("с учетом пункта 1 статьи 385 согласно пункту 7", "ru")).toEqual([[], ["broken kz-2020-01-01-1#"]]);
    expect(of("385-баптың 1-тармағына, ал 7-тармаққа сәйкес")).toEqual([[], ["broken kz-2020-01-01-1#"]]);
  });

  it("says what is broken, where, in three languages", () => {
    const { messages } = resolveCitations(findCitations(DECREE), { act: DECREE, archive: ARCHIVE });
    expect(messages.map(({ values }) => values.text)).toEqual([
      "осы Жарлықтың 9-тармағын",
      "Осы Қағидалардың 6-тармағы",
    ]);
    expect(messages[0]).toMatchObject({ rule: "cite/broken", place: { file: "act.txt", line: 1, column: 50 } });
    expect(Object.keys(CATALOGUE)).toEqual(["cite/broken"]);
  });
});

describe("In the archive", () => {
  const rows: [text: string, language: "kk" | "ru", targets: string[][]][] = [
    [
      "Қазақстан Республикасы Президентінің 2009 жылғы 2 наурыздағы № 51 Жарлығының 2-тармағы",
      "kk",
      [[`found ${SELF}#point_2`]],
    ],
    ["пункт 2 Указа Президента Республики Казахстан от 2 марта 2009 года № 51", "ru", [[`found ${SELF}#point_2`]]],
    [
      "Қазақстан Республикасы Президентінің 2009 жылғы 2 наурыздағы № 51 Жарлығымен бекітілген Балық аулау стандартының 7-тармағы",
      "kk",
      [[`found ${SELF}#att_1__point_7`]],
    ],
    [
      "Қазақстан Республикасы Президентінің 2009 жылғы 2 наурыздағы № 51 Жарлығымен бекітілген Қағидалардың 5-тармағы",
      "kk",
      [[`found ${SELF}#att_2__point_5`]],
    ],
    [
      "Президентінің 2009 жылғы 2 наурыздағы № 51 Жарлығымен бекітілген Нұсқаулықтың 5-тармағы",
      "kk",
      [[`broken ${SELF}#`]],
    ],
    [
      "подпункт 11) пункта 2 статьи 5 Закона Республики Казахстан от 19 декабря 2003 года «О рекламе»",
      "ru",
      [["found kz-2003-12-19-508ii#article_5__point_2__subpoint_11"]],
    ],
    [
      "подпункт 1) статьи 5 Закона Республики Казахстан «О рекламе»",
      "ru",
      [["found kz-2003-12-19-508ii#article_5__paragraph_1__subpoint_1"]],
    ],
    [
      "статьями 9-1, 10 Закона Республики Казахстан «О рекламе»",
      "ru",
      [["found kz-2003-12-19-508ii#article_9-1", "broken kz-2003-12-19-508ii#"]],
    ],
    [
      "Қазақстан Республикасының 2003 жылғы 19 желтоқсандағы № 508-II ҚРЗ Заңының 5-бабы",
      "kk",
      [["found kz-2003-12-19-508ii#article_5"]],
    ],
    ["приказ Министра юстиции от 2 марта 2009 года № 51", "ru", [["known kz-2009-03-02-51#"]]],
    ["приказом Министра юстиции от 5 мая 2010 года № 98/қе", "ru", [["known kz-2010-05-05-98qe#"]]],
    ["статьей 34 Бюджетного кодекса Республики Казахстан", "ru", [["known kz-2008-12-04-95iv#"]]],
    ["Конституцияның 44-бабы", "kk", [["known kz-1995-08-30-constitution#"]]],
    ["Законом Республики Казахстан «О неизвестном предмете»", "ru", [[]]],
    ["статьи 6 Закона", "ru", [[]]],
    ["пункт 6 Правил", "ru", [[]]],
    ["пункт 6 Приказа", "ru", [["broken kz-2012-01-01-1#"]]],
  ];
  it.each(rows)("%s", (text, language, expected) => expect(of(text, language, "2012-01-01")).toEqual(expected));
});

describe("In an amending act", () => {
  const title = "Стандарттарға өзгерістер енгізу туралы";
  it("a plain address means the act that is changed, which is for the amendments to say", () => {
    const text =
      "1. Қазақстан Республикасы Президентінің 2009 жылғы 2 наурыздағы № 51 Жарлығына мынадай өзгеріс енгізілсін: 2-тармақ алып тасталсын;";
    expect(of(text, "kk", "2010-01-01", title)).toEqual([[`found ${SELF}#`], []]);
  });

  it("«осы» inside of a wording means the act that is changed", () => {
    const metadata = { ...EMPTY, type: "жарлық", date: "2010-01-01", number: "7", title };
    const structure = tree([
      "point_1: 1. Президенттің 2009 жылғы 2 наурыздағы № 51 Жарлығына өзгеріс енгізілсін:",
      "point_1__wording_1: «2. Осы Жарлықтың 1-тармағы, Үкіметтің 2001 жылғы 3 ақпандағы № 9 қаулысы.»",
      "point_1__wording_2: «7. Осы Қағидалардың 5-тармағы.»",
      "point_2: 2. Аталған қаулының 3-тармағы.",
    ]);
    const act = { id: "kz-2010-01-01-7", metadata, structure };
    expect(targets(act, "point_1__wording_1")[0]).toEqual([`found ${SELF}#point_1`]);
    expect(targets(act, "point_1__wording_2")).toEqual([[`found ${SELF}#att_2__point_5`]]);
    expect(targets(act, "point_2")).toEqual([[]]);
  });
});

it("joins the languages of a work, and finds none of two that fit alike", () => {
  const metadata = { ...EMPTY, type: "бұйрық", date: "2015-01-05", number: "3", title: "Бірдей" };
  const works = worksOf([
    { id: "kz-2015-01-05-3.kk", metadata, anchors: ["point_1"] },
    { id: "kz-2015-01-05-3.ru", metadata: { ...metadata, language: "ru", type: "приказ" }, anchors: ["point_2"] },
    { id: "kz-2015-01-05-3-b", metadata: { ...metadata, issuer: "Әділет министрі" }, anchors: [] },
  ]);
  const reference = { type: "бұйрық", issuer: null, date: "2015-01-05", number: "3", title: null, registration: null };
  expect(works.hasAnchor("kz-2015-01-05-3", "point_2")).toBe(true);
  expect(works.find(reference, "kk", null)).toBeNull();
  expect(works.find({ ...reference, issuer: "Қаржы министрі" }, "kk", null)).toBe("kz-2015-01-05-3");
});

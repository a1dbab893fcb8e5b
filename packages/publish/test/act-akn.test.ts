/** Acts in Akoma Ntoso: valid against the official schema, with nothing lost. */
import { type Act, nodesOf, textsOf } from "@qujat/model";
import fc from "fast-check";
import { XmlDocument } from "libxml2-wasm";
import { describe, expect, it } from "vitest";
import { actToAkn } from "../src/index.ts";
import { ACT, actOfTexts, METADATA, provision } from "./acts.ts";
import { checkValid, HAS_SCHEMA } from "./akn-schema.ts";
import { anyAct } from "./arbitrary.ts";

/** A text as it may stand in XML, without line breaks, which the writer sets between elements too. */
function printable(text: string): string {
  return text.replaceAll("\n", "").replace(/[[\p{Cc}\uFFFE\uFFFF]--[\t\n\r\x7F-\x9F]]/gv, "\uFFFD");
}

function sorted(text: string): string {
  return [...text].sort().join("");
}

function textIn(xml: string): string {
  const document = XmlDocument.fromString(xml.replace(/<meta>[\s\S]*?<\/meta>/g, ""));
  const { content } = document.root;
  document.dispose();
  return content;
}

describe("actToAkn", () => {
  const xml = actToAkn(ACT);

  it.each<[string, string]>([
    [
      "the work",
      '<FRBRWork><FRBRthis value="/akn/kz/act/2019-03-04/57nq/!main"/><FRBRuri value="/akn/kz/act/2019-03-04/57nq"/>',
    ],
    ["its registration", '<FRBRalias value="18400" name="registration"/>'],
    ["its date", '<FRBRdate date="2019-03-04" name="issued"/>'],
    ["its author", '<FRBRauthor href="#org_1"/>'],
    ["its kind and number", '<FRBRcountry value="kz"/><FRBRsubtype value="бұйрық"/><FRBRnumber value="57/нқ"/>'],
    ["the expression", '<FRBRuri value="/akn/kz/act/2019-03-04/57nq/kaz@2019-03-04"/>'],
    ["its language", '<FRBRlanguage language="kaz"/>'],
    ["the repeal", '<eventRef eId="event_repealed" date="2023-02-01" source="#qujat" type="repeal"/>'],
    ["the issuer", '<TLCOrganization eId="org_1" href="/akn/ontology/organization/kz/'],
    ["the title", '<longTitle eId="title_1"><p><docTitle>Кітапханалардың'],
    ["the number in the requisites", "№ <docNumber>57/нқ</docNumber> бұйрығы"],
    ["the date in the requisites", '<docDate date="2019-03-04">2019 жылғы 4 наурыздағы</docDate>'],
    ["the preamble", '<preamble><container name="preamble" eId="preamble_1">'],
    ["a point", '<point eId="point_1"><num>1. </num><content><p>Осы бұйрыққа <ref href="#att_1">қосымшаға</ref>'],
    ["a reference to another act", '<ref href="/akn/kz/act/2011-07-05/116/!main~point_5">'],
    [
      "new wording",
      '<mod eId="point_2__subpoint_1__mod_1">5-тармақ мынадай редакцияда жазылсын:<quotedStructure eId="point_2__subpoint_1__wording_1">',
    ],
    ["words that change", '<quotedText eId="point_2__subpoint_2__mod_1__qtext_1">он күн</quotedText>'],
    [
      "what the new wording does",
      '<textualMod eId="tm_1" type="substitution"><source href="#point_2__subpoint_1__mod_1"/><destination href="/akn/kz/act/2011-07-05/116/!main~point_5"/>',
    ],
    ["the signature", '<conclusions><container name="signature" eId="signature_1"><p><signature>Министр'],
    ["the attachment", '<attachments><attachment eId="att_1"><doc name="attachment">'],
    ["a chapter", '<chapter eId="att_1__chapter_1"><num>1-тарау. </num><heading>Жалпы ережелер</heading>'],
    ["a table", '<table eId="att_1__annex_1__table_1"><tr><th><p>№</p></th>'],
    ["a form", '<blockContainer eId="att_1__annex_1__form_1" class="form" xml:space="preserve"><p>Өтініш</p>'],
  ])("has %s", (_what, part) => expect(xml).toContain(part));

  it("gives a Russian act its language", () => {
    const act: Act = { ...ACT, id: "kz-2019-03-04-57nq.ru", metadata: { ...METADATA, language: "ru" } };
    expect(actToAkn(act)).toContain("/rus@2019-03-04");
  });

  it("says so where date, number and issuer are not known", () => {
    const metadata = { ...METADATA, date: null, number: null, issuers: [], issuer: null };
    const written = actToAkn({ ...actOfTexts("а"), id: null, metadata });
    expect(written).toContain('<FRBRdate date="0001-01-01" name="unknown"/><FRBRauthor href="#org_unknown"/>');
    expect(written).toContain('<FRBRuri value="/akn/kz/act/0001-01-01/nn"/>');
  });

  it("names the act that repealed it where an archive can tell which it is", () => {
    const written = actToAkn(ACT, { identify: ({ number }) => (number === "12" ? "kz-2023-02-01-12" : null) });
    expect(written).toContain(
      '<passiveRef eId="repealed_by" href="/akn/kz/act/2023-02-01/12" showAs="бұйрық 2023-02-01 № 12"/>',
    );
    expect(written).toContain('source="#repealed_by" type="repeal"/>');
  });

  it("is well-formed, and loses no character, whatever the act is", () => {
    fc.assert(
      fc.property(anyAct, (act) => {
        const texts = printable(
          [...nodesOf(act.structure)].flatMap((node) => textsOf(node).map(({ value }) => value)).join(""),
        );
        // Conclusions and attachments stand where Akoma Ntoso has them; inside of a provision nothing moves.
        expect(sorted(printable(textIn(actToAkn(act))))).toBe(sorted(texts));
        const inside = { ...act, structure: [provision("point_0", [], { children: act.structure })] };
        expect(printable(textIn(actToAkn(inside)))).toBe(texts);
      }),
      { numRuns: 300 },
    );
  });

  const run = HAS_SCHEMA || process.env.CI === "true" ? it : it.skip;

  run("is valid against the official schema: scripts/get-akn-schema.sh brings it", () => {
    expect(HAS_SCHEMA, "run packages/publish/scripts/get-akn-schema.sh").toBe(true);
    checkValid(xml);
    fc.assert(
      fc.property(anyAct, (act) => checkValid(actToAkn(act))),
      { numRuns: 300 },
    );
  });
});

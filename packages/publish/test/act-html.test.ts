/** Acts as HTML and as plain text: nothing of a text becomes markup, nothing is lost. */
import { nodesOf, textsOf } from "@qujat/model";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ACT_CSS, actToHtml, actToText, nodeToHtml, nodeToText } from "../src/index.ts";
import { ACT, actOfTexts } from "./acts.ts";
import { anyAct, anyString } from "./arbitrary.ts";

/** Elements and attributes that the writer uses; whatever else looks like a tag came from a text. */
const TAG =
  /<\/?(article|section|div|aside|blockquote|footer|h[1-6]|p|pre|table|thead|tbody|tr|th|td|a)((?: (?:class|id|lang|href|scope)="[^"<>]*")*)>/g;

function textOf(html: string): string {
  return html
    .replace(/<pre([^>]*)>\n/g, "<pre$1>")
    .replace(TAG, "")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&amp;", "&");
}

describe("actToHtml", () => {
  const html = actToHtml(ACT);

  it.each<[string, string]>([
    ["the language", '<html lang="kk">'],
    ["the title of the page", "<title>Кітапханалардың кейбір мәселелері туралы</title>"],
    ["a title", '<div class="title" id="title_1">\n<h1>Кітапханалардың'],
    ["a point", '<div class="point" id="point_1">\n<p>1. Осы бұйрыққа <a href="#att_1">қосымшаға</a> сәйкес'],
    ["a reference to another act", '<a href="kz-2011-07-05-116.kk.html#point_5">'],
    ["new wording", '<blockquote class="wording" id="point_2__subpoint_1__wording_1">'],
    ["an attachment", '<article class="attachment" id="att_1">'],
    ["its title", '<div class="heading" id="att_1__heading_1">\n<h2>'],
    ["a chapter", '<section class="chapter" id="att_1__chapter_1">\n<h3>1-тарау.'],
    ["a table with headers", '<thead>\n<tr><th scope="col">№</th>'],
    ["a form", '<pre class="form" id="att_1__annex_1__form_1">\nӨтініш\nАты-жөні ____________\n(қолы)</pre>'],
    ["the style", `<style>\n${ACT_CSS}</style>`],
  ])("has %s", (_what, part) => expect(html).toContain(part));

  it("is a fragment, without a style, when asked", () => {
    expect(actToHtml(ACT, { document: false })).toMatch(/^<article class="act" lang="kk">\n<div class="title"/);
    expect(actToHtml(ACT, { css: "" })).not.toContain("<style>");
  });

  it.each([
    "<script>alert(1)</script>",
    "</p><img src=x onerror=alert(1)>",
    '"><svg/onload=alert(1)>',
    "&lt;b&gt;",
    "<!--",
    "]]>",
  ])("shows %s as it is printed", (text) => {
    const written = actToHtml(actOfTexts(text), { document: false });
    expect(written).not.toMatch(/<(script|img|svg|!)/);
    expect(textOf(written).trim()).toBe(text);
  });

  it("lets no title, link or style sheet out of its place", () => {
    const metadata = { ...ACT.metadata, title: "</title><script>x</script>" };
    const hostile = actToHtml({ ...ACT, metadata }, { css: "</style><script>y</script>", link: () => '"><script>z' });
    expect(hostile).not.toContain("<script>x");
    expect(hostile).not.toContain("</style><script>");
    expect(hostile).not.toContain('"><script>z');
  });

  it("has every character of every act, and no tag of any text", () => {
    fc.assert(
      fc.property(anyAct, (act) => {
        const texts = [...nodesOf(act.structure)].flatMap(textsOf).map(({ value }) => value);
        const written = textOf(actToHtml(act, { document: false }));
        expect(written.replace(/\s/g, "")).toBe(texts.join("").replace(/\s/g, ""));
      }),
      { numRuns: 300 },
    );
  });

  it("writes one node, with its language", () => {
    expect(nodeToHtml(ACT, "point_2__subpoint_2")).toBe(
      '<div class="subpoint" id="point_2__subpoint_2" lang="kk">\n<p>2) «он күн» деген сөздер «бес күн» деген сөздермен ауыстырылсын.</p>\n</div>\n',
    );
    expect(nodeToHtml(ACT, "point_3")).toBeNull();
  });
});

describe("actToText", () => {
  it("shows the levels of an act", () => {
    expect(nodeToText(ACT, "point_2")).toBe(
      [
        "2. 2011 жылғы 5 шілдедегі № 116 Жарлыққа өзгеріс енгізілсін:",
        "  1) 5-тармақ мынадай редакцияда жазылсын:",
        "    «5. Оқырман билеті тегін беріледі.»;",
        "  2) «он күн» деген сөздер «бес күн» деген сөздермен ауыстырылсын.",
        "",
      ].join("\n"),
    );
    expect(actToText(ACT)).toContain("\n\nКітапхана қағидалары\n\n1-тарау. Жалпы ережелер\n\n1. Кітапхана");
    expect(nodeToText(ACT, "point_3")).toBeNull();
  });

  it("lets no text command the terminal", () => {
    fc.assert(
      fc.property(anyString, (text) => {
        expect(actToText(actOfTexts(`\u001b[31m\u009b2J${text}`))).not.toMatch(/[\p{Cc}--[\t\n]]/v);
      }),
    );
  });
});

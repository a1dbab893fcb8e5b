/** Acts in Markdown: readable, linked, and the same Acts again, whatever their texts hold. */
import fc from "fast-check";
import { fromMarkdown } from "mdast-util-from-markdown";
import { gfmFromMarkdown } from "mdast-util-gfm";
import { toString as textIn } from "mdast-util-to-string";
import { gfm } from "micromark-extension-gfm";
import { describe, expect, it } from "vitest";
import { ActFormatError, actFromMarkdown, actToMarkdown, nodeToMarkdown } from "../src/index.ts";
import { ACT, actOfTexts, provision } from "./acts.ts";
import { anyAct, anyString } from "./arbitrary.ts";

/** What stands between the front matter and the comment. */
function bodyOf(markdown: string): string {
  const start = markdown.indexOf("\n---\n\n") + "\n---\n\n".length;
  return markdown.slice(start, markdown.lastIndexOf("\n\n<!-- qujat\n"));
}

describe("actToMarkdown", () => {
  it("writes a document that reads well as it stands", () => {
    expect(bodyOf(actToMarkdown(ACT))).toMatchInlineSnapshot(`
      "# <a id="title_1"></a>Кітапханалардың кейбір мәселелері туралы

      <a id="requisites_1"></a>Мәдениет министрінің 2019 жылғы 4 наурыздағы № 57/нқ бұйрығы

      <a id="preamble_1"></a>«Мәдениет туралы» Заңға сәйкес БҰЙЫРАМЫН:

      <a id="point_1"></a>1. Осы бұйрыққа [қосымшаға](#att_1) сәйкес Қағидалар бекітілсін.

      <a id="point_2"></a>2. [2011 жылғы 5 шілдедегі № 116 Жарлыққа](kz-2011-07-05-116.kk.md#point_5) өзгеріс енгізілсін:

      <a id="point_2__subpoint_1"></a>1) 5-тармақ мынадай редакцияда жазылсын:

      > <a id="point_2__subpoint_1__wording_1"></a>«5. Оқырман билеті тегін беріледі.»;

      <a id="point_2__subpoint_2"></a>2) «он күн» деген сөздер «бес күн» деген сөздермен ауыстырылсын.

      <a id="signature_1"></a>Министр А. Асанов

      > <a id="att_1"></a><a id="att_1__approval_1"></a>Мәдениет министрінің
      >
      > бұйрығымен бекітілген

      ## <a id="att_1__heading_1"></a>Кітапхана қағидалары

      ### <a id="att_1__chapter_1"></a>1-тарау. Жалпы ережелер

      <a id="att_1__point_1"></a>1. Кітапхана күн сайын ашық.

      | <a id="att_1__annex_1"></a><a id="att_1__annex_1__table_1"></a>№ | Атауы |
      | - | - |
      | 1. | Ұлттық \\| кітапхана |

      <a id="att_1__annex_1__form_1"></a>

      \`\`\`form
      Өтініш
      Аты-жөні ____________
      (қолы)
      \`\`\`"
    `);
  });

  it("opens with the metadata", () => {
    const [, front] = actToMarkdown(ACT).split("---\n");
    expect(front).toContain("id: kz-2019-03-04-57nq.kk\nlanguage: kk\ntitle: Кітапханалардың");
    expect(front).toContain("repealedBy:\n  type: бұйрық\n");
  });

  it.each<[string, string]>([
    ["1. Жалпы ережелер", "1. Жалпы ережелер"],
    ["1) өтініш; № 98/қе", "1) өтініш; № 98/қе"],
    ["- сызықша", "- сызықша"],
    ["<b>", "\\<b>"],
    ["a*b*", "a\\*b\\*"],
    ["[1](x)", "\\[1]\\(x)"],
    ["&amp;", "\\&amp;"],
    ["____", "\\_\\_\\_\\_"],
  ])("escapes of %s only what Markdown needs", (text, written) => {
    expect(bodyOf(actToMarkdown(actOfTexts(text)))).toBe(`<a id="point_1"></a>${written}`);
  });

  it("escapes what a line may not begin with where no anchor stands before it", () => {
    expect(bodyOf(actToMarkdown(actOfTexts("а", "1. б", "- в", "# г")))).toBe(
      '<a id="point_1"></a>а\n\n1\\. б\n\n\\- в\n\n\\# г',
    );
  });

  it("shows every character to any reader of GitHub's Markdown", () => {
    fc.assert(
      fc.property(anyString, (text) => {
        const body = bodyOf(actToMarkdown(actOfTexts(text)));
        const tree = fromMarkdown(body, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
        expect(textIn(tree, { includeHtml: false })).toBe(text);
      }),
      { numRuns: 500 },
    );
  });

  it("links only what was found, to this document or to the one beside it", () => {
    const act = actOfTexts("1. осы, анау, мынау");
    const node = act.structure[0];
    const target = (anchor: string | null, state: "found" | "known" | "broken", work = "kz-2011-07-05-116") => ({
      act: work,
      anchor,
      state,
    });
    const cite = (start: number, end: number, to: ReturnType<typeof target>) => ({
      ...ACT.citations[0]!,
      anchor: node!.anchor,
      start,
      end,
      targets: [to],
    });
    const written = (to: ReturnType<typeof target>) =>
      bodyOf(actToMarkdown({ ...act, citations: [cite(3, 6, to)] })).replace('<a id="point_1"></a>', "");
    expect(written(target("point_2", "found"))).toBe("1. [осы](kz-2011-07-05-116.kk.md#point_2), анау, мынау");
    expect(written(target(null, "found"))).toBe("1. [осы](kz-2011-07-05-116.kk.md), анау, мынау");
    expect(written(target("point_2", "found", "kz-2019-03-04-57nq"))).toBe("1. [осы](#point_2), анау, мынау");
    expect(written(target(null, "known"))).toBe("1. осы, анау, мынау");
    expect(written(target("point_9", "broken"))).toBe("1. осы, анау, мынау");
  });
});

describe("actFromMarkdown", () => {
  it("gives back the same Act, whatever it is", () => {
    fc.assert(
      fc.property(anyAct, (act) => {
        expect(actFromMarkdown(actToMarkdown(act))).toEqual(act);
      }),
      { numRuns: 400 },
    );
  }, 60_000);

  it("gives back everything but the origins where those were left out", () => {
    const read = actFromMarkdown(actToMarkdown(ACT, { origins: false }), { file: "a.md" });
    expect({ ...read, structure: null }).toEqual({ ...ACT, structure: null });
    const [title] = read.structure;
    expect(title).toMatchObject({ anchor: "title_1", texts: [{ file: "a.md", origins: [0, 35, 1] }] });
    const lines = actToMarkdown(ACT, { origins: false }).split("\n");
    expect(lines[34]).toContain('# <a id="title_1"></a>Кітапханалардың');
  });

  it("takes what a person has changed: words, a new line, a line taken out, other line ends", () => {
    const written = actToMarkdown({ ...ACT, citations: [] });
    const edited = written
      .replace("күн сайын ашық", "жұмыс күндері ашық\n\nжаңа жол")
      .replace(/<a id="signature_1">.*\n\n/, "")
      .replaceAll("\n", "\r\n");
    const read = actFromMarkdown(`\uFEFF${edited}`);
    expect(JSON.stringify(read)).toContain("жұмыс күндері ашық");
    expect(JSON.stringify(read)).toContain("жаңа жол.");
    expect(JSON.stringify(read.structure)).not.toContain("signature");
    expect(read.structure).toHaveLength(ACT.structure.length - 1);
  });

  it.each<[string, (markdown: string) => string, string]>([
    ["no front matter", (text) => text.replace("---\n", ""), "opens with no front matter"],
    ["front matter that is no YAML", (text) => text.replace("id: ", "id: [\n"), "no YAML"],
    ["metadata that are none", (text) => text.replace("language: kk", "language: de"), "metadata.language"],
    ["no comment at the end", (text) => text.replace("<!-- qujat", "<!-- other"), 'lacks the comment "<!-- qujat'],
    ["a comment that is no JSON", (text) => text.replace('"nodes":', '"nodes"'), "no JSON"],
    ["a comment of something else", (text) => text.replace('"depth":0', '"depth":"0"'), "does not describe an act"],
    ["an anchor that the outline lacks", (text) => text.replace('id="point_1"', 'id="point_7"'), "point_7"],
    ["a list", (text) => text.replace("1. Кітапхана", "а\n\n* Кітапхана"), 'has no "list"'],
    ["text before the first anchor", (text) => text.replace("\n\n# <a", "\n\nа\n\n# <a"), "Line 35: the text stands"],
  ])("says what is wrong with %s", (_what, damage, says) => {
    const damaged = damage(actToMarkdown(ACT));
    expect(() => actFromMarkdown(damaged)).toThrow(ActFormatError);
    expect(() => actFromMarkdown(damaged)).toThrow(says);
  });

  it("throws nothing but its own error for whatever text there is", () => {
    fc.assert(
      fc.property(anyString, fc.nat(), fc.nat(), (text, at, to) => {
        const whole = actToMarkdown(ACT);
        const start = at % whole.length;
        try {
          actFromMarkdown(whole.slice(0, start) + text + whole.slice(Math.max(start, to % whole.length)));
        } catch (error) {
          expect(error).toBeInstanceOf(ActFormatError);
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe("nodeToMarkdown", () => {
  it("writes one node with what stands below it", () => {
    expect(nodeToMarkdown(ACT, "point_2__subpoint_1")).toBe(
      '<a id="point_2__subpoint_1"></a>1) 5-тармақ мынадай редакцияда жазылсын:\n\n> <a id="point_2__subpoint_1__wording_1"></a>«5. Оқырман билеті тегін беріледі.»;\n',
    );
  });

  it("knows no anchor that the act has not", () => expect(nodeToMarkdown(ACT, "point_3")).toBeNull());
});

describe("Writing and reading", () => {
  it("is linear: a line of 100,000 signs and a table of 10,000 rows take no more than their share", () => {
    const hard = ["_ ", "[", "*a ", "`", "www.", "&#", "<!--", "http://a_", "1. ", "\\"].map((sign) =>
      sign.repeat(20_000),
    );
    const row = [1, 2, 3].map((n) => provision("p_1", [`ұяшық ${n} | бір`]).texts[0]!);
    const table = {
      type: "table",
      anchor: "table_1",
      headerRows: 1,
      rows: Array.from({ length: 10_000 }, () => row),
    } as const;
    const start = processorTime();
    const act = { ...ACT, citations: [], structure: [...actOfTexts(...hard).structure, table] };
    actToMarkdown(act);
    expect(processorTime() - start).toBeLessThan(5_000);
  }, 60_000);
});

/** Milliseconds that the processor has worked for this process, whatever else the machine does. */
function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

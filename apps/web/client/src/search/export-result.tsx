/** The list of hits as a table for office programs. */
import type { Sheet } from "@qujat/model";
import type { Hit, SearchResult } from "@qujat/search";
import { documents } from "../documents/documents-client.ts";
import { useSpeech } from "../i18n/i18n.ts";
import { hrefTo } from "../shell/route.ts";
import { saveFile } from "../shell/save-file.ts";
import { csvOf } from "./csv.ts";
import { ROOT } from "./search-client.ts";

export function ExportResult({ result }: { readonly result: SearchResult }) {
  const { t } = useSpeech();
  const heads = (["title", "type", "number", "date", "issuer", "status", "place", "text", "address"] as const).map(
    (name) => t(`export.${name}`),
  );
  const saveDocx = async () => {
    const sheet = sheetOfResult(
      t("search.found", { count: result.total }),
      result.query,
      heads.slice(0, 8),
      result.hits.map(rowOf),
    );
    saveFile("qujat.docx", new Blob([new Uint8Array(await documents.docx(sheet))]), DOCX);
  };
  return (
    <span className="row">
      <button
        type="button"
        className="button small"
        onClick={() => saveFile("qujat.csv", csvOf([heads, ...result.hits.map(rowOf)]), "text/csv;charset=utf-8")}
      >
        CSV
      </button>
      <button type="button" className="button small" onClick={() => void saveDocx()}>
        DOCX
      </button>
    </span>
  );
}

function rowOf({ act, anchor, facts, breadcrumb, snippet }: Hit): readonly string[] {
  const address = new URL(hrefTo("act", { act: act ?? "" }, anchor ?? ""), ROOT).href;
  const { title, type, number, date, issuer, status } = facts;
  const cells = [title, type, number, date, issuer, status, breadcrumb.join(" › "), snippet?.text, address];
  return cells.map((cell) => cell ?? "");
}

/** The hits as a wide table. */
function sheetOfResult(
  title: string,
  query: string,
  heads: readonly string[],
  rows: readonly (readonly string[])[],
): Sheet {
  const cells = (row: readonly string[]) =>
    row
      .slice(0, heads.length)
      .map((text) => ({ runs: [{ type: "text" as const, text: text.replace(/\p{C}/gu, " ") }] }));
  return {
    type: "sheet",
    properties: { title, languages: ["kk"], form: "search", basis: null, number: null, date: null },
    page: { orientation: "landscape", fontSize: 10 },
    fields: [],
    blocks: [
      { type: "paragraph", role: "title", runs: [{ type: "text", text: title }] },
      { type: "paragraph", role: "subtitle", runs: [{ type: "text", text: query.replace(/\p{C}/gu, " ") || "—" }] },
      {
        type: "table",
        columns: [22, 8, 7, 9, 14, 9, 14, 30],
        headerRows: 1,
        rows: [{ cells: cells(heads) }, ...rows.map((row) => ({ cells: cells(row), splits: true }))],
      },
    ],
  };
}

const DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

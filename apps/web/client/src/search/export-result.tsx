/** The list of hits as a table for office programs. */
import type { Hit, SearchResult } from "@qujat/search";
import { useSpeech } from "../i18n/i18n.ts";
import { hrefTo } from "../shell/route.ts";
import { saveFile } from "../shell/save-file.ts";
import { ROOT } from "./search-client.ts";

export function ExportResult({ result }: { readonly result: SearchResult }) {
  const { t } = useSpeech();
  const heads = (["title", "type", "number", "date", "issuer", "status", "place", "text", "address"] as const).map(
    (name) => t(`export.${name}`),
  );
  return (
    <button
      type="button"
      className="button small"
      onClick={() => saveFile("qujat.csv", csvOf([heads, ...result.hits.map(rowOf)]), "text/csv;charset=utf-8")}
    >
      {t("search.csv")}
    </button>
  );
}

function rowOf({ act, anchor, facts, breadcrumb, snippet }: Hit): readonly string[] {
  const address = new URL(hrefTo("act", { act: act ?? "" }, anchor ?? ""), ROOT).href;
  const { title, type, number, date, issuer, status } = facts;
  const cells = [title, type, number, date, issuer, status, breadcrumb.join(" › "), snippet?.text, address];
  return cells.map((cell) => cell ?? "");
}

/** CSV as spreadsheets open it: with a byte order mark, and no cell that they would take for a formula. */
export function csvOf(rows: readonly (readonly string[])[]): string {
  const cell = (text: string) => `"${(/^[=+\-@\t\r]/.test(text) ? `'${text}` : text).replaceAll('"', '""')}"`;
  return `\uFEFF${rows.map((row) => row.map(cell).join(",")).join("\r\n")}\r\n`;
}

/** A file filled in earlier: its answers, read in the browser. */
import { useState } from "react";
import { documents } from "../documents/documents-client.ts";
import { useSpeech } from "../i18n/i18n.ts";
import { dataOfPaths, type TypedData } from "./data-path.ts";

export function LoadFile({ onData }: { readonly onData: (data: TypedData) => void }) {
  const { t } = useSpeech();
  const [state, setState] = useState<"" | "loaded" | "unreadable">("");
  const load = async (file: File | undefined) => {
    if (!file) return;
    try {
      onData(await dataOf(file));
      setState("loaded");
    } catch {
      setState("unreadable");
    }
  };
  return (
    <div className="field">
      <label htmlFor="load-file">{t("load.label")}</label>
      <input
        id="load-file"
        type="file"
        accept=".pdf,.docx,.json"
        aria-describedby="load-hint"
        onChange={({ target }) => void load(target.files?.[0])}
      />
      <p id="load-hint" className="hint">
        {t("load.hint")}
      </p>
      <p role="status">{state !== "" && t(`load.${state}`)}</p>
    </div>
  );
}

async function dataOf(file: File): Promise<TypedData> {
  if (/\.json$/i.test(file.name)) {
    const data: unknown = JSON.parse(await file.text());
    if (typeof data !== "object" || data === null || Array.isArray(data)) throw new Error("no answers");
    return data as TypedData;
  }
  const bytes = new Uint8Array(await file.arrayBuffer());
  const read = /\.docx$/i.test(file.name) ? documents.readDocx : documents.readPdf;
  return dataOfPaths(await read(bytes));
}

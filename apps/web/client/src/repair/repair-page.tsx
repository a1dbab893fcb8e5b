/** A damaged text of the reader's own, repaired on the reader's device. */
import { useState } from "react";
import "../styles/act.css";
import { useSpeech } from "../i18n/i18n.ts";
import { Comparison } from "../recover/comparison.tsx";
import { recoverer } from "../recover/recover-client.ts";
import type { Repaired } from "../recover/recover-worker.ts";
import { Page } from "../shell/page.tsx";
import { saveFile } from "../shell/save-file.ts";

interface Done {
  readonly name: string;
  readonly repaired: Repaired;
}

export function RepairPage() {
  const { t, language } = useSpeech();
  const [done, setDone] = useState<Done | null>(null);
  const [state, setState] = useState<"" | "busy" | "failed">("");
  const repair = async (name: string, bytes: Uint8Array) => {
    setState("busy");
    try {
      setDone({ name, repaired: await recoverer.repair(bytes, name, language) });
      setState("");
    } catch {
      setState("failed");
    }
  };
  return (
    <Page title={t("repairPage.title")} lead={t("repairPage.lead")}>
      <Source onBytes={repair} />
      <p role="status">{state === "busy" && t("repairPage.busy")}</p>
      {state === "failed" && (
        <p role="alert" className="notice notice-bad">
          {t("repairPage.failed")}
        </p>
      )}
      {done && <Result key={done.name} done={done} />}
    </Page>
  );
}

function Source({ onBytes }: { readonly onBytes: (name: string, bytes: Uint8Array) => void }) {
  const { t } = useSpeech();
  const [text, setText] = useState("");
  const [isOver, setOver] = useState(false);
  const read = async (file: File | undefined) => {
    if (file) onBytes(file.name, new Uint8Array(await file.arrayBuffer()));
  };
  return (
    <div className="sources">
      {/* biome-ignore lint/a11y/noStaticElementInteractions: dropping is a second way; the field inside is the first */}
      <div
        className={isOver ? "drop drop-over" : "drop"}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={(event) => {
          event.preventDefault();
          setOver(false);
          void read(event.dataTransfer.files[0]);
        }}
      >
        <label htmlFor="source-file">{t("repairPage.file")}</label>
        <input
          id="source-file"
          type="file"
          accept=".txt,text/plain"
          onChange={({ target }) => void read(target.files?.[0])}
        />
        <p className="hint">{t("repairPage.drop")}</p>
      </div>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (text.trim() !== "") onBytes(t("repairPage.pasted"), new TextEncoder().encode(text));
        }}
      >
        <label htmlFor="source-text">{t("repairPage.paste")}</label>
        <textarea id="source-text" rows={6} value={text} onChange={({ target }) => setText(target.value)} />
        <button type="submit" className="button">
          {t("repairPage.start")}
        </button>
      </form>
    </div>
  );
}

function Result({ done: { name, repaired } }: { readonly done: Done }) {
  const { t } = useSpeech();
  const { blocks, messages, markdown, repairs } = repaired;
  const plain = blocks.map(({ text }) => text).join("\n");
  const base = name.replace(/\.[^.]*$/, "");
  const report = repairs.map(({ place, rule, before, after, confidence }) =>
    [place.line, place.column, rule, confidence, before, after]
      .map((cell) => String(cell).replace(/\s/g, " "))
      .join("\t"),
  );
  return (
    <section aria-labelledby="result-title">
      <h2 id="result-title">{t("repairPage.result", { name })}</h2>
      {messages.length > 0 && (
        <ul className="notice">
          {messages.slice(0, 20).map(({ line, text }, at) => (
            <li key={`${at.toString()} ${line}`}>
              {t("repairPage.line", { line })} {text}
            </li>
          ))}
        </ul>
      )}
      {blocks.length > 0 && (
        <>
          <p className="row">
            <button
              type="button"
              className="button"
              onClick={() => saveFile(`${base}.repaired.txt`, `${plain}\n`, "text/plain;charset=utf-8")}
            >
              {t("repairPage.text")}
            </button>
            <button
              type="button"
              className="button"
              onClick={() => saveFile(`${base}.md`, markdown, "text/markdown;charset=utf-8")}
            >
              {t("format.markdown")}
            </button>
            <button
              type="button"
              className="button"
              onClick={() =>
                saveFile(`${base}.repairs.tsv`, `\uFEFF${report.join("\n")}\n`, "text/tab-separated-values")
              }
            >
              {t("repairPage.report")}
            </button>
          </p>
          <Comparison repaired={repaired} />
        </>
      )}
    </section>
  );
}

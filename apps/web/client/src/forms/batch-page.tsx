/** Many documents at once, for staff: a table in, a ZIP out, nothing leaves the device. */
import { type Form, LAYOUTS, type Layout, problemSentence, TableError } from "@qujat/forms";
import { use, useRef, useState } from "react";
import "../styles/forms.css";
import { useSpeech } from "../i18n/i18n.ts";
import { stateLanguageOf } from "../i18n/languages.ts";
import { Page } from "../shell/page.tsx";
import type { Route } from "../shell/route.ts";
import { saveFile } from "../shell/save-file.ts";
import { type Batch, checkRows, emptyTable, makeBatch, type WrongRow } from "./batch.ts";
import { loadForms } from "./load-forms.ts";

type State =
  | { readonly name: "idle" | "done" | "failed" }
  | { readonly name: "unreadable"; readonly reason: string }
  | { readonly name: "wrong"; readonly rows: readonly WrongRow[] }
  | { readonly name: "busy"; readonly done: number; readonly all: number };

export function BatchPage({ route }: { readonly route: Route }) {
  const { t } = useSpeech();
  const forms = use(loadForms());
  const [id, setId] = useState(route.params.get("form") ?? forms[0]?.definition.id ?? "");
  const form = forms.find(({ definition }) => definition.id === id) ?? forms[0];
  return (
    <Page title={t("batch.title")} lead={t("batch.lead")}>
      {form && <BatchForm key={form.definition.id} form={form} forms={forms} onForm={setId} />}
    </Page>
  );
}

interface BatchFormProps {
  readonly form: Form;
  readonly forms: readonly Form[];
  readonly onForm: (id: string) => void;
}

function BatchForm({ form, forms, onForm }: BatchFormProps) {
  const { t, language } = useSpeech();
  const reads = stateLanguageOf(language);
  const { definition } = form;
  const [variant, setVariant] = useState(definition.variants?.[0].id);
  const [layout, setLayout] = useState<Layout>("kk+ru");
  const [format, setFormat] = useState<Batch["format"]>("pdf");
  const [table, setTable] = useState("");
  const { state, start, stop } = useBatch();
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void start({ form, variant, layout, format }, table);
      }}
    >
      <Choice label={t("batch.form")} value={definition.id} onChange={onForm}>
        {forms.map((other) => [other.definition.id, other.definition.title[reads]] as const)}
      </Choice>
      {definition.variants && (
        <Choice label={t("fill.service")} value={variant ?? ""} onChange={setVariant}>
          {definition.variants.map((other) => [other.id, other.label[reads]] as const)}
        </Choice>
      )}
      <Choice label={t("fill.layout")} value={layout} onChange={(value) => setLayout(value as Layout)}>
        {LAYOUTS.map((other) => [other, t(`layout.${other}`)] as const)}
      </Choice>
      <Choice label={t("batch.format")} value={format} onChange={(value) => setFormat(value as Batch["format"])}>
        {(["pdf", "docx"] as const).map((other) => [other, t(`format.${other}`)] as const)}
      </Choice>
      <p>
        <button
          type="button"
          className="button small"
          onClick={() => saveFile(`${definition.id}.csv`, emptyTable(form), "text/csv;charset=utf-8")}
        >
          {t("batch.empty")}
        </button>
      </p>
      <div className="field">
        <label htmlFor="batch-file">{t("batch.file")}</label>
        <input
          id="batch-file"
          type="file"
          accept=".csv,.tsv,.txt"
          onChange={async ({ target }) => setTable((await target.files?.[0]?.text()) ?? "")}
        />
      </div>
      <div className="field">
        <label htmlFor="batch-table">{t("batch.table")}</label>
        <textarea id="batch-table" rows={8} value={table} onChange={({ target }) => setTable(target.value)} />
      </div>
      <p className="row">
        <button type="submit" className="button button-main" disabled={table.trim() === "" || state.name === "busy"}>
          {t("batch.start")}
        </button>
        {state.name === "busy" && (
          <button type="button" className="button" onClick={stop}>
            {t("batch.stop")}
          </button>
        )}
      </p>
      <Progress state={state} />
    </form>
  );
}

function useBatch() {
  const [state, setState] = useState<State>({ name: "idle" });
  const turn = useRef(0);
  const start = async (batch: Batch, table: string) => {
    const own = ++turn.current;
    try {
      const { rows, wrong } = checkRows(batch, table);
      if (wrong.length > 0) return setState({ name: "wrong", rows: wrong });
      const all = rows.length;
      setState({ name: "busy", done: 0, all });
      const zip = await makeBatch(
        batch,
        rows,
        (done) => setState({ name: "busy", done, all }),
        () => own === turn.current,
      );
      if (!zip) return setState({ name: "idle" });
      saveFile(`${batch.form.definition.id}.zip`, new Blob([new Uint8Array(zip)]), "application/zip");
      setState({ name: "done" });
    } catch (error) {
      setState(error instanceof TableError ? { name: "unreadable", reason: error.message } : { name: "failed" });
    }
  };
  return { state, start, stop: () => void turn.current++ };
}

interface ChoiceProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly children: readonly (readonly [value: string, name: string])[];
}

function Choice({ label, value, onChange, children }: ChoiceProps) {
  return (
    <label className="field choice">
      <span>{label}</span>
      <select value={value} onChange={({ target }) => onChange(target.value)}>
        {children.map(([id, name]) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}

/** How far it is, or what is wrong in which row. */
function Progress({ state }: { readonly state: State }) {
  const { t, language } = useSpeech();
  if (state.name === "wrong") {
    return (
      <div role="alert" className="notice notice-bad">
        <p>{t("batch.wrong", { count: state.rows.length })}</p>
        <ul>
          {state.rows.slice(0, 50).map(({ row, problems }) => (
            <li key={row}>
              {t("batch.row", { row })}
              <ul>
                {problems.map((problem) => (
                  <li key={`${problem.path} ${problem.rule}`}>{problemSentence(problem, language)}</li>
                ))}
              </ul>
            </li>
          ))}
        </ul>
      </div>
    );
  }
  return (
    <div role="status">
      {state.name === "busy" && (
        <>
          <p>{t("batch.progress", { done: state.done, all: state.all })}</p>
          <progress aria-label={t("batch.title")} value={state.done} max={state.all} />
        </>
      )}
      {state.name === "done" && <p>{t("batch.done")}</p>}
      {state.name === "failed" && <p>{t("download.failed")}</p>}
      {state.name === "unreadable" && <p>{t("batch.unreadable", { reason: state.reason })}</p>}
    </div>
  );
}

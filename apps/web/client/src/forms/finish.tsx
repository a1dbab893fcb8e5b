/** The last step: what is still missing, and the document. */
import { type Form, fillIn, problemSentence } from "@qujat/forms";
import { useState } from "react";
import { documents } from "../documents/documents-client.ts";
import { useSpeech } from "../i18n/i18n.ts";
import { saveFile } from "../shell/save-file.ts";
import { type Filling, today } from "./use-filling.ts";

interface FinishProps {
  readonly form: Form;
  readonly filling: Filling;
  readonly onField: (path: string) => void;
}

const FORMATS = ["pdf", "fillable", "docx"] as const;
type Format = (typeof FORMATS)[number];

const TYPES = {
  pdf: "application/pdf",
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
} as const;

export function Finish({ form, filling, onField }: FinishProps) {
  const { t, language } = useSpeech();
  const [state, setState] = useState<"" | "busy" | "failed">("");
  const { problems } = filling.validated;
  const save = async (format: Format) => {
    setState("busy");
    try {
      const bytes = await bytesOf(form, filling, format);
      const type = format === "docx" ? "docx" : "pdf";
      saveFile(`${form.definition.id}.${type}`, new Blob([new Uint8Array(bytes)]), TYPES[type]);
      setState("");
    } catch {
      setState("failed");
    }
  };
  if (problems.length > 0) {
    return (
      <div className="notice" role="alert">
        <p>{t("finish.problems", { count: problems.length })}</p>
        <ul>
          {problems.map((problem) => (
            <li key={`${problem.path} ${problem.rule}`}>
              <button
                type="button"
                className="as-link"
                onClick={() => {
                  filling.touch(problems.map(({ path }) => path));
                  onField(problem.path);
                }}
              >
                {problemSentence(problem, language)}
              </button>
            </li>
          ))}
        </ul>
      </div>
    );
  }
  return (
    <div>
      <p>{t("finish.ready")}</p>
      <p className="row">
        {FORMATS.map((format) => (
          <button
            key={format}
            type="button"
            className={format === "pdf" ? "button button-main" : "button"}
            disabled={state === "busy"}
            onClick={() => save(format)}
          >
            {t(`finish.${format}`)}
          </button>
        ))}
        <button
          type="button"
          className="button"
          onClick={() =>
            saveFile(`${form.definition.id}.json`, JSON.stringify(filling.data, null, 2), "application/json")
          }
        >
          {t("finish.answers")}
        </button>
      </p>
      <p role="status">{state !== "" && t(`download.${state}`)}</p>
    </div>
  );
}

async function bytesOf(form: Form, { data, layout, variant }: Filling, format: Format): Promise<Uint8Array> {
  const sheet = fillIn(form, data, { layout, today: today(), ...(variant !== undefined && { variant }) });
  return format === "docx" ? documents.docx(sheet) : documents.pdf(sheet, format === "fillable");
}

/** The source of an act beside its repaired text; the repair runs here, in the browser. */
import { use } from "react";
import { useSpeech } from "../i18n/i18n.ts";
import type { UiLanguage } from "../i18n/languages.ts";
import { Comparison } from "../recover/comparison.tsx";
import { recoverer } from "../recover/recover-client.ts";
import type { Repaired } from "../recover/recover-worker.ts";
import { ROOT } from "../search/search-client.ts";
import { archiveFile } from "../worker/archive-files.ts";

interface OriginalProps {
  /** Name of the source. */
  readonly file: string;
  readonly language: string;
}

const repaired = new Map<string, Promise<Repaired | null>>();

export function Original({ file, language }: OriginalProps) {
  const speech = useSpeech();
  const result = use(repairedOf(file, speech.language));
  if (!result) return <p className="notice">{speech.t("original.missing")}</p>;
  return (
    <>
      <p className="hint">{speech.t("original.about")}</p>
      <Comparison repaired={result} language={language} />
    </>
  );
}

/** Null where the archive comes without its sources. */
function repairedOf(file: string, language: UiLanguage): Promise<Repaired | null> {
  const key = `${language} ${file}`;
  const known = repaired.get(key);
  if (known) return known;
  const promise = archiveFile(ROOT, `sources/${file}`).then(
    async (answer) => recoverer.repair(new Uint8Array(await answer.arrayBuffer()), file, language),
    () => null,
  );
  repaired.set(key, promise);
  return promise;
}

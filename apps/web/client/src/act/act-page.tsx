/** An act: its status first, then its text with outline, references and everything that was found in it. */
import { lazy, Suspense, use, useMemo, useRef, useState } from "react";
import "../styles/act.css";
import "../styles/print.css";
import { Tab, TabList, TabPanel, Tabs } from "react-aria-components";
import { useSpeech } from "../i18n/i18n.ts";
import { Link } from "../shell/link.tsx";
import { Page, useTitle } from "../shell/page.tsx";
import { hrefTo, type Route } from "../shell/route.ts";
import { ActBody } from "./act-body.tsx";
import { ActHead } from "./act-head.tsx";
import { AmendmentTable } from "./amendment-table.tsx";
import { Downloads } from "./downloads.tsx";
import { FindInAct } from "./find-in-act.tsx";
import { type OpenAct, openAct } from "./load-act.ts";
import { Outline } from "./outline.tsx";
import { PreviewCard, type Previewed } from "./preview-card.tsx";
import { ReferenceBar } from "./reference-bar.tsx";
import { useAnchor } from "./use-anchor.ts";

const SideBySide = lazy(async () => ({ default: (await import("./side-by-side.tsx")).SideBySide }));
const Original = lazy(async () => ({ default: (await import("./original.tsx")).Original }));

export function ActPage({ route }: { readonly route: Route }) {
  const { t } = useSpeech();
  const name = route.params.get("act") ?? "";
  const opened = use(openAct(name));
  if (opened) return <ActView opened={opened} anchor={route.anchor} />;
  return (
    <Page title={t("act.missing")} lead={t("act.missingAdvice", { name })}>
      <p>
        <Link href={hrefTo("search", { q: name })}>{t("act.searchFor")}</Link>
      </p>
    </Page>
  );
}

function ActView({ opened, anchor }: { readonly opened: OpenAct; readonly anchor: string }) {
  const { t } = useSpeech();
  const { act, id } = opened;
  const { metadata } = act;
  const [tab, setTab] = useState<string>("text");
  const [preview, setPreview] = useState<Previewed | null>(null);
  const body = useRef<HTMLDivElement>(null);
  const other = opened.others[0];
  useTitle(metadata.title ?? id);
  useAnchor(anchor, tab, () => setTab("text"));
  const text = useMemo(() => <ActBody opened={opened} onPreview={setPreview} />, [opened]);
  return (
    <article className="act">
      <ActHead opened={opened} />
      <div className="act-tools">
        <FindInAct body={body} isShown={tab === "text"} />
        <Downloads opened={opened} />
      </div>
      <Tabs selectedKey={tab} onSelectionChange={(key) => setTab(String(key))} className="tabs">
        <TabList aria-label={t("act.views")} className="tab-list">
          <Tab id="text">{t("act.text")}</Tab>
          {other && <Tab id="both">{t("act.both")}</Tab>}
          <Tab id="original">{t("act.original")}</Tab>
          {act.amendments.length > 0 && <Tab id="amendments">{t("act.amendments")}</Tab>}
        </TabList>
        <TabPanel id="text" className="tab-panel act-columns">
          <Outline act={act} />
          <div ref={body} className="act-text" lang={metadata.language}>
            {text}
          </div>
        </TabPanel>
        {other && (
          <TabPanel id="both" className="tab-panel">
            <Suspense fallback={<p className="waiting">{t("shell.loading")}</p>}>
              <SideBySide opened={opened} other={other.id} />
            </Suspense>
          </TabPanel>
        )}
        <TabPanel id="original" className="tab-panel">
          <Suspense fallback={<p className="waiting">{t("shell.loading")}</p>}>
            <Original file={opened.file} language={metadata.language} />
          </Suspense>
        </TabPanel>
        {act.amendments.length > 0 && (
          <TabPanel id="amendments" className="tab-panel">
            <AmendmentTable opened={opened} />
          </TabPanel>
        )}
      </Tabs>
      <ReferenceBar opened={opened} anchor={tab === "text" ? anchor : ""} />
      {preview && <PreviewCard opened={opened} previewed={preview} onClose={() => setPreview(null)} />}
    </article>
  );
}

/** The app: what stands around every page, and the page that the address asks for. */
import { lazy, Suspense, useEffect, useRef, useState } from "react";
import { type Speech, SpeechContext, speechOf } from "../i18n/i18n.ts";
import { SearchPage } from "../search/search-page.tsx";
import { Fault } from "./fault.tsx";
import { Footer } from "./footer.tsx";
import { Header } from "./header.tsx";
import { type PageName, type Route, useRoute } from "./route.ts";
import { useSettings } from "./settings.ts";

const ActPage = lazy(async () => ({ default: (await import("../act/act-page.tsx")).ActPage }));
const FormsPage = lazy(async () => ({ default: (await import("../forms/forms-page.tsx")).FormsPage }));
const BatchPage = lazy(async () => ({ default: (await import("../forms/batch-page.tsx")).BatchPage }));
const OfficesPage = lazy(async () => ({ default: (await import("../offices/offices-page.tsx")).OfficesPage }));
const RepairPage = lazy(async () => ({ default: (await import("../repair/repair-page.tsx")).RepairPage }));
const AboutPage = lazy(async () => ({ default: (await import("../about/about-page.tsx")).AboutPage }));

/** Pages but for the first are loaded when they are asked for. */
const PAGES: Readonly<Record<PageName, (props: { readonly route: Route }) => React.ReactNode>> = {
  search: ({ route }) => <SearchPage route={route} />,
  act: ({ route }) => <ActPage route={route} key={route.params.get("act")} />,
  forms: ({ route }) => <FormsPage route={route} />,
  batch: ({ route }) => <BatchPage route={route} />,
  offices: ({ route }) => <OfficesPage route={route} />,
  repair: () => <RepairPage />,
  about: () => <AboutPage />,
};

export function App({ first }: { readonly first: Speech }) {
  const route = useRoute();
  const speech = useLoadedSpeech(first);
  const main = useRef<HTMLElement>(null);
  const key = `${route.page} ${route.params.get("act") ?? ""} ${route.params.get("form") ?? ""}`;
  useFocusOnChange(main, key);
  const Page = PAGES[route.page];
  return (
    <SpeechContext value={speech}>
      {/* biome-ignore lint/a11y/useValidAnchor: it goes to a place of the page, without touching the address */}
      <a className="skip" href="#main" onClick={(event) => skipTo(event, main.current)}>
        {speech.t("shell.skip")}
      </a>
      <Header page={route.page} />
      <main id="main" ref={main} tabIndex={-1}>
        <Fault key={key}>
          <Suspense fallback={<p className="waiting">{speech.t("shell.loading")}</p>}>
            <Page route={route} />
          </Suspense>
        </Fault>
      </main>
      <Footer />
    </SpeechContext>
  );
}

/** The language of the settings, once it is loaded; the one before until then. */
function useLoadedSpeech(first: Speech): Speech {
  const { language } = useSettings();
  const [speech, setSpeech] = useState(first);
  useEffect(() => {
    if (speech.language === language) return;
    let isWanted = true;
    void speechOf(language).then((loaded) => isWanted && setSpeech(loaded));
    return () => {
      isWanted = false;
    };
  }, [language, speech]);
  return speech;
}

/** On another page the focus goes to it, so that a screen reader begins there. */
function useFocusOnChange(main: React.RefObject<HTMLElement | null>, key: string): void {
  const before = useRef(key);
  useEffect(() => {
    if (before.current === key) return;
    before.current = key;
    main.current?.focus({ preventScroll: true });
    if (location.hash === "") scrollTo(0, 0);
  }, [main, key]);
}

/** The skip link changes no address: the hash belongs to provisions. */
function skipTo(event: React.MouseEvent, main: HTMLElement | null): void {
  event.preventDefault();
  main?.focus();
}

/** The page as it will be printed, drawn as the documents are and as wide as there is room. */
import type { Sheet } from "@qujat/model";
import { renderHtml, SHEET_CSS } from "@qujat/render-html";
import { useEffect, useRef } from "react";

/** Widths of A4 in CSS pixels, with the air around it. */
const WIDTH = { portrait: 800, landscape: 1130 } as const;

let styles: CSSStyleSheet | undefined;

/** Every word is an entity-escaped text of the renderer; a shadow root keeps its styles to itself. */
export function SheetView({ sheet }: { readonly sheet: Sheet }) {
  const host = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const element = host.current;
    if (!element) return;
    const root = element.shadowRoot ?? element.attachShadow({ mode: "open" });
    if (!styles) {
      styles = new CSSStyleSheet();
      styles.replaceSync(SHEET_CSS);
    }
    root.adoptedStyleSheets = [styles];
    const parsed = new DOMParser().parseFromString(renderHtml(sheet, { fragment: true }), "text/html");
    root.replaceChildren(...parsed.body.childNodes);
  }, [sheet]);
  useEffect(() => {
    const element = host.current;
    const frame = element?.parentElement;
    if (!element || !frame) return;
    const width = WIDTH[sheet.page?.orientation ?? "portrait"];
    const fit = () => {
      element.style.width = `${width}px`;
      element.style.zoom = String(Math.min(1, frame.clientWidth / width));
    };
    const observer = new ResizeObserver(fit);
    observer.observe(frame);
    fit();
    return () => observer.disconnect();
  }, [sheet.page?.orientation]);
  return (
    <div className="sheet-frame">
      <div ref={host} lang={sheet.properties.languages[0]} />
    </div>
  );
}

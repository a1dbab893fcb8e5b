/** Finding words in the act that is open: places are lit up without changing the text. */
import { type RefObject, useEffect, useState } from "react";
import { useSpeech } from "../i18n/i18n.ts";

interface FindProps {
  readonly body: RefObject<HTMLElement | null>;
  readonly isShown: boolean;
}

export function FindInAct({ body, isShown }: FindProps) {
  const { t } = useSpeech();
  const [text, setText] = useState("");
  const [found, setFound] = useState<readonly Range[]>([]);
  const [at, setAt] = useState(0);
  useEffect(() => {
    const ranges = body.current && isShown ? rangesOf(body.current, text) : [];
    setFound(ranges);
    setAt(0);
    light("found", ranges);
    return () => light("found", []);
  }, [text, body, isShown]);
  useEffect(() => {
    const range = found[at];
    light("found-now", range ? [range] : []);
    range?.startContainer.parentElement?.scrollIntoView({ block: "center" });
  }, [found, at]);
  const step = (by: number) => setAt((at + by + found.length) % Math.max(found.length, 1));
  return (
    <search className="find">
      <label htmlFor="find">{t("find.label")}</label>
      <input
        id="find"
        type="search"
        value={text}
        onChange={({ target }) => setText(target.value)}
        onKeyDown={(event) => {
          if (event.key !== "Enter") return;
          event.preventDefault();
          step(event.shiftKey ? -1 : 1);
        }}
      />
      <span role="status" className="find-count">
        {text.length > 1 && (found.length > 0 ? t("find.place", { at: at + 1, all: found.length }) : t("find.none"))}
      </span>
      {found.length > 1 && (
        <>
          <button type="button" className="button small" aria-label={t("find.before")} onClick={() => step(-1)}>
            <span aria-hidden="true">↑</span>
          </button>
          <button type="button" className="button small" aria-label={t("find.next")} onClick={() => step(1)}>
            <span aria-hidden="true">↓</span>
          </button>
        </>
      )}
    </search>
  );
}

/** Where a text stands, in any case; places in one text node each. */
function rangesOf(root: HTMLElement, text: string): Range[] {
  const wanted = text.trim().toLowerCase();
  if (wanted.length < 2) return [];
  const ranges: Range[] = [];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const value = (node.nodeValue ?? "").toLowerCase();
    for (let at = value.indexOf(wanted); at >= 0; at = value.indexOf(wanted, at + wanted.length)) {
      const range = new Range();
      range.setStart(node, at);
      range.setEnd(node, at + wanted.length);
      ranges.push(range);
    }
  }
  return ranges;
}

function light(name: string, ranges: readonly Range[]): void {
  if (!("highlights" in CSS)) return;
  if (ranges.length === 0) CSS.highlights.delete(name);
  else CSS.highlights.set(name, new Highlight(...ranges));
}

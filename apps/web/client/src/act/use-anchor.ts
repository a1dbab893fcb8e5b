/** Goes to the provision that the address names, and marks it. */
import { useEffect, useRef } from "react";

export function useAnchor(anchor: string, tab: string, showText: () => void): void {
  const show = useRef(showText);
  show.current = showText;
  // biome-ignore lint/correctness/useExhaustiveDependencies: another tab chosen later shall not jump back
  useEffect(() => {
    if (anchor !== "" && tab !== "text") show.current();
  }, [anchor]);
  useEffect(() => {
    if (anchor === "" || tab !== "text") return;
    const target = document.getElementById(anchor);
    if (!target) return;
    target.classList.add("here");
    target.tabIndex = -1;
    target.focus({ preventScroll: true });
    target.scrollIntoView({ block: "start" });
    return () => target.classList.remove("here");
  }, [anchor, tab]);
}

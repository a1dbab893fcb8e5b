/** The answer to a query; of answers that overtake each other the last question's counts. */
import type { SearchResult } from "@qujat/search";
import { useEffect, useRef, useState } from "react";
import { asks, optionsOf, type Query } from "./query.ts";
import { ROOT, searcher } from "./search-client.ts";

export type Answer =
  | { readonly state: "idle" }
  | { readonly state: "waiting"; readonly result: SearchResult | null }
  | { readonly state: "done"; readonly result: SearchResult; readonly milliseconds: number }
  | { readonly state: "failed" };

export function useSearch(query: Query, limit: number): Answer {
  const [answer, setAnswer] = useState<Answer>({ state: "idle" });
  const asked = useRef(0);
  const key = JSON.stringify([query, limit]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key holds all of the query
  useEffect(() => {
    const turn = ++asked.current;
    if (!asks(query)) {
      setAnswer({ state: "idle" });
      return;
    }
    setAnswer((before) => ({ state: "waiting", result: "result" in before ? before.result : null }));
    const start = performance.now();
    searcher.query(ROOT, query.text, optionsOf(query, limit)).then(
      (result) => {
        const milliseconds = performance.now() - start;
        if (turn === asked.current) setAnswer({ state: "done", result, milliseconds });
      },
      () => turn === asked.current && setAnswer({ state: "failed" }),
    );
  }, [key]);
  return answer;
}

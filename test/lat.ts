import { ANALYZER } from "@qujat/language";
import { flatEngine } from "@qujat/search";
import { passages } from "./bench/search/passages.ts";
import { randomBy } from "./bench/search/random.ts";

const n = Number(process.argv[2] ?? 50000);
const src = [...passages(n)];
const e = flatEngine.load(flatEngine.build(src, { analyzer: ANALYZER }).save(), { analyzer: ANALYZER });
const r = randomBy(9);
const qs: string[] = [];
while (qs.length < 200) {
  const s = src[Math.floor(r() * src.length)]!;
  const p = s.passages[Math.floor(r() * s.passages.length)]!;
  const w = p.text.split(/[\s,.;()«»"]+/).filter((x) => x.length > 4);
  if (w.length < 5) continue;
  qs.push([0, 1, 2].map(() => w[Math.floor(r() * w.length)]).join(" "));
}
const prof = process.argv[3];
const run = (name: string, f: (q: string) => unknown) => {
  for (let i = 0; i < 60; i++) f(qs[i]!);
  const t = qs
    .map((q) => {
      const a = performance.now();
      f(q);
      return performance.now() - a;
    })
    .sort((a, b) => a - b);
  console.log(name, "p50", t[100]!.toFixed(2), "p95", t[190]!.toFixed(2), "max", t[199]!.toFixed(2));
};
run("or stems facets", (q) => e.query(q, { match: "any" }));
run("or no snippets", (q) => e.query(q, { match: "any", snippet: 0 }));
run("or no stems no unf", (q) => e.query(q, { match: "any", stemming: false, unfolding: false, citations: false }));
run("prefix+fuzzy", (q) =>
  e.query(
    q
      .split(" ")
      .map((w) => w.slice(0, 5))
      .join(" "),
    { match: "any", prefix: true, typos: "always" },
  ),
);
run("phrase", (q) => e.query(`"${q.split(" ").slice(0, 2).join(" ")}"`));
if (prof) {
  for (let k = 0; k < 25; k++) for (const q of qs) e.query(q, { match: "any" });
}

import { ANALYZER } from "@qujat/language";
import { FlatBuilder, flatEngine, PLAIN_ANALYZER } from "@qujat/search";
import { passages } from "/tmp/w/search/test/bench/search/passages.ts";

const n = Number(process.argv[2] ?? 10000);
const analyzer = process.argv[3] === "plain" ? PLAIN_ANALYZER : ANALYZER;
const src = [...passages(n)];
let tokens = 0;
const vocab = new Set<string>();
for (const s of src)
  for (const p of s.passages)
    for (const t of analyzer.tokenize(p.text)) {
      tokens++;
      vocab.add(t.exact);
    }
console.log("tokens/passage", tokens / n, "vocab", vocab.size);
let t = performance.now();
const e = flatEngine.build(src, { analyzer });
t = performance.now() - t;
console.log("build s", t / 1000, "rate", n / (t / 1000));
const s = e.save();
console.log("index B/p", s.index.length / n, "texts B/p", s.texts.length / n);
t = performance.now();
const l = flatEngine.load(s, { analyzer });
console.log("load ms", performance.now() - t);
const seg = (l as any).segments[0];
console.log(Object.fromEntries(Object.entries({ terms: seg.terms.keysLen?.() })));
const { unpackSections } = await import("/tmp/w/search/packages/search/src/flat/sections.ts");
console.log(
  unpackSections(seg.bytes.index)
    .map((x: any, i: number) => i + ":" + (x.length / n).toFixed(1))
    .join(" "),
);
console.log(seg.terms.count, seg.stems.count);
for (const q of process.argv.slice(4).length
  ? process.argv.slice(4)
  : ["шағым беру мерзімі", "құжаттарды қабылдау тәртібі", '"мемлекеттік қызмет" лицензия']) {
  const a = performance.now();
  const r = l.query(q, { match: "any" });
  const b = performance.now() - a;
  const c = performance.now();
  l.query(q, { match: "any" });
  console.log(
    q,
    r.total,
    b.toFixed(2),
    (performance.now() - c).toFixed(2),
    JSON.stringify(r.hits[0])?.slice(0, 600),
    JSON.stringify(r.facets).slice(0, 200),
  );
}

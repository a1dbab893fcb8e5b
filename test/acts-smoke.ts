import { readdirSync, readFileSync } from "node:fs";
import { ANALYZER } from "@qujat/language";
import { type Act, nodesOf, textOf } from "@qujat/model";
import { parseStructure } from "@qujat/parse";
import { recover } from "@qujat/recover";
import { flatEngine, passagesOf } from "@qujat/search";

const meta: any = {
  "kz-2011-07-05-116.kk": {
    type: "жарлық",
    issuer: "Қазақстан Республикасының Президенті",
    date: "2011-07-05",
    number: "116",
    status: "repealed",
  },
  "kz-2017-10-25-98qe.kk": {
    type: "бұйрық",
    issuer: "Қазақстан Республикасы Ұлттық қауіпсіздік комитетінің Төрағасы",
    date: "2017-10-25",
    number: "98/қе",
    status: "repealed",
    registration: { number: "15996" },
  },
};
const acts: Act[] = readdirSync("corpus")
  .filter((f) => f.endsWith(".txt"))
  .map((f) => {
    const id = f.slice(0, -4);
    const r = recover(textOf(f, readFileSync("corpus/" + f, "utf8")));
    const s = parseStructure(r.blocks as any, { language: "kk" });
    const m = meta[id];
    const title = s.structure[0] && "texts" in s.structure[0] ? s.structure[0].texts[0]!.value : "";
    return {
      id,
      metadata: {
        language: "kk",
        title,
        issuers: [{ name: m.issuer, acting: false }],
        registration: null,
        repealedBy: null,
        repealedOn: null,
        ...m,
      },
      structure: s.structure,
      citations: [],
      amendments: [],
      messages: [],
    } as any;
  });
for (const a of acts)
  console.log(
    a.id,
    [...nodesOf(a.structure)]
      .map((n) => n.anchor)
      .slice(0, 400)
      .filter((_, i) => i % 6 === 0)
      .join(" "),
  );
const e = flatEngine.build(acts.map(passagesOf), { analyzer: ANALYZER });
console.log(e.size, e.save().index.length);
for (const q of process.argv.slice(2)) {
  const t = performance.now();
  const r = e.query(q);
  console.log(
    "\n>>",
    q,
    r.total,
    (performance.now() - t).toFixed(1),
    r.messages.map((m) => m.rule),
    JSON.stringify(r.interpretation),
  );
  for (const h of r.hits.slice(0, 3))
    console.log("  ", h.id, h.score.toFixed(2), h.snippet?.text.slice(0, 110).replaceAll("\n", " / "));
}

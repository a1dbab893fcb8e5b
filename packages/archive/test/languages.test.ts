/** Two files of one act in two languages: two expressions of one work, compared by their anchors. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Message } from "@qujat/model";
import { expect, it } from "vitest";
import { buildArchive, type CatalogueRecord, openIndex } from "../src/index.ts";
import { act, newFolder, put } from "./folders.ts";

const RUSSIAN = [
  "",
  "О порядке ведения архива (1)",
  "",
  "Действующий",
  "Приказ Министра юстиции Республики Казахстан от 5 мая 2015 года № 1",
  "      ПРИКАЗЫВАЮ:",
  "      1. Настоящий приказ вводится в действие со дня подписания.",
  "      2. Контроль возложить:",
  "      1) на департамент;",
  "      2) на управление.",
  "      Министр                                              Б. Имашев",
  "",
].join("\n");

async function built(files: Readonly<Record<string, string>>) {
  const folder = await newFolder();
  await put(folder, files);
  const messages: Message[] = [];
  const onMessage = (message: Message) => messages.push(message);
  const archive = join(folder, "out");
  const summary = await buildArchive({ sources: join(folder, "acts"), archive, onMessage });
  const lines = (await readFile(join(archive, "catalogue.jsonl"), "utf8")).trim().split("\n");
  const records: CatalogueRecord[] = lines.map((line) => JSON.parse(line));
  return { archive, summary, records, messages };
}

it("makes both one work, and says what stands in one of them only", async () => {
  const { records, messages } = await built({ "acts/a.txt": act(1), "acts/b.txt": RUSSIAN });
  expect(records.map(({ id, work }) => [id, work])).toEqual([
    ["kz-2015-05-05-1.kk", "kz-2015-05-05-1"],
    ["kz-2015-05-05-1.ru", "kz-2015-05-05-1"],
  ]);
  expect(messages).toMatchObject([
    {
      rule: "archive/one-language",
      severity: "note",
      values: { file: "b.txt", anchor: "point_2", id: "kz-2015-05-05-1.kk" },
    },
  ]);
});

it("says nothing where both have the same provisions", async () => {
  const short = RUSSIAN.replace(/ {6}2\. Контроль[\s\S]*управление\.\n/, "");
  expect((await built({ "acts/a.txt": act(1), "acts/b.txt": short })).messages).toEqual([]);
});

it("shows the provision of the other language beside a hit", async () => {
  const { archive } = await built({ "acts/a.txt": act(1), "acts/b.txt": RUSSIAN });
  const [hit] = (await openIndex(archive))?.query("қолданысқа енгізіледі", { filters: { lang: ["kk"] } }).hits ?? [];
  expect(hit).toMatchObject({
    id: "kz-2015-05-05-1.kk#point_1",
    aligned: { act: "kz-2015-05-05-1.ru", anchor: "point_1" },
  });
});

// «Осы бұйрық» of the other act is a reference too, to itself.
it("resolves references to other acts of the archive, and again when these change", async () => {
  const citing = act(
    2,
    "Қазақстан Республикасы Әділет министрінің 2015 жылғы 5 мамырдағы № 1 бұйрығының 1-тармағына сәйкес.",
  );
  const { archive, summary } = await built({ "acts/a.txt": act(1), "acts/b.txt": citing });
  expect(summary).toMatchObject({ acts: 2, resolved: 2 });
  const stored = await readFile(join(archive, "acts/kz-2015-05-05-2.kk.md"), "utf8");
  expect(stored).toContain("(kz-2015-05-05-1.kk.md#point_1)");
  await put(join(archive, ".."), { "acts/a.txt": act(3) });
  const again = await buildArchive({ sources: join(archive, "../acts"), archive });
  expect(again).toMatchObject({ acts: 2, resolved: 1, unchanged: 0 });
});

/** A fault in one act costs no other, and a folder that cannot be written is a message. */
import { join } from "node:path";
import type { Message } from "@qujat/model";
import { expect, it, vi } from "vitest";
import { buildArchive } from "../src/index.ts";
import { act, contentsOf, newFolder, put } from "./folders.ts";

vi.mock("@qujat/recover", async (original) => {
  const real = await original<typeof import("@qujat/recover")>();
  const recover: typeof real.recover = (text, options) => {
    if (text.value.includes("faulty")) throw new Error("lost a character");
    return real.recover(text, options);
  };
  return { ...real, recover };
});

it("does the other acts when a pass is faulty", async () => {
  const folder = await newFolder();
  await put(folder, { "acts/a.txt": act(1), "acts/b.txt": "faulty", "acts/c.txt": act(2) });
  const messages: Message[] = [];
  const onMessage = (message: Message) => messages.push(message);
  const summary = await buildArchive({ sources: join(folder, "acts"), archive: join(folder, "out"), onMessage });
  expect(summary).toMatchObject({ written: true, files: 3, acts: 2 });
  expect(messages).toMatchObject([{ rule: "archive/fault", values: { file: "b.txt", reason: "lost a character" } }]);
});

it("says that the archive cannot be written", async () => {
  const folder = await newFolder();
  await put(folder, { "acts/a.txt": "      1. Тармақ.\n", file: "x" });
  const messages: Message[] = [];
  const onMessage = (message: Message) => messages.push(message);
  const summary = await buildArchive({ sources: join(folder, "acts"), archive: join(folder, "file/out"), onMessage });
  expect(summary.written).toBe(false);
  expect(messages).toMatchObject([{ rule: "archive/unwritable", values: { code: "ENOTDIR" } }]);
  expect(Object.keys(await contentsOf(folder))).toEqual(["acts/a.txt", "file"]);
});

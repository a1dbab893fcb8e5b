/** What the server gives, what it keeps to itself, and the headers of every answer. */
import { mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startServer, webApp } from "@qujat/web-server";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

let root = "";
const at = (name: string) => join(root, name);

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), "qujat-web-"));
  const files: Record<string, string> = {
    "client/index.html": "<!doctype html><title>Qujat</title>",
    "client/assets/app-1a2b.js": "export {};",
    "archive/catalogue.jsonl": "{}\n",
    "archive/acts/kz-1.kk.json": "{}",
    "archive/index/terms.bin": "bytes",
    "archive/private.json": "{}",
    "sources/act.txt": "<script>alert(1)</script>",
    "secret.json": "{}",
  };
  for (const [name, content] of Object.entries(files)) {
    await mkdir(join(at(name), ".."), { recursive: true });
    await writeFile(at(name), content);
  }
  await symlink(at("secret.json"), at("client/link.json"));
});
afterAll(() => rm(root, { recursive: true, force: true }));

const app = (base = "/") => webApp({ archive: at("archive"), client: at("client"), sources: at("sources"), base });

describe("What is served:", () => {
  it.each([
    ["/", 200, "text/html; charset=utf-8"],
    ["/?act=kz-1.kk", 200, "text/html; charset=utf-8"],
    ["/assets/app-1a2b.js", 200, "text/javascript; charset=utf-8"],
    ["/archive/catalogue.jsonl", 200, "application/jsonl; charset=utf-8"],
    ["/archive/acts/kz-1.kk.json", 200, "application/json; charset=utf-8"],
    ["/archive/index/terms.bin", 200, "application/octet-stream"],
    ["/archive/sources/act.txt", 200, "application/octet-stream"],
  ])("%s", async (path, status, type) => {
    const answer = await app().request(path);
    expect(answer.status).toBe(status);
    expect(answer.headers.get("content-type")).toBe(type);
  });

  it.each([
    "/secret.json",
    "/link.json",
    "/../secret.json",
    "/%2e%2e/secret.json",
    "/..%2fsecret.json",
    "/archive/private.json",
    "/archive/acts/..%2f..%2fsecret.json",
    "/archive/sources/..%2f..%2fsecret.json",
    "/%00",
    "/%e0%a4%a",
    "/nothing.js",
  ])("but not %s", async (path) => expect((await app().request(path)).status).toBe(404));

  it("nothing is written", async () => expect((await app().request("/", { method: "POST" })).status).toBe(405));
});

describe("Every answer", () => {
  it.each(["/", "/nothing", "/assets/app-1a2b.js"])("of %s has strict headers and no cookie", async (path) => {
    const { headers } = await app().request(path);
    const policy = headers.get("content-security-policy") ?? "";
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toMatch(/unsafe|\*|https?:/);
    expect(headers.get("x-content-type-options")).toBe("nosniff");
    expect(headers.get("referrer-policy")).toBe("no-referrer");
    expect(headers.get("set-cookie")).toBeNull();
  });

  it("is not sent again when it did not change", async () => {
    const first = await app().request("/archive/catalogue.jsonl");
    const tag = first.headers.get("etag") ?? "";
    const second = await app().request("/archive/catalogue.jsonl", { headers: { "If-None-Match": tag } });
    expect(second.status).toBe(304);
  });

  it("keeps what is named by its hash for ever, and asks again for the rest", async () => {
    expect((await app().request("/assets/app-1a2b.js")).headers.get("cache-control")).toContain("immutable");
    expect((await app().request("/")).headers.get("cache-control")).toBe("no-cache");
  });
});

describe("Under a path", () => {
  it("everything lies below it", async () => {
    expect((await app("/qujat/").request("/qujat/")).status).toBe(200);
    expect((await app("/qujat/").request("/qujat/archive/catalogue.jsonl")).status).toBe(200);
    expect((await app("/qujat/").request("/")).status).toBe(404);
    expect((await app("/qujat/").request("/qujat")).headers.get("location")).toBe("/qujat/");
  });
});

describe("On a port", () => {
  it("it answers, and stops when told to", async () => {
    const server = await startServer({ archive: at("archive"), client: at("client"), port: 0 });
    expect((await fetch(server.url)).status).toBe(200);
    await server.close();
    await expect(fetch(server.url)).rejects.toThrow();
  });
});

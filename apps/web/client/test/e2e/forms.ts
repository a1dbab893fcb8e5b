/** A form filled in by a person: what is wrong is said, and the files hold what was typed. */
import { readFile } from "node:fs/promises";
import { readDocx } from "@qujat/render-docx";
import { readPdf } from "@qujat/render-pdf";
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { type Site, violations } from "./site.ts";

const EVIL = "<b>1024/қе</b>";
const OFFICER = "Әбдіғали Ұлан Өмірұлы";

export function formTests(site: () => Site): void {
  describe("A form", () => {
    it("is filled in, checked, and downloaded as PDF and DOCX that read back", async () => {
      const { page, context, faults } = await site().open("?page=forms&form=talon");
      await toTheEnd(page);
      expect(await page.getByRole("alert").locator("li").count()).toBeGreaterThan(0);
      expect(await violations(page)).toEqual([]);
      await page.getByRole("alert").locator("li button").first().click();
      await page.locator("[aria-invalid=true]").first().waitFor();
      expect(await violations(page)).toEqual([]);
      await page.locator("#field-incoming").fill(EVIL);
      await page.locator("#field-officer").fill(OFFICER);
      await page.locator("#field-accepted").fill("2024-03-19");
      await expect.poll(() => preview(page)).toContain(EVIL);
      await toTheEnd(page);
      const pdf = await downloaded(page, 1);
      expect((await readPdf(pdf)).fields).toMatchObject({ incoming: EVIL, officer: OFFICER, accepted: "2024-03-19" });
      const docx = await downloaded(page, 2);
      expect(readDocx(docx).fields).toMatchObject({ incoming: EVIL, officer: OFFICER });
      const flat = await downloaded(page, 0);
      expect(new TextDecoder("latin1").decode(flat.slice(0, 5))).toBe("%PDF-");
      expect(faults).toEqual([]);
      expect(await page.evaluate(() => JSON.stringify(localStorage))).not.toContain("1024");
      await context.close();
    });

    it("keeps answers on the device when asked to, and erases them", async () => {
      const { page, context } = await site().open("?page=forms&form=talon");
      const stored = () => page.evaluate(() => JSON.stringify(localStorage));
      await page.locator(".keeping input").check();
      await page.locator("#field-incoming").fill("77");
      await expect.poll(stored).toContain("77");
      await page.reload();
      expect(await page.locator("#field-incoming").inputValue()).toBe("77");
      await page.locator(".keeping button").click();
      expect(await page.locator("#field-incoming").inputValue()).toBe("");
      expect(await stored()).not.toContain("77");
      await context.close();
    });

    it("can be opened in all its kinds", async () => {
      const { page, context, faults } = await site().open("?page=forms");
      const ids = await page
        .locator(".form-card h3 a")
        .evaluateAll((links) => links.map((link) => link.getAttribute("href") ?? ""));
      expect(ids.length).toBeGreaterThan(0);
      for (const href of ids) {
        await page.goto(new URL(href, site().url).href);
        await expect.poll(() => preview(page)).not.toBe("");
        expect(await violations(page)).toEqual([]);
      }
      expect(faults).toEqual([]);
      await context.close();
    });
  });

  it("a table becomes a ZIP", async () => {
    const { page, context } = await site().open("?page=batch&form=talon");
    await page.locator("#batch-table").fill("incoming;officer;accepted\n1;Әлия;2024-03-19\n2;;2024-03-19\n");
    await page.locator("form .button-main").click();
    expect(await page.getByRole("alert").textContent()).toContain("2-жол");
    await page.locator("#batch-table").fill("incoming;officer;accepted\n1;Әлия;2024-03-19\n2;Серік;2024-03-19\n");
    const waiting = page.waitForEvent("download");
    await page.locator("form .button-main").click();
    const bytes = await readFile(await (await waiting).path());
    expect(bytes.subarray(0, 4).toString("latin1")).toBe("PK\u0003\u0004");
    expect(bytes.toString("latin1")).toContain("talon-2.pdf");
    await context.close();
  });
}

async function toTheEnd(page: Page): Promise<void> {
  await page.locator(".steps button").last().click();
}

function preview(page: Page): Promise<string> {
  return page.evaluate(() => document.querySelector(".sheet-frame > div")?.shadowRoot?.textContent ?? "");
}

async function downloaded(page: Page, button: number): Promise<Uint8Array> {
  const waiting = page.waitForEvent("download");
  await page.locator(".fill-form .row").first().locator("button").nth(button).click();
  return new Uint8Array(await readFile(await (await waiting).path()));
}

/** Every page, in three languages and every look: it stands, is accessible, and asks nobody else for anything. */
import { describe, expect, it } from "vitest";
import { type Site, violations } from "./site.ts";

const ACT = "?act=kz-2011-07-05-116.kk";

const PAGES: readonly (readonly [name: string, query: string])[] = [
  ["search, empty", ""],
  ["search with hits", "?q=шағым"],
  ["search without hits", "?q=жыжжжщщъъ"],
  ["act", ACT],
  ["provision", `${ACT}#att_1__point_11__subpoint_3`],
  ["act that is not there", "?act=kz-1900-01-01-1.kk"],
  ["forms", "?page=forms"],
  ["form", "?page=forms&form=talon"],
  ["batch", "?page=batch"],
  ["offices", "?page=offices"],
  ["repair", "?page=repair"],
  ["about", "?page=about"],
];

export function pageTests(site: () => Site): void {
  describe.each([
    ["kk", "kk-KZ", 390],
    ["ru", "ru-RU", 1440],
    ["en", "en-GB", 820],
  ] as const)("In %s", (language, locale, width) => {
    it.each(PAGES)("%s", async (_name, query) => {
      const { page, context, faults } = await site().open(query, { locale, viewport: { width, height: 900 } });
      await page.waitForLoadState("networkidle");
      expect(await page.getAttribute("html", "lang")).toBe(language);
      expect(await page.locator("h1").count()).toBeGreaterThan(0);
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
      // The third language has the same elements as the others.
      if (language !== "en") expect(await violations(page)).toEqual([]);
      expect(faults.filter((fault) => !fault.includes("404"))).toEqual([]);
      expect(await context.cookies()).toEqual([]);
      await context.close();
    });
  });

  describe.each(["dark", "contrast"])("With %s colours and large letters", (theme) => {
    it.each(PAGES.filter((_, at) => [1, 7].includes(at)))("%s", async (_name, query) => {
      const { page, context } = await site().open(query, { viewport: { width: 390, height: 844 } });
      await page.evaluate((look) => localStorage.setItem("qujat.settings", JSON.stringify(look)), {
        language: "kk",
        theme,
        large: true,
      });
      await page.reload();
      await page.waitForLoadState("networkidle");
      expect(await page.getAttribute("html", "data-theme")).toBe(theme);
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
      expect(await violations(page)).toEqual([]);
      await context.close();
    });
  });

  it("the views of an act are accessible", async () => {
    const { page, context, faults } = await site().open("?act=kz-2017-10-25-98qe.kk");
    for (const tab of (await page.getByRole("tab").all()).slice(1)) {
      await tab.click();
      await page.locator("[role=tabpanel] table").first().waitFor();
      expect(await violations(page)).toEqual([]);
    }
    await page.locator(".downloads button").first().click();
    await page.getByRole("menuitem").first().waitFor();
    expect(await violations(page)).toEqual([]);
    expect(faults).toEqual([]);
    await context.close();
  });

  it("a damaged text is repaired in the browser", async () => {
    const { page, context, faults } = await site().open("?page=repair");
    await page.locator("#source-text").fill("      Қ о с а  б е р і л і п  о т ы р ғ а н :\n");
    await page.locator("form button[type=submit]").click();
    await page.locator(".comparison td p").first().waitFor();
    expect(await page.locator(".comparison td p").first().textContent()).toBe("Қоса беріліп отырған:");
    expect(await violations(page)).toEqual([]);
    expect(faults).toEqual([]);
    await context.close();
  });
}

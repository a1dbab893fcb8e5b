/** Everything by keyboard alone, with the focus to be seen. */
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import type { Site } from "./site.ts";

export function keyboardTests(site: () => Site): void {
  describe("With the keyboard alone", () => {
    it("a reader searches, opens the hit, and moves through its views", async () => {
      const { page, context } = await site().open("");
      await page.keyboard.press("Tab");
      expect(await focused(page)).toContain("skip");
      await page.keyboard.press("Enter");
      await page.keyboard.press("/");
      await page.keyboard.type("шағым");
      await page.locator(".provision-link").first().waitFor();
      await tabTo(page, "provision-link");
      await page.keyboard.press("Enter");
      await page.locator(".reference-bar").waitFor();
      await page.locator("[role=tab]").first().focus();
      await page.keyboard.press("ArrowRight");
      expect(await page.locator("[role=tab]").nth(1).getAttribute("aria-selected")).toBe("true");
      await context.close();
    });

    it("the focus is seen wherever it goes", async () => {
      const { page, context } = await site().open("?page=forms&form=talon");
      for (let step = 0; step < 25; step++) {
        await page.keyboard.press("Tab");
        const outline = await page.evaluate(() => {
          const { activeElement } = document;
          if (!activeElement || activeElement === document.body) return "none of the page";
          const { outlineStyle, outlineWidth } = getComputedStyle(activeElement);
          return outlineStyle === "none" || outlineWidth === "0px"
            ? `no outline: ${activeElement.outerHTML.slice(0, 120)}`
            : "seen";
        });
        expect(["seen", "none of the page"]).toContain(outline);
      }
      await context.close();
    });
  });
}

function focused(page: Page): Promise<string> {
  return page.evaluate(() => document.activeElement?.className ?? "");
}

async function tabTo(page: Page, name: string): Promise<void> {
  for (let step = 0; step < 60; step++) {
    if ((await focused(page)).includes(name)) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`${name} was not reached in 60 steps`);
}

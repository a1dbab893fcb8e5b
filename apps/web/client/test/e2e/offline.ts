/** After the first visit the app works without a network. */
import { expect, it } from "vitest";
import type { Site } from "./site.ts";

export function offlineTests(site: () => Site): void {
  it("without a network: search, forms, and acts that were read", async () => {
    const { page, context, faults } = await site().open("?act=kz-2011-07-05-116.kk", { serviceWorkers: "allow" });
    await page.evaluate(async () => {
      await navigator.serviceWorker.ready;
    });
    await expect
      .poll(() => page.evaluate(() => navigator.serviceWorker.controller !== null), { timeout: 15_000 })
      .toBe(true);
    await page.reload();
    await page.locator(".act-text").waitFor();
    await context.setOffline(true);
    await page.goto(`${site().url}?q=шағым`);
    await page.locator(".provision-link").first().waitFor();
    await page.goto(`${site().url}?act=kz-2011-07-05-116.kk#att_1__point_11`);
    await page.locator(".reference-bar").waitFor();
    await page.goto(`${site().url}?page=forms&form=talon`);
    await page.locator("#field-incoming").fill("5");
    expect(faults.filter((fault) => !/ERR_INTERNET_DISCONNECTED|Failed to load resource/.test(fault))).toEqual([]);
    await context.close();
  });
}

/** Budgets, printed: the script of the first load, and how soon the search can be used on a slow device. */
import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import type { Site } from "./site.ts";

export function budgetTests(site: () => Site): void {
  describe("Budgets", () => {
    it("the first load has at most 120 KB of script, gzipped", async () => {
      const { page, context } = await site().open("");
      const scripts = new Map<string, number>();
      page.on("response", async (response) => {
        // What a worker loads does not keep the page waiting.
        const isScript =
          response.request().resourceType() === "script" &&
          /\/(?!src-)[^/]*(?<!worker-[^/]*)\.js$/.test(response.url());
        if (isScript) scripts.set(response.url(), gzipSync(await response.body()).length);
      });
      await page.reload();
      await page.locator(".chip").first().waitFor();
      await page.waitForLoadState("networkidle");
      const total = [...scripts.values()].reduce((sum, bytes) => sum + bytes, 0);
      console.log(`first load: ${(total / 1000).toFixed(1)} KB of script, gzipped`);
      expect(scripts.size).toBeGreaterThan(0);
      expect(total).toBeLessThan(120_000);
      await context.close();
    });

    it("the search can be used soon on a device four times slower", async () => {
      const { page, context } = await site().open("");
      const session = await context.newCDPSession(page);
      await session.send("Emulation.setCPUThrottlingRate", { rate: 4 });
      await page.goto(`${site().url}?q=шағым`);
      await page.locator(".provision-link").first().waitFor();
      const milliseconds = await page.evaluate(() => {
        const [navigation] = performance.getEntriesByType("navigation") as PerformanceNavigationTiming[];
        return performance.now() - (navigation?.responseStart ?? 0);
      });
      console.log(`search usable: ${milliseconds.toFixed(0)} ms after the first byte, 4× slowed down`);
      // The aim is one second on a machine that does nothing else; this guards against much worse.
      expect(milliseconds).toBeLessThan(4000);
      await context.close();
    });
  });
}

/** From a search to the provision; whatever was typed; hostile acts stay text. */
import { describe, expect, it } from "vitest";
import type { Site } from "./site.ts";

export function searchTests(site: () => Site): void {
  describe("A search", () => {
    it("leads to the provision of the act, and its reference", async () => {
      const { page, context, faults } = await site().open("");
      await page.locator("#query").fill("shagym");
      const hit = page.locator(".provision-link").first();
      await hit.waitFor();
      expect(await page.locator(".snippet mark").first().textContent()).toMatch(/^шағым/i);
      await expect.poll(() => page.url()).toContain("q=shagym");
      await hit.click();
      await page.locator(".reference-bar").waitFor();
      expect(page.url()).toContain("act=kz-");
      expect(await page.locator(".here").count()).toBe(1);
      expect(await page.locator(".reference-bar").textContent()).toMatch(/№ (116|98\/қе)/);
      await page.goBack();
      expect(await page.locator("#query").inputValue()).toBe("shagym");
      expect(faults).toEqual([]);
      await context.close();
    });

    it("is narrowed by a filter, which stands in the address", async () => {
      const { page, context } = await site().open("?q=шағым", { viewport: { width: 1440, height: 900 } });
      await page.locator(".provision-link").first().waitFor();
      const all = await page.locator(".provision-link").count();
      await page.locator(".filters .tick", { hasText: "нысандарда" }).click();
      await expect.poll(() => page.url()).toContain("in=form");
      await expect.poll(() => page.locator(".provision-link").count()).toBeLessThan(all);
      await context.close();
    });

    it("answers each keystroke within 50 ms", async () => {
      const { page, context } = await site().open("?q=құжат");
      await page.locator(".provision-link").first().waitFor();
      const median = await page.evaluate(async () => {
        const field = document.querySelector<HTMLInputElement>("#query");
        const set = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value")?.set;
        const times: number[] = [];
        for (const text of ["қ", "қы", "қыз", "қызм", "қызме", "қызмет"]) {
          const start = performance.now();
          set?.call(field, text);
          field?.dispatchEvent(new Event("input", { bubbles: true }));
          await new Promise<void>((done) => {
            const look = () =>
              document.querySelector(".hits")?.getAttribute("aria-busy") === "false" ? done() : setTimeout(look, 1);
            setTimeout(look, 2);
          });
          times.push(performance.now() - start);
        }
        return times.sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;
      });
      console.log(`keystroke: ${median.toFixed(0)} ms (median)`);
      // Where others work on the same machine a keystroke waits for them too; the budget is for a machine at rest.
      expect(median).toBeLessThan(process.env.CI ? 50 : 250);
      await context.close();
    });

    it("that fails says so", async () => {
      const { page, context } = await site().open("");
      await context.route("**/index/terms.bin", (route) => route.fulfill({ status: 500 }));
      await page.reload();
      await page.locator("#query").fill("шағым");
      await page.getByRole("alert").waitFor();
      await context.close();
    });
  });

  it("a hostile act stays text", async () => {
    const { page, context, faults } = await site().open("");
    const evil = '<img src=x onerror="document.title=\'pwned\'"><script>document.title="pwned"</script>';
    await context.route("**/acts/kz-2011-07-05-116.kk.json", async (route) => {
      const act = await (await route.fetch()).json();
      act.metadata.title = evil;
      act.metadata.issuers = [{ name: evil, acting: false }];
      for (const node of act.structure) for (const text of node.texts ?? []) text.value = evil + text.value;
      await route.fulfill({ json: act });
    });
    await page.goto(`${site().url}?act=kz-2011-07-05-116.kk`);
    await page.locator(".act-text").waitFor();
    expect(await page.locator("h1").textContent()).toBe(evil);
    expect(await page.locator(".act img, .act script").count()).toBe(0);
    expect(faults).toEqual([]);
    await context.close();
  });
}

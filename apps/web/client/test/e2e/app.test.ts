/** The app in a real browser: one build, one server, one browser for all of it. */
import { afterAll, beforeAll, describe } from "vitest";
import { budgetTests } from "./budget.ts";
import { formTests } from "./forms.ts";
import { keyboardTests } from "./keyboard.ts";
import { offlineTests } from "./offline.ts";
import { pageTests } from "./pages.ts";
import { searchTests } from "./search.ts";
import { hasBrowser, type Site, startSite } from "./site.ts";

describe.skipIf(!hasBrowser())("In a browser", () => {
  let site: Site;
  beforeAll(async () => {
    site = await startSite();
  });
  afterAll(() => site?.close());
  const running = () => site;
  pageTests(running);
  searchTests(running);
  formTests(running);
  keyboardTests(running);
  offlineTests(running);
  budgetTests(running);
});

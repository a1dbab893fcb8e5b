/** Starts the app: settings on the page, the reader's language loaded, then the first page. */
import "./styles/base.css";
import "./styles/shell.css";
import "./styles/search.css";
import { createRoot } from "react-dom/client";
import { speechOf } from "./i18n/i18n.ts";
import { ROOT, searcher } from "./search/search-client.ts";
import { App } from "./shell/app.tsx";
import { applySettings, currentSettings } from "./shell/settings.ts";

applySettings();
// The index is loaded beside the page, so that the first keystroke finds it.
void searcher.open(ROOT).catch(() => undefined);
const root = document.getElementById("app");
if (root) {
  const speech = await speechOf(currentSettings().language);
  createRoot(root).render(<App first={speech} />);
}

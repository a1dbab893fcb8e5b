/** The foot of every page: what the app is not, whether there is a network, and a newer version. */
import { useSpeech } from "../i18n/i18n.ts";
import { useOnline, useUpdate } from "../offline/register.ts";
import { Link } from "./link.tsx";
import { hrefTo } from "./route.ts";

export function Footer() {
  const { t } = useSpeech();
  const isOnline = useOnline();
  const update = useUpdate();
  return (
    <footer className="foot">
      <div role="status">
        {!isOnline && <p className="foot-note">{t("shell.offline")}</p>}
        {update && (
          <p className="foot-note">
            {t("shell.update")}{" "}
            <button type="button" className="button small" onClick={update}>
              {t("shell.updateNow")}
            </button>
          </p>
        )}
      </div>
      <p>
        {t("shell.unofficial")} <Link href={hrefTo("about")}>{t("shell.more")}</Link>
      </p>
    </footer>
  );
}

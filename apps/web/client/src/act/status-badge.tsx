/** Whether an act is in force, in words, a sign and a colour. */
import type { ActStatus } from "@qujat/model";
import { useSpeech } from "../i18n/i18n.ts";

export const STATUS_KEYS: readonly ActStatus[] = ["in-force", "new", "updated", "suspended", "repealed"];

export function StatusBadge({ status }: { readonly status: ActStatus }) {
  const { t } = useSpeech();
  const sign = { "in-force": "✓", new: "✓", updated: "✓", suspended: "‖", repealed: "✕" }[status];
  return (
    <span className={`badge badge-${status}`}>
      <span aria-hidden="true">{sign}</span> {t(`status.${status}`)}
    </span>
  );
}

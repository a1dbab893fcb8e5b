/** A page: its title in the window and as its heading. */
import { type ReactNode, useEffect } from "react";
import { useSpeech } from "../i18n/i18n.ts";

interface PageProps {
  readonly title: string;
  /** A sentence below the title. */
  readonly lead?: string;
  readonly children: ReactNode;
}

export function Page({ title, lead, children }: PageProps) {
  useTitle(title);
  return (
    <div className="page">
      <h1>{title}</h1>
      {lead && <p className="lead">{lead}</p>}
      {children}
    </div>
  );
}

/** The title of the window. */
export function useTitle(title: string): void {
  const { t } = useSpeech();
  const name = t("shell.name");
  useEffect(() => {
    document.title = title === "" ? name : `${title} · ${name}`;
  }, [title, name]);
}

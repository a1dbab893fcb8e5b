/** What a reader sees when a page fails: that it failed, and what can be done. */
import { Component, type ReactNode } from "react";
import { type Speech, SpeechContext } from "../i18n/i18n.ts";

interface Props {
  readonly children: ReactNode;
}

export class Fault extends Component<Props, { readonly error: Error | null }> {
  static override contextType = SpeechContext;
  override state: { readonly error: Error | null } = { error: null };

  static getDerivedStateFromError(error: unknown) {
    return { error: error instanceof Error ? error : new Error(String(error)) };
  }

  override render() {
    const { error } = this.state;
    if (!error) return this.props.children;
    const { t } = this.context as Speech;
    return (
      <div className="page" role="alert">
        <h1>{t("fault.title")}</h1>
        <p>{t("fault.advice")}</p>
        <p>
          <button type="button" className="button" onClick={() => location.reload()}>
            {t("fault.reload")}
          </button>
        </p>
        <details>
          <summary>{t("fault.details")}</summary>
          <pre>{error.message}</pre>
        </details>
      </div>
    );
  }
}

/** An office: where it is, when it is open, and phones to tap. */
import type { Office } from "@qujat/forms";
import { useSpeech } from "../i18n/i18n.ts";
import { stateLanguageOf } from "../i18n/languages.ts";
import { printed } from "./printed-phone.ts";

export function OfficeView({ office }: { readonly office: Office }) {
  const { t, language } = useSpeech();
  const reads = stateLanguageOf(language);
  return (
    <div className="office">
      <p lang={reads} className="office-name">
        {office.name[reads]}
      </p>
      <address lang={reads}>{office.address[reads]}</address>
      <p>
        <span className="unseen">{t("office.phones")}: </span>
        {office.phones.map((phone, at) => (
          <span key={phone}>
            {at > 0 && ", "}
            <a href={`tel:${phone}`}>{printed(phone)}</a>
          </span>
        ))}
      </p>
      <p lang={reads}>{office.hours[reads]}</p>
    </div>
  );
}

/** Tables and forms of an act, as printed. */
import type { Form, Table } from "@qujat/model";
import { useSpeech } from "../i18n/i18n.ts";

export function ActTable({ table }: { readonly table: Table }) {
  const { t } = useSpeech();
  const { anchor, headerRows, rows, contacts = [] } = table;
  const phonesOf = (row: number) => contacts.find((contact) => contact.row === row)?.phones ?? [];
  return (
    // biome-ignore lint/a11y: what scrolls must be reached by keyboard, and is no landmark among dozens of its kind
    <div role="group" className="scrolled" id={anchor} aria-label={t("act.table")} tabIndex={0}>
      <table>
        {headerRows > 0 && (
          <thead>
            {rows.slice(0, headerRows).map((row, at) => (
              <tr key={`${anchor} ${at.toString()}`}>
                {row.map((cell, column) => (
                  <th key={`${column.toString()}`} scope="col">
                    {cell.value}
                  </th>
                ))}
              </tr>
            ))}
          </thead>
        )}
        <tbody>
          {rows.slice(headerRows).map((row, at) => (
            <tr key={`${anchor} ${(at + headerRows).toString()}`}>
              {row.map((cell, column) => (
                <td key={`${column.toString()}`}>
                  <WithPhones text={cell.value} phones={phonesOf(at + headerRows)} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface PhonesProps {
  readonly text: string;
  readonly phones: readonly { readonly number: string; readonly printed: string }[];
}

/** A text in which printed phone numbers can be tapped. */
function WithPhones({ text, phones }: PhonesProps) {
  const parts: React.ReactNode[] = [];
  let end = 0;
  for (const { number, printed } of phones) {
    const at = printed === "" ? -1 : text.indexOf(printed, end);
    if (at < 0) continue;
    parts.push(
      text.slice(end, at),
      <a key={at} href={`tel:${number}`}>
        {printed}
      </a>,
    );
    end = at + printed.length;
  }
  return [...parts, text.slice(end)];
}

export function ActForm({ form }: { readonly form: Form }) {
  const { t } = useSpeech();
  return (
    // biome-ignore lint/a11y/useSemanticElements: it is printed, nothing is filled in here
    <div role="group" className="act-form" id={form.anchor} aria-label={t("act.form")}>
      {form.lines.map((line, at) => (
        <p key={`${form.anchor} ${at.toString()}`}>{line.value}</p>
      ))}
    </div>
  );
}

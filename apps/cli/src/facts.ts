/** What an act says of itself, as rows for a person to read. */
import { formatDate } from "@qujat/language";
import type { ActReference, Metadata } from "@qujat/model";
import type { Context } from "./context.ts";

type Row = readonly [name: string, value: string];

/** The facts of an act under their names in the reader's language; unknown ones are left out. */
export function factsOf(metadata: Metadata, context: Context): string {
  const rows = rowsOf(metadata, context).filter(([, value]) => value !== "");
  const width = Math.max(...rows.map(([name]) => name.length), 0);
  const bold = (text: string) => context.style("bold", text, context.io.stdout);
  return rows.map(([name, value]) => `${bold(name.padEnd(width))}  ${value}\n`).join("");
}

function rowsOf(metadata: Metadata, context: Context): Row[] {
  const { registration, entryIntoForce } = metadata;
  const fact = (name: string, ...values: (string | null | undefined)[]): Row => [
    context.phrase(`cli/fact-${name}`),
    values.filter((value) => value).join(", "),
  ];
  const issuers = metadata.issuers.map(({ name, acting }) =>
    acting ? `${name} (${context.phrase("cli/fact-acting")})` : name,
  );
  const date = (day: string | null | undefined) => dayOf(day, context);
  return [
    fact("status", metadata.status && context.phrase(`cli/status-${metadata.status}`), ...endOf(metadata, context)),
    fact("title", metadata.title),
    fact("type", metadata.type),
    fact("issuer", ...issuers),
    fact("date", date(metadata.date)),
    fact("number", metadata.number),
    fact(
      "registration",
      registration?.number && `№ ${registration.number}`,
      date(registration?.date),
      registration?.body,
    ),
    fact("force", date(entryIntoForce?.date), entryIntoForce?.rule),
    fact("publication", metadata.publication),
    fact("basis", metadata.legalBasis),
    fact("signed", ...metadata.signatories.map(({ position, name }) => (position ? `${position} ${name}` : name))),
  ];
}

/** What ended an act, and when. */
function endOf({ repealedBy, repealedOn }: Metadata, context: Context): string[] {
  return [repealedBy ? referenceOf(repealedBy, context) : "", dayOf(repealedOn, context)];
}

/** Another act in one line: issuer, date, number, type. */
export function referenceOf(act: ActReference, context: Context): string {
  const number = act.number ? `№ ${act.number}` : "";
  return [act.issuer, dayOf(act.date, context), number, act.type, act.title].filter((part) => part).join(" ");
}

/** A day as the reader's language writes it. */
function dayOf(day: string | null | undefined, context: Context): string {
  if (!day) return "";
  const { language } = context;
  if (language !== "en") return formatDate(day, language);
  return new Date(`${day}T00:00:00Z`).toLocaleDateString("en-GB", { dateStyle: "long", timeZone: "UTC" });
}

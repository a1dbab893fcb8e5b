/** Comparing what was read of heads with what they state, field by field. */
import { type Block, type Metadata, textOf } from "@qujat/model";
import type { HeadCase } from "./heads.ts";

/** The fields of a head, flat. */
export type Fields = Readonly<Record<string, string | boolean | null>>;

/** What a head is expected to give. */
export function expectedOf(head: HeadCase): Fields {
  const [body = null, registered = null, register = null] = head.registration ?? [];
  const [byType = null, byIssuer = null, byDate = null, byNumber = null] = head.repealedBy ?? [];
  return {
    language: head.language,
    title: head.title,
    type: head.type,
    issuers: head.issuers.join("; "),
    acting: head.acting ?? false,
    date: head.date,
    number: head.number ?? null,
    "registration.body": body,
    "registration.date": registered,
    "registration.number": register,
    status: head.status ?? null,
    "repealedBy.type": byType,
    "repealedBy.issuer": byIssuer,
    "repealedBy.date": byDate,
    "repealedBy.number": byNumber,
    repealedOn: head.repealedOn ?? null,
    publication: head.publication ?? null,
  };
}

/** What was read, in the same form. */
export function fieldsOf(read: Metadata): Fields {
  return {
    language: read.language,
    title: read.title,
    type: read.type,
    issuers: read.issuers.map(({ name }) => name).join("; "),
    acting: read.issuers[0]?.acting ?? false,
    date: read.date,
    number: read.number,
    "registration.body": read.registration?.body ?? null,
    "registration.date": read.registration?.date ?? null,
    "registration.number": read.registration?.number ?? null,
    status: read.status,
    "repealedBy.type": read.repealedBy?.type ?? null,
    "repealedBy.issuer": read.repealedBy?.issuer ?? null,
    "repealedBy.date": read.repealedBy?.date ?? null,
    "repealedBy.number": read.repealedBy?.number ?? null,
    repealedOn: read.repealedOn,
    publication: read.publication,
  };
}

/** A block for each line, as a caller passes what was never damaged. */
export function blocksOf(lines: readonly string[]): Block[] {
  return lines.map((line) => ({ type: "paragraph", text: textOf("act.txt", line) }));
}

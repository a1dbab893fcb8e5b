/** A letterhead: type and issuer on lines of their own, date and number apart from them. */
import { actTypeAt, findActNumbers, findActTypes, findDates, nominativeIssuer } from "@qujat/language";
import type { ActName } from "./act-name.ts";

const LONGEST_LINE = 160;

/**
 * The act that a letterhead names: `ҚАУЛЫ / ҚАЗАҚСТАН РЕСПУБЛИКАСЫНЫҢ ҮКІМЕТІ / 2011 жылғы 4 мамыр № 482 Астана`.
 *
 * @param text the head, a line for each block
 * @returns undefined unless type, issuer and date each have their place
 */
export function letterhead(text: string): ActName | undefined {
  const lines = linesOf(text);
  const dated = lines.find(({ line }) => isDateLine(line));
  for (const [at, { line, start }] of lines.entries()) {
    const next = lines[at + 1];
    const named = typeAndIssuer(line) ?? (next === undefined ? undefined : typeAndIssuer(`${line} ${next.line}`));
    if (named === undefined) continue;
    const end =
      typeAndIssuer(line) === undefined && next !== undefined ? next.start + next.line.length : start + line.length;
    const date = dated === undefined ? undefined : findDates(dated.line)[0];
    const number = dated === undefined ? undefined : findActNumbers(dated.line)[0];
    return {
      ...named,
      case: "nominative",
      date: date?.date ?? null,
      number: number?.number ?? null,
      start,
      typeStart: start,
      end,
    };
  }
  return undefined;
}

function typeAndIssuer(line: string): Pick<ActName, "type" | "language" | "issuers"> | undefined {
  if (line.length > LONGEST_LINE || /\d|[«»"]/.test(line)) return undefined;
  const first = actTypeAt(line, 0);
  const types = findActTypes(line);
  const last = types.at(-1);
  const type =
    first?.kind === "act" ? first : last !== undefined && last.end === line.trimEnd().length ? last : undefined;
  if (type === undefined || type.kind !== "act" || type.case !== "nominative") return undefined;
  const rest = (type.start === 0 ? line.slice(type.end) : line.slice(0, type.start)).trim();
  const issuer = rest === "" ? undefined : nominativeIssuer(rest, type.language);
  return issuer === undefined ? undefined : { type: type.type, language: type.language, issuers: [issuer] };
}

/** `2011 жылғы 4 мамыр № 482 Астана, Үкімет үйі`: a date and little besides. */
function isDateLine(line: string): boolean {
  const [date] = findDates(line);
  if (date === undefined) return false;
  const rest = line.slice(0, date.start) + line.slice(date.end);
  return rest.length <= 60 && !/[«»"()]/.test(rest) && findActTypes(rest).length === 0;
}

function linesOf(text: string): { readonly line: string; readonly start: number }[] {
  let start = 0;
  return text.split("\n").map((line) => {
    const found = { line, start };
    start += line.length + 1;
    return found;
  });
}

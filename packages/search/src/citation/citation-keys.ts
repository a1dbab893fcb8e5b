/** Citation keys: what a citation is looked up by, filed with the passages of acts. */
import { type Act, ANCHOR_SEPARATOR } from "@qujat/model";
import { foldTyped } from "./fold-typed.ts";

/** Keys by which a citation finds a provision: its last step, alone and behind each step above it. */
export function keysOfAnchor(anchor: string): readonly string[] {
  const steps = anchor.split(ANCHOR_SEPARATOR);
  const last = steps.at(-1) ?? "";
  return [stepKey(last), ...steps.slice(0, -1).map((step) => stepKey(step, last))];
}

/** The key of a provision by its last step, or by its last step and one above it. */
export function stepKey(...steps: readonly string[]): string {
  return `at:${steps.join(ANCHOR_SEPARATOR)}`;
}

/** Keys by which a citation finds an act. */
export function keysOfAct({ id, metadata: { title, type, number, registration, date } }: Act): readonly string[] {
  const keys: string[] = [];
  if (id !== null) keys.push(`work:${id.replace(/\.(kk|ru)$/, "")}`);
  if (number !== null) {
    const folded = foldTyped(number);
    keys.push(numberKey(folded));
    const figures = /^\d+/.exec(folded)?.[0];
    if (figures !== undefined && figures !== folded) keys.push(`figures:${figures}`);
  }
  if (registration?.number) keys.push(numberKey(foldTyped(registration.number)));
  if (date !== null) keys.push(`on:${date}`);
  const code = codeOf(title ?? "", type);
  if (code !== undefined) keys.push(codeKey(code));
  return [...new Set(keys)];
}

/** The key of an act by its folded number, or by that of its registration. */
export function numberKey(folded: string): string {
  return `no:${folded}`;
}

/** The key of a code by the folded initials of its name. */
export function codeKey(initials: string): string {
  return `code:${foldTyped(initials)}`;
}

/** The initials by which a code is cited: `Уголовно-процессуальный кодекс` is `УПК`, `Қылмыстық кодексі` is `ҚК`. */
function codeOf(title: string, type: string | null): string | undefined {
  const words = title.toLowerCase().match(/\p{L}+/gu) ?? [];
  const end = words.findIndex((word) => word.startsWith("кодекс"));
  if (end < 0 || (type !== null && !type.includes("кодекс"))) return undefined;
  const names = words.slice(0, end + 1).filter((word) => !/^(қазақстан|казахстан|республик)/.test(word));
  // «Кодекс об административных правонарушениях» has its name behind it.
  const behind =
    names.length === 1 ? words.slice(end + 1).filter((word) => !/^(қазақстан|казахстан|республик)/.test(word)) : [];
  return [...names, ...behind].map((word) => word.charAt(0)).join("");
}

/** Telephone numbers of Kazakhstan as offices print them. */

/** Towns have area codes of four digits; Almaty (727), mobile networks and free calls of three. */
const TOWN = /^\+7(7[12]\d{2})(\d{2})(\d{2})(\d{2})$/;
const OTHER = /^\+7(\d{3})(\d{3})(\d{2})(\d{2})$/;

/**
 * An E.164 number as offices print it.
 *
 * @example printedPhone("+77172764252") // "8 (7172) 76-42-52"
 * @example printedPhone("+77272679154") // "8 (727) 267-91-54"
 */
export function printedPhone(number: string): string {
  const [, code, ...parts] = (number.startsWith("+7727") ? null : TOWN.exec(number)) ?? OTHER.exec(number) ?? [];
  return code === undefined ? number : `8 (${code}) ${parts.join("-")}`;
}

/** Telephone numbers of Kazakhstan as offices print them. */

/** Towns have area codes of four digits; Almaty (727), mobile networks and free calls of three. */
const TOWN = /^\+7(7[12]\d{2})(\d{2})(\d{2})(\d{2})$/;
const OTHER = /^\+7(\d{3})(\d{3})(\d{2})(\d{2})$/;

/**
 * E.164 numbers as offices print them; neighbours of one area share its code.
 *
 * @example printedPhones(["+77172764252", "+77172764253"]) // "8 (7172) 76-42-52, 76-42-53"
 * @example printedPhones(["+77272679154"]) // "8 (727) 267-91-54"
 */
export function printedPhones(numbers: readonly string[]): string {
  let last: string | undefined;
  const printed = numbers.map((number) => {
    const [, code, ...parts] = (number.startsWith("+7727") ? null : TOWN.exec(number)) ?? OTHER.exec(number) ?? [];
    if (code === undefined) return number;
    const isShared = code === last;
    last = code;
    return isShared ? parts.join("-") : `8 (${code}) ${parts.join("-")}`;
  });
  return printed.join(", ");
}

/** A telephone number as it is read out. */

/** `+77172764252` as `+7 (7172) 76-42-52`; any other number as it stands. */
export function printed(phone: string): string {
  const [, country = "", city = "", number = ""] = /^\+(7)(\d{4})(\d{6})$/.exec(phone) ?? [];
  return country === "" ? phone : `+${country} (${city}) ${number.replace(/(\d\d)(?=\d)/g, "$1-")}`;
}

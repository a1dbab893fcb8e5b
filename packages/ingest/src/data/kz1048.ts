/**
 * KZ-1048 (STRK1048-2002) where it differs from Windows-1251: byte → letter.
 *
 * Source: https://www.unicode.org/Public/MAPPINGS/VENDORS/MISC/KZ1048.TXT (Unicode Consortium, 2007).
 */
export const KZ_1048: Readonly<Record<number, string>> = {
  141: "Қ",
  142: "Һ",
  157: "қ",
  158: "һ",
  161: "Ұ",
  162: "ұ",
  163: "Ә",
  165: "Ө",
  170: "Ғ",
  175: "Ү",
  180: "ө",
  186: "ғ",
  188: "ә",
  189: "Ң",
  190: "ң",
  191: "ү",
};

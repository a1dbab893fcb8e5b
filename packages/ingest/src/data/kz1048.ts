/**
 * KZ-1048 (STRK1048-2002) where it differs from Windows-1251: byte → letter.
 *
 * Source: https://www.unicode.org/Public/MAPPINGS/VENDORS/MISC/KZ1048.TXT (Unicode Consortium, 2007).
 */
export const KZ_1048: Readonly<Record<number, string>> = {
  0x8d: "Қ",
  0x8e: "Һ",
  0x9d: "қ",
  0x9e: "һ",
  0xa1: "Ұ",
  0xa2: "ұ",
  0xa3: "Ә",
  0xa5: "Ө",
  0xaa: "Ғ",
  0xaf: "Ү",
  0xb4: "ө",
  0xba: "ғ",
  0xbc: "ә",
  0xbd: "Ң",
  0xbe: "ң",
  0xbf: "ү",
};

/** Titles compared: the same words in the same order, whatever their quotes, case and spacing. */
import { toLower } from "@qujat/language";

/**
 * A title as it is compared: lower case, words only.
 *
 * @example foldTitle("«Кітапхана қағидаларын  бекіту туралы»") // "кітапхана қағидаларын бекіту туралы"
 */
export function foldTitle(title: string): string {
  return toLower(title)
    .replaceAll(/[^\p{L}\p{N}]+/gu, " ")
    .replaceAll("ё", "е")
    .trim();
}

/** Numbers of acts as keys: what stays of `98/қе`, `98-ҚЕ` and `98 qe` alike. */
import { foldLookalikes, toLower } from "@qujat/language";

const SPELLED: Readonly<Record<string, string>> = {
  ә: "а", ғ: "г", қ: "к", ң: "н", ө: "о", ұ: "у", ү: "у", һ: "х", і: "и",
  a: "а", b: "б", c: "с", d: "д", e: "е", f: "ф", g: "г", h: "х", i: "и", j: "ж", k: "к", l: "л", m: "м", n: "н",
  o: "о", p: "п", q: "к", r: "р", s: "с", t: "т", u: "у", v: "в", w: "в", x: "х", y: "ы", z: "з",
};

/**
 * A number without signs, cases, alphabets and letters that only Kazakh has.
 * @example foldNumber("№ 98/ҚЕ") // "98ке"
 */
export function foldNumber(number: string): string {
  let folded = "";
  for (const letter of toLower(foldLookalikes(number))) {
    if (/[\p{L}\p{N}]/u.test(letter)) folded += SPELLED[letter] ?? letter;
  }
  return folded;
}

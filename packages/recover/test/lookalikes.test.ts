/** Look-alikes: no word mixes scripts, and words of one script stay as they are. */
import { describe, expect, it } from "vitest";
import { lookalikes } from "../src/passes/lookalikes.ts";
import { afterPass, type Row } from "./rows.ts";

const repaired: Row[] = [
  ["Latin i in Kazakh words", "Өтiнiш берушi", "Өтініш беруші"],
  ["Latin i at a word's start", "iс жүргізу", "іс жүргізу"],
  ["Latin capital I in Kazakh words in capitals", "IСТЕР ЖҮРГIЗУ", "ІСТЕР ЖҮРГІЗУ"],
  ["Latin a, e, o, p, c, x", "мaлшы, ceлo, poта, xат", "малшы, село, рота, хат"],
  ["Latin capitals", "KAЗЫHA, БЮДЖET, MИНИCTP", "КАЗЫНА, БЮДЖЕТ, МИНИСТР"],
  ["Latin y as a Kazakh letter", "бyгін", "бүгін"],
  ["Latin h as a Kazakh letter", "гауhар", "гауһар"],
  ["Latin letters in a Russian word", "зaявлениe пoдaётcя", "заявление подаётся"],
  ["a Cyrillic letter in a Roman number", "VIIІ", "VIII"],
  ["a Cyrillic letter in a Roman number before a word", "ІV-бөлім", "IV-бөлім"],
  ["Cyrillic letters in a Latin word", "wеb-ресурс, wwу.gоv.kz", "web-ресурс, wwy.gov.kz"],
  ["a lone Latin letter as a Russian preposition", "начиная c 1 января", "начиная с 1 января"],
  ["a lone Latin letter as a Russian conjunction", "граждане a также организации", "граждане а также организации"],
  ["a lone Latin letter at the start of a sentence", "O порядке приёма", "О порядке приёма"],
];

const kept: [name: string, text: string][] = [
  ["a Cyrillic А4", "А4 пішімі"],
  ["a Latin A4", "A4 парағы"],
  ["a size", "30x40 мм"],
  ["a Latin part before a hyphen", "SMS-хабар, IP-мекенжай, web-портал"],
  ["a Latin part after a hyphen", "интернет-банк BankOnline"],
  ["an address", "www.gov.kz, e-mail: office@mail.kz"],
  ["Roman numbers", "XIX ғасыр, II тарау, раздел IV"],
  ["a name of a standard", "ISO 9001, COVID-19, Wi-Fi"],
  ["an abbreviation of letters that both scripts have", "COPA, MAP"],
  ["Cyrillic words of letters that both scripts have", "хат, рота, СОТ, ЕО"],
  ["capitals that name things", "витамины A, B и C"],
  ["a Latin word of one letter among Latin ones", "plan B is a list"],
  ["a Latin letter that names an item in a list", "a) b) c)"],
  ["a word with as many letters of its own in either script", "жfдs"],
  ["an empty text", ""],
];

describe("Look-alikes", () => {
  it.each(repaired)("fold: %s", (_name, damaged, expected) => {
    expect(afterPass(lookalikes, damaged)).toBe(expected);
  });

  it.each(kept)("leave %s", (_name, text) => {
    expect(afterPass(lookalikes, text)).toBe(text);
  });
});

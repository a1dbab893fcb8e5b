/** Look-alikes in both directions, mixed words, Roman numerals, old encodings. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { foldLookalikes, restoreOldEncoding, scriptOf, toCyrillicLetter, toLatinLetter } from "../src/index.ts";

describe("single letters", () => {
  test.each([..."aceiopxyhABCEHIKMOPTX"])("Latin %s has a Cyrillic twin and comes back", (latin) => {
    const cyrillic = toCyrillicLetter(latin, "ru") ?? "";
    expect(scriptOf(cyrillic)).toBe("cyrillic");
    expect(toLatinLetter(cyrillic)).toBe(latin);
  });
  test.each([..."dfgjlqrswzDFGLQRSVWZktmn1№"])("%s has none", (char) => expect(toCyrillicLetter(char)).toBeUndefined());
  test.each([..."бгджйлпфцчшщъыьэюяқғңұкмт"])("%s has none", (char) => expect(toLatinLetter(char)).toBeUndefined());
  test("Y is Ү in Kazakh and У in Russian", () => {
    expect(toCyrillicLetter("Y")).toBe("Ү");
    expect(toCyrillicLetter("Y", "ru")).toBe("У");
  });
});

describe("folding", () => {
  test.each([
    ["әзiрлеу", "әзірлеу"],
    ["Үкiметiнiң", "Үкіметінің"],
    ["Yкiметi", "Үкіметі"],
    ["декабpя", "декабря"],
    ["госудаpственной", "государственной"],
    ["учpеждений", "учреждений"],
    ["Yполномоченный", "Уполномоченный"],
    ["VIIІ", "VIII"],
    ["VІI", "VII"],
    ["ХVIII", "XVIII"],
    ["XІ", "XI"],
    ["ІV-тарау", "IV-тарау"],
    ["аdilet", "adilet"],
  ])("%s becomes %s", (mixed, folded) => expect(foldLookalikes(mixed)).toBe(folded));
  test.each(["закон", "заң", "ХХІ", "XXI", "www", "cope", "СОР", "98/қе", "", "Жd", "299-VIII ЗРК"])(
    "%s stays",
    (word) => expect(foldLookalikes(word)).toBe(word),
  );
  test("length is kept, twice is once", () => {
    const soup = fc.string({ unit: fc.constantFrom(..."aаcсеeіiYyүжdVІI-қ 1"), maxLength: 30 });
    fc.assert(
      fc.property(fc.oneof(soup, fc.string({ unit: "binary" })), (text) => {
        const folded = foldLookalikes(text);
        expect(folded.length).toBe(text.length);
        expect(foldLookalikes(folded)).toBe(folded);
      }),
    );
  });
});

test("old encodings are restored, and nothing else is", () => {
  expect(restoreOldEncoding("Ќазаќстан")).toBe("Қазақстан");
  expect(restoreOldEncoding("жылѓы")).toBe("жылғы");
  expect(restoreOldEncoding("міндетті")).toBe("міндетті");
  expect(restoreOldEncoding("Ёлка, English")).toBe("Ёлка, English");
});

test.each([
  ["заң", "cyrillic"],
  ["law", "latin"],
  ["Yкiметi", "mixed"],
  ["12:00", "none"],
  ["", "none"],
] as const)("scriptOf(%s) is %s", (word, script) => expect(scriptOf(word)).toBe(script));

/** Keys of words as an engine has learned them: the same as those that it searches by. */
import { ANALYZER, analyze, learnStemmer } from "@qujat/language";
import { describe, expect, it } from "vitest";
import { flatEngine, miniEngine, sourceOfText } from "../src/index.ts";
import { library } from "./acts.ts";

const options = { analyzer: ANALYZER };

/** A word that no list has, in forms that agree on its stem. */
const PHEASANTS = ["қырғауылды аулау", "қырғауылдар санын есептеу", "қырғауылға рұқсат"];

describe.each([flatEngine, miniEngine])("The stems of $name", (kind) => {
  const engine = kind.build(
    PHEASANTS.map((text, at) => sourceOfText({ id: `p${at}`, text })),
    options,
  );
  const learned = learnStemmer(
    PHEASANTS.flatMap((text) => ANALYZER.tokenize(text)).map(({ exact }): [string, number] => [exact, 1]),
  );

  it("are those that the words of the index teach, of its own words and of others", () => {
    for (const word of ["қырғауылды", "қырғауылдар", "қырғауылының", "тармағының", "пунктами", "5-тармағының"]) {
      expect(engine.stemsOf(word), word).toEqual(learned(word));
    }
    expect(engine.stemsOf("қырғауылының")).toEqual(["қырғауыл"]);
  });

  it("serve the analysis of a text, by themselves", () => {
    const { stemsOf } = engine;
    expect(analyze("Қырғауылына", stemsOf)[0]?.stems).toEqual(["қырғауыл"]);
  });

  it("are the same after saving, loading, adding and merging", () => {
    const loaded = kind.load(engine.save(), options);
    expect(loaded.stemsOf("қырғауылынан")).toEqual(engine.stemsOf("қырғауылынан"));
    loaded.add(sourceOfText({ id: "p9", text: "қырғауылымен тармағына" }));
    expect(loaded.stemsOf("қырғауылымен")).toEqual(["қырғауыл"]);
    loaded.merge();
    expect(loaded.stemsOf("қырғауылымен")).toEqual(["қырғауыл"]);
    expect(loaded.stemsOf("тармағына")).toEqual(["тармақ"]);
  });

  it("never fail", () => {
    for (const word of ["", " ", "№", "98/қе", "a\u0000b", "ә".repeat(100_000)]) {
      expect(library(kind).stemsOf(word).length).toBeGreaterThan(0);
      expect(kind.build([], options).stemsOf(word).length).toBeGreaterThan(0);
    }
  });
});

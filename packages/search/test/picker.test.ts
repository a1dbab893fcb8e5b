/** Pickers find short names by what is roughly typed. */
import { expect, it } from "vitest";
import { pickerOf } from "../src/index.ts";

const FORMS = ["Өтініш", "Шағым", "Қорытынды беру туралы өтінім", "Заявление", "Жалоба"];

const typed: readonly (readonly [text: string, name: string | undefined])[] = [
  ["шағым", "Шағым"],
  ["shagym", "Шағым"],
  ["корытынды", "Қорытынды беру туралы өтінім"],
  ["жалаба", "Жалоба"],
  ["ӨТІНІШ", "Өтініш"],
  ["паспорт", undefined],
];

it.each(typed)("%s", (text, name) => expect(pickerOf(FORMS)(text, 1)[0]).toBe(name));
it("shows the first names before anything is typed", () => expect(pickerOf(FORMS)("", 2)).toEqual(["Өтініш", "Шағым"]));

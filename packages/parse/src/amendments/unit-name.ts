/** The name of a provision in words: «8-тармақтың 3) тармақшасының бірінші абзацы», «абзац первый подпункта 3) пункта 8». */
import { inCase, ordinalWord } from "@qujat/language";
import type { MessageLanguage, UnitPath } from "@qujat/model";
import { ENGLISH_NAMES, KAZAKH_NAMES, RUSSIAN_NAMES, type UnitName } from "../data/unit-names.ts";

/** A case in which a name is put. */
type NameCase = "nominative" | "instrumental";

interface NamedStep {
  readonly name: UnitName;
  readonly number: string | null;
}

/**
 * The name of a provision, or of a part of it; empty for an act as a whole.
 *
 * @param part as in an amendment: `title`, `paragraph 1`
 * @param nameCase of its innermost unit; default the nominative; English has none
 * @example nameUnit([{ type: "point", number: "8" }], "paragraph 1", "kk") // "8-тармақтың бірінші абзацы"
 */
export function nameUnit(
  path: UnitPath,
  part: string | null,
  language: MessageLanguage,
  nameCase: NameCase = "nominative",
): string {
  const steps: NamedStep[] = path.map(({ type, number, part: clause }) => ({ name: clause ? "clause" : type, number }));
  steps.push(...stepsOfPart(part));
  if (language === "kk") return kazakh(steps, nameCase);
  if (language === "en") return steps.map(english).join(", ");
  return steps
    .map((step, at) => russian(step, at < steps.length - 1 ? "genitive" : nameCase))
    .reverse()
    .join(" ");
}

/** `paragraph 2 sentence 3` is two steps, the outer first. */
function stepsOfPart(part: string | null): NamedStep[] {
  return [...(part ?? "").matchAll(/(\p{L}+)(?: (\d\S*))?/gu)].map(([, kind = "", number = null]) => ({
    name: kind === "part" ? "clause" : (kind as UnitName),
    number,
  }));
}

function kazakh(steps: readonly NamedStep[], nameCase: NameCase): string {
  const named = steps.map(({ name, number }, at) => {
    const word = KAZAKH_NAMES[name][at === 0 ? 0 : 1];
    const inner = at === steps.length - 1;
    const ended = inner ? (nameCase === "nominative" ? word : inCase(word, nameCase)) : inCase(word, "genitive");
    return kazakhNumber(name, number) + ended;
  });
  return named.join(" ");
}

function kazakhNumber(name: UnitName, number: string | null): string {
  if (number === null) return "";
  if (name === "subpoint") return `${number}) `;
  return isCounted(name) ? `${ordinalWord(Number(number), "kk")} ` : `${number}-`;
}

function russian({ name, number }: NamedStep, nameCase: NameCase | "genitive"): string {
  const [nominative, genitive, instrumental, gender] = RUSSIAN_NAMES[name];
  const word = { nominative, genitive, instrumental }[nameCase];
  if (number === null) return word;
  if (name === "subpoint") return `${word} ${number})`;
  return `${word} ${isCounted(name) ? ordinalWord(Number(number), "ru", { gender, case: nameCase }) : number}`;
}

function english({ name, number }: NamedStep): string {
  return number === null ? ENGLISH_NAMES[name] : `${ENGLISH_NAMES[name]} ${number}${name === "subpoint" ? ")" : ""}`;
}

/** Whether a unit is counted in words and not numbered in print. */
function isCounted(name: UnitName): boolean {
  return name === "paragraph" || name === "clause" || name === "sentence";
}

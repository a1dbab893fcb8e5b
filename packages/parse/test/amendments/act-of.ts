/** Small amending acts for tests: lines of an instruction under the head of an order that changes rules. */
import { type Amendment, type Block, type Message, textOf } from "@qujat/model";
import { parseAmendments } from "../../src/amendments/parse-amendments.ts";
import { parseStructure } from "../../src/structure/parse-structure.ts";

const HEAD = {
  kk: [
    '"Мұрағат ісі қағидаларын бекіту туралы" Мәдениет министрінің 2015 жылғы 5 маусымдағы № 51 бұйрығына өзгерістер енгізу туралы',
    "Мәдениет министрінің 2018 жылғы 3 мамырдағы № 70 бұйрығы.",
    "БҰЙЫРАМЫН:",
    '1. "Мұрағат ісі қағидаларын бекіту туралы" Мәдениет министрінің 2015 жылғы 5 маусымдағы № 51 бұйрығына мынадай өзгерістер мен толықтырулар енгізілсін:',
  ],
  ru: [
    'О внесении изменений в приказ Министра культуры от 5 июня 2015 года № 51 "Об утверждении Правил архивного дела"',
    "Приказ Министра культуры от 3 мая 2018 года № 70.",
    "ПРИКАЗЫВАЮ:",
    '1. Внести в приказ Министра культуры от 5 июня 2015 года № 51 "Об утверждении Правил архивного дела" следующие изменения и дополнения:',
  ],
} as const;

/** Blocks of an act, one a line; captions are marked by `^`, cells of a row are parted by ` | `. */
export function blocksOf(lines: readonly string[], file = "act.txt"): Block[] {
  return lines.map((line): Block => {
    if (line.includes(" | ")) return { type: "row", cells: line.split(" | ").map((cell) => textOf(file, cell)) };
    return { type: line.startsWith("^") ? "caption" : "paragraph", text: textOf(file, line.replace(/^\^/, "")) };
  });
}

/** What an act of these lines orders. */
export function readAct(language: "kk" | "ru", lines: readonly string[]) {
  const { structure } = parseStructure(blocksOf(lines), { language });
  return parseAmendments({ metadata: { language }, structure });
}

/** What these lines order under a head that names the act. */
export function readLines(
  language: "kk" | "ru",
  lines: readonly string[],
): {
  readonly operations: string[];
  readonly amendments: readonly Amendment[];
  readonly messages: readonly Message[];
} {
  const { amendments, messages } = readAct(language, [...HEAD[language], ...lines]);
  return { amendments, messages, operations: amendments.map(brief) };
}

/** An operation on a line: `reword point 3/subpoint 2 [paragraph 1] @Rules = words`. */
export function brief({ target, part, operation, newText, oldWords, newWords, source }: Amendment): string {
  const unit = target.unit.map(({ type, number, part: clause }) => `${clause ? "clause" : type} ${number}`).join("/");
  const words = [oldWords, newWords].some((one) => one !== null) ? `<${oldWords ?? ""}→${newWords ?? ""}>` : null;
  return [
    operation,
    unit === "" ? null : unit,
    part && `[${part}]`,
    target.instrument && `@${target.instrument}`,
    words,
    source && `from ${source}`,
    newText && `= ${newText.map(({ value }) => value).join(" ¶ ")}`,
  ]
    .filter(Boolean)
    .join(" ");
}

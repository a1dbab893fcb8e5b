/** Small bases and amending acts for tests, read from lines as any act is. */
import { type Act, isProvision, type Metadata, nodesOf } from "@qujat/model";
import { parseAmendments } from "../../src/amendments/parse-amendments.ts";
import { parseStructure } from "../../src/structure/parse-structure.ts";
import { blocksOf } from "../amendments/act-of.ts";

/** What tests say of an act. */
export interface Given {
  readonly language: "kk" | "ru";
  readonly number: string;
  readonly date: string;
  /** The day from which it holds; default unknown. */
  readonly from?: string | null;
  readonly lines: readonly string[];
}

/** An act of these lines. */
export function actOf({ language, number, date, from = null, lines }: Given): Act {
  const { structure } = parseStructure(blocksOf(lines, `${number}.txt`), { language });
  const metadata: Metadata = {
    language,
    title: lines[0] ?? null,
    type: language === "kk" ? "бұйрық" : "приказ",
    issuer: language === "kk" ? "Мәдениет министрі" : "Министр культуры",
    issuers: [],
    date,
    number,
    registration: null,
    status: null,
    repealedBy: null,
    repealedOn: null,
    publication: null,
    entryIntoForce: from === null ? null : { rule: "", date: from },
    legalBasis: null,
    signatories: [],
  };
  const { amendments } = parseAmendments({ metadata, structure });
  return { id: `kz-${date}-${number}.${language}`, metadata, structure, citations: [], amendments, messages: [] };
}

const HEADS = {
  kk: (number: string) => [
    "Мұрағат бұйрығына өзгерістер енгізу туралы",
    `Мәдениет министрінің 2018 жылғы 3 мамырдағы № ${number} бұйрығы.`,
    "БҰЙЫРАМЫН:",
    '1. "Мұрағат ісі қағидаларын бекіту туралы" Мәдениет министрінің 2015 жылғы 5 маусымдағы № 51 бұйрығына мынадай өзгерістер енгізілсін:',
  ],
  ru: (number: string) => [
    "О внесении изменений в приказ об архивах",
    `Приказ Министра культуры от 3 мая 2018 года № ${number}.`,
    "ПРИКАЗЫВАЮ:",
    '1. Внести в приказ Министра культуры от 5 июня 2015 года № 51 "Об утверждении Правил архивного дела" следующие изменения:',
  ],
};

/** An act that changes the base of its language with these lines. */
export function amending(
  language: "kk" | "ru",
  lines: readonly string[],
  {
    number = "70",
    date = "2018-05-03",
    from = "2018-06-01",
  }: { number?: string; date?: string; from?: string | null } = {},
): Act {
  return actOf({ language, number, date, from, lines: [...HEADS[language](number), ...lines] });
}

export const BASES: Readonly<Record<"kk" | "ru", Act>> = {
  kk: actOf({
    language: "kk",
    number: "51",
    date: "2015-06-05",
    from: "2015-07-01",
    lines: [
      "Мұрағат ісі қағидаларын бекіту туралы",
      "Мәдениет министрінің 2015 жылғы 5 маусымдағы № 51 бұйрығы.",
      "БҰЙЫРАМЫН:",
      "1. Қоса беріліп отырған Мұрағат ісі қағидалары бекітілсін.",
      "2. Мұрағат департаменті:",
      "1) бұйрықты тіркеуді;",
      "2) бұйрықты жариялауды қамтамасыз етсін.",
      "3. Бақылау департаментке жүктелсін.",
      "4. Осы бұйрық қол қойылған күнінен бастап қолданысқа енгізіледі.",
      "Министр А. Әбдіров",
      "^Мәдениет министрінің 2015 жылғы 5 маусымдағы № 51 бұйрығымен бекітілген",
      "Мұрағат ісі қағидалары",
      "1-тарау. Жалпы ережелер",
      "1. Қағидалар мұрағат ісінің тәртібін айқындайды.",
      "2. Негізгі ұғымдар:",
      "1) қор – құжаттар жиынтығы;",
      "2) іс – құжаттар топтамасы;",
      "3) тізімдеме – істердің тізімі.",
      "3. Емхана құжаттарды бес күнде тапсырады. Емханаға қолхат беріледі.",
      "Құжаттар нөмірленеді.",
      "2-тарау. Қабылдау тәртібі",
      "4. Құжаттар жыл сайын қабылданады.",
      "5. Қор ашық.",
      "^Мұрағат ісі қағидаларына қосымша",
      "Қорлар тізбесі",
      "1. Қалалық қор.",
      "2. Ауылдық қор.",
    ],
  }),
  ru: actOf({
    language: "ru",
    number: "51",
    date: "2015-06-05",
    from: "2015-07-01",
    lines: [
      "Об утверждении Правил архивного дела",
      "Приказ Министра культуры от 5 июня 2015 года № 51.",
      "ПРИКАЗЫВАЮ:",
      "1. Утвердить прилагаемые Правила архивного дела.",
      "2. Департаменту архивов обеспечить:",
      "1) регистрацию приказа;",
      "2) опубликование приказа.",
      "3. Контроль возложить на департамент.",
      "4. Настоящий приказ вводится в действие со дня подписания.",
      "Министр А. Абдиров",
      "^Утверждены приказом Министра культуры от 5 июня 2015 года № 51",
      "Правила архивного дела",
      "Глава 1. Общие положения",
      "1. Правила определяют порядок архивного дела.",
      "2. Основные понятия:",
      "1) фонд – совокупность документов;",
      "2) дело – подборка документов;",
      "3) опись – перечень дел.",
      "3. Поликлиника сдает документы за пять дней. Выдается расписка.",
      "Документы нумеруются.",
      "Глава 2. Порядок приема",
      "4. Документы принимаются ежегодно.",
      "5. Фонд открыт.",
      "^Приложение к Правилам архивного дела",
      "Перечень фондов",
      "1. Городской фонд.",
      "2. Сельский фонд.",
    ],
  }),
};

/** Every provision on a line of its own: anchor, what it says. */
export function linesOf({ structure }: Act): string[] {
  return [...nodesOf(structure)]
    .filter(isProvision)
    .flatMap(({ anchor, texts }) => texts.map(({ value }) => `${anchor} ${value}`));
}

/** The lines that one act has and the other has not. */
export function difference(before: Act, after: Act): { readonly gone: string[]; readonly come: string[] } {
  const [old, renewed] = [linesOf(before), linesOf(after)];
  return { gone: old.filter((line) => !renewed.includes(line)), come: renewed.filter((line) => !old.includes(line)) };
}

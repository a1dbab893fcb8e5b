/**
 * Kinds of acts in both languages, so that «бұйрық» and «приказ» are one, and the forms in which they are cited.
 * Sources: the Law on Legal Acts No. 480-V of 6 April 2016, art. 7; words of official acts.
 */

/** A kind of act: its code in identifiers, its nominatives, and what a citation of a provision makes of them. */
export interface ActKind {
  /** In identifiers of acts that have no number. */
  readonly code: string;
  readonly kk: string;
  /** With the ending of what belongs to someone: `Жарлығы`. */
  readonly kkOwned: string;
  readonly ru: string;
  readonly ruGenitive: string;
}

const kind = (code: string, kk: string, kkOwned: string, ru: string, ruGenitive: string): ActKind => ({
  code,
  kk,
  kkOwned,
  ru,
  ruGenitive,
});

export const ACT_KINDS: readonly ActKind[] = [
  kind("constitution", "конституция", "Конституциясы", "конституция", "Конституции"),
  kind("code", "кодекс", "Кодексі", "кодекс", "Кодекса"),
  kind(
    "constitutional-law",
    "конституциялық заң",
    "Конституциялық заңы",
    "конституционный закон",
    "Конституционного закона",
  ),
  kind("law", "заң", "Заңы", "закон", "Закона"),
  kind(
    "decree-law",
    "заң күші бар жарлық",
    "Заң күші бар Жарлығы",
    "указ, имеющий силу закона",
    "Указа, имеющего силу Закона,",
  ),
  kind("decree", "жарлық", "Жарлығы", "указ", "Указа"),
  kind(
    "normative-resolution",
    "нормативтік қаулы",
    "нормативтік қаулысы",
    "нормативное постановление",
    "нормативного постановления",
  ),
  kind(
    "joint-resolution",
    "бірлескен қаулы",
    "бірлескен қаулысы",
    "совместное постановление",
    "совместного постановления",
  ),
  kind("resolution", "қаулы", "қаулысы", "постановление", "постановления"),
  kind("joint-order", "бірлескен бұйрық", "бірлескен бұйрығы", "совместный приказ", "совместного приказа"),
  kind("order", "бұйрық", "бұйрығы", "приказ", "приказа"),
  kind("joint-decision", "бірлескен шешім", "бірлескен шешімі", "совместное решение", "совместного решения"),
  kind("decision", "шешім", "шешімі", "решение", "решения"),
  kind("direction", "өкім", "өкімі", "распоряжение", "распоряжения"),
  kind("protocol", "хаттама", "хаттамасы", "протокол", "протокола"),
  kind("rules", "қағидалар", "қағидалары", "правила", "Правил"),
  kind("regulation", "ереже", "ережесі", "положение", "Положения"),
  kind("standard", "стандарт", "стандарты", "стандарт", "стандарта"),
  kind("reglement", "регламент", "регламенті", "регламент", "регламента"),
  kind("instruction", "нұсқаулық", "нұсқаулығы", "инструкция", "Инструкции"),
  kind("method", "әдістеме", "әдістемесі", "методика", "Методики"),
  kind("list", "тізбе", "тізбесі", "перечень", "перечня"),
  kind("register", "тізілім", "тізілімі", "реестр", "реестра"),
  kind("treaty", "шарт", "шарты", "договор", "Договора"),
  kind("agreement", "келісім", "келісімі", "соглашение", "Соглашения"),
  kind("convention", "конвенция", "конвенциясы", "конвенция", "Конвенции"),
];

const BY_NAME: ReadonlyMap<string, ActKind> = new Map(
  ACT_KINDS.flatMap((one) => [[one.ru, one] as const, [one.kk, one] as const]),
);

/** The kind that a type in the nominative names, in either language. */
export function kindOf(type: string | null): ActKind | undefined {
  return type === null ? undefined : BY_NAME.get(type.toLowerCase());
}

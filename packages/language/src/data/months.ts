/**
 * The months in both languages. Sources: the dates of official acts; Kazakh forms as in «2011 жылғы 5 шілдедегі»
 * (date of an act) and «5 шілдеде» (day of an event).
 */

/** A month, in the forms that dates use. */
export interface Month {
  /** 1 to 12. */
  readonly number: number;
  readonly kk: { readonly nominative: string; readonly attributive: string; readonly locative: string };
  readonly ru: { readonly nominative: string; readonly genitive: string };
}

const month = (number: number, kk: string, loc: string, rel: string, ru: string, genitive: string): Month => ({
  number,
  kk: { nominative: kk, attributive: kk + loc + rel, locative: kk + loc },
  ru: { nominative: ru, genitive },
});

export const MONTHS: readonly Month[] = [
  month(1, "қаңтар", "да", "ғы", "январь", "января"),
  month(2, "ақпан", "да", "ғы", "февраль", "февраля"),
  month(3, "наурыз", "да", "ғы", "март", "марта"),
  month(4, "сәуір", "де", "гі", "апрель", "апреля"),
  month(5, "мамыр", "да", "ғы", "май", "мая"),
  month(6, "маусым", "да", "ғы", "июнь", "июня"),
  month(7, "шілде", "де", "гі", "июль", "июля"),
  month(8, "тамыз", "да", "ғы", "август", "августа"),
  month(9, "қыркүйек", "те", "гі", "сентябрь", "сентября"),
  month(10, "қазан", "да", "ғы", "октябрь", "октября"),
  month(11, "қараша", "да", "ғы", "ноябрь", "ноября"),
  month(12, "желтоқсан", "да", "ғы", "декабрь", "декабря"),
];

/**
 * What orders a change in an amending act. The words stand for what they do, not for the sentences that they are in.
 * Source: words of official acts (status and amending words) and official acts of 1991–2026; older words («баяндалсын», «кесімнің»)
 * among them. Patterns are matched in lower case outside of quotes.
 */

/** What a verb orders; what it is done to decides between a provision and words. */
export type OrderKind = "reword" | "insert" | "delete" | "repeal" | "replace" | "rename";

export interface OrderWord {
  readonly kind: OrderKind;
  readonly pattern: string;
}

export const KAZAKH_ORDERS: readonly OrderWord[] = [
  // «мынадай редакцияда жазылсын», «жаңа редакцияда баяндалсын»
  { kind: "reword", pattern: "редакция(?:да|сында)\\s+(?:жазылсын|баяндалсын|мазмұндалсын|берілсін|жазылып)" },
  { kind: "insert", pattern: "толықтырыл(?:сын|ып)" },
  { kind: "delete", pattern: "(?:алып|алынып)\\s+таста(?:лсын|лып)" },
  {
    kind: "repeal",
    pattern:
      "күш(?:і|тері|ін)\\s+(?:жойылсын|жойды|(?:жойылды|жойылған|жойған)\\s+деп\\s+(?:танылсын|саналсын|есептелсін))",
  },
  { kind: "replace", pattern: "(?:ауыстырыл|алмастырыл)(?:сын|ып)" },
  { kind: "rename", pattern: "деп\\s+(?:аталсын|өзгертілсін|есептелсін|саналсын)" },
];

export const RUSSIAN_ORDERS: readonly OrderWord[] = [
  { kind: "reword", pattern: "излож(?:ить|ив)" },
  { kind: "insert", pattern: "дополн(?:ить|ив)" },
  { kind: "delete", pattern: "исключ(?:ить|ив)" },
  { kind: "repeal", pattern: "(?:призна(?:ть|в)|считать)(?=[^;]{0,400}утратив)" },
  { kind: "replace", pattern: "замен(?:ить|ив)" },
  { kind: "rename", pattern: "переименова(?:ть|в)|считать(?![^;]{0,400}утратив)|именовать" },
];

/** Words of a line that says in which act changes are made. */
export const KAZAKH_CHANGES = "(?:өзгеріс|толықтыру)\\p{L}*\\s+(?:мен\\s+(?:өзгеріс|толықтыру)\\p{L}*\\s+)?енгізіл";
export const RUSSIAN_CHANGES = "(?:изменени|дополнени|внести|вносятся)";

/** What quoted words are called: «деген сөздер», «цифрлар»; «слова», «цифру». */
export const KAZAKH_WORD_NOUNS = "сөз|цифр|сан|аббревиатура|тіркес|белгі|әріп|атау|код|күн|тыныс\\s+белгі|абревиатура";
export const RUSSIAN_WORD_NOUNS =
  "слов|цифр|числ|аббревиатур|словосочетани|знак|букв|дат|символ|обозначени|предлог|союз";

/** The words for the title of an act or unit; their endings follow. */
export const KAZAKH_TITLE_WORDS = "атауы|атау|тақырыбы|тақырып";
export const RUSSIAN_TITLE_WORDS = "заголов(?:ок|ка|ку|ком|ке)|наименовани(?:е|я|ю|ем|и)|названи(?:е|я|ю|ем|и)";

/** Words that say that all case forms of the quoted words are meant. */
export const EVERY_FORM_WORDS =
  "тиісінше\\s+(?:жалғау|септік)|тиісті\\s+(?:жалғау|септік)|септік\\s+жалғау|соответствующ\\p{L}+\\s+падеж|в\\s+разных\\s+падежах|соответствующих\\s+падежных";

/** The sentences of the messages that consolidating leaves behind. */
import type { Catalogue } from "@qujat/model";

/** Why an operation was not applied. */
export type ConsolidateProblem =
  | "no-instrument"
  | "no-unit"
  | "ambiguous"
  | "no-part"
  | "no-words"
  | "no-wording"
  | "gone"
  | "exists"
  | "conflict"
  | "repealed"
  | "unsupported"
  | "unknown-day";

export const CONSOLIDATE_CATALOGUE: Catalogue = {
  "consolidate/no-instrument": {
    kk: "{act} «{instrument}» құжатын өзгертеді, бірақ негізгі актіде ондай құжат жоқ. Атауын және құжаттың түпнұсқасын салыстырыңыз.",
    ru: "{act} изменяет документ «{instrument}», которого в базовом акте нет. Сверьте его название с оригиналом.",
    en: "{act} changes the instrument “{instrument}”, which the base does not hold. Compare its title with the original.",
  },
  "consolidate/no-unit": {
    kk: "{act} өзгертетін құрылым бөлігі ({unit}) негізгі актіде жоқ. Оның нөмірін салыстырыңыз.",
    ru: "{act} изменяет то, чего в базовом акте нет ({unit}). Сверьте номер.",
    en: "{act} changes {unit}, which the base does not hold. Compare its number.",
  },
  "consolidate/ambiguous": {
    kk: "{act} өзгертетін құрылым бөлігі ({unit}) негізгі актіде біреу емес. Қайсысы екенін көрсетіңіз.",
    ru: "{act} изменяет то, чего в базовом акте несколько ({unit}). Укажите, что имеется в виду.",
    en: "{act} changes {unit}, of which the base holds several. Say which one is meant.",
  },
  "consolidate/no-part": {
    kk: "{act} өзгертетін бөлік ({unit}) ол жерде жоқ. Абзацтар мен бөліктерді санап шығыңыз.",
    ru: "{act} изменяет часть, которой там нет ({unit}). Пересчитайте абзацы и части.",
    en: "{act} changes {unit}, a part that is not there. Count the paragraphs again.",
  },
  "consolidate/no-words": {
    kk: "{act} өзгертетін «{words}» деген сөздер ол жерде ({unit}) жоқ. Мәтінді салыстырыңыз.",
    ru: "{act} изменяет слова «{words}», которых там нет ({unit}). Сверьте текст.",
    en: "{act} changes the words “{words}”, which do not stand there ({unit}). Compare the text.",
  },
  "consolidate/no-wording": {
    kk: "{act} бойынша жаңа редакция ({unit}) табылмады. Түпнұсқаны қараңыз.",
    ru: "Новая редакция по {act} ({unit}) не найдена. Посмотрите оригинал.",
    en: "The new wording that {act} gives ({unit}) was not found. Look at the original.",
  },
  "consolidate/gone": {
    kk: "{act} өзгертетін құрылым бөлігі ({unit}) бұған дейін алып тасталған.",
    ru: "{act} изменяет то, что уже исключено ({unit}).",
    en: "{act} changes {unit}, which is already deleted.",
  },
  "consolidate/exists": {
    kk: "{act} толықтыратын құрылым бөлігі ({unit}) негізгі актіде бұрыннан бар.",
    ru: "{act} дополняет тем, что в базовом акте уже есть ({unit}).",
    en: "{act} inserts {unit}, which the base already holds.",
  },
  "consolidate/conflict": {
    kk: "{act} және {other} бір күннен бастап ({on}) бір жерді ({unit}) әртүрлі өзгертеді. Қайсысы қолданылатынын анықтаңыз.",
    ru: "{act} и {other} с одного дня ({on}) по-разному изменяют одно и то же ({unit}). Установите, что применяется.",
    en: "{act} and {other} change {unit} differently from the same day ({on}). Find out which one holds.",
  },
  "consolidate/repealed": {
    kk: "{act} күші жойылған актіні өзгертеді ({unit}).",
    ru: "{act} изменяет акт, уже утративший силу ({unit}).",
    en: "{act} changes an act that is already repealed ({unit}).",
  },
  "consolidate/unsupported": {
    kk: "{act} бойынша өзгерісті ({unit}) автоматты түрде енгізу мүмкін емес. Оны қолмен енгізіңіз.",
    ru: "Изменение по {act} ({unit}) нельзя внести автоматически. Внесите его вручную.",
    en: "The change by {act} ({unit}) cannot be applied automatically. Apply it by hand.",
  },
  "consolidate/unknown-day": {
    kk: "{act} қай күннен бастап қолданылатыны белгісіз («{rule}»), сондықтан оның {count} өзгерісі енгізілмеді. Жарияланған күнін қараңыз.",
    ru: "Неизвестно, с какого дня действует {act} («{rule}»), поэтому его изменения ({count}) не внесены. Найдите день опубликования.",
    en: "From which day {act} holds is not known (“{rule}”), so its changes ({count}) were not applied. Find the day of publication.",
  },
};

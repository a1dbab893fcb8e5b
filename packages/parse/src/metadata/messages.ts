/** What could not be read of the metadata, and its sentences. */
import type { Catalogue } from "@qujat/model";

export const METADATA_CATALOGUE: Catalogue = {
  "metadata/no-title": {
    kk: "Актінің тақырыбы табылмады. Бастапқы жолдарды түпнұсқамен салыстырыңыз.",
    ru: "Заголовок акта не найден. Сверьте первые строки с оригиналом.",
    en: "The title of the act was not found. Compare the first lines with the original.",
  },
  "metadata/no-requisites": {
    kk: "Актінің түрі, органы, күні және нөмірі көрсетілген жол табылмады. Оны мәтіннің басына қосыңыз.",
    ru: "Строка с видом акта, органом, датой и номером не найдена. Добавьте её в начало текста.",
    en: "No line with the type, issuer, date and number of the act was found. Add it at the beginning of the text.",
  },
  "metadata/no-issuer": {
    kk: "Актіні қабылдаған орган анықталмады («{text}»). Жолды түпнұсқамен салыстырыңыз.",
    ru: "Не определено, кем принят акт («{text}»). Сверьте строку с оригиналом.",
    en: "Who issued the act is not clear (“{text}”). Compare the line with the original.",
  },
  "metadata/no-date": {
    kk: "Актінің күні анықталмады («{text}»). Жолды түпнұсқамен салыстырыңыз.",
    ru: "Дата акта не определена («{text}»). Сверьте строку с оригиналом.",
    en: "The date of the act is not clear (“{text}”). Compare the line with the original.",
  },
  "metadata/no-number": {
    kk: "Актінің нөмірі көрсетілмеген («{text}»). Түпнұсқада бар болса, қосыңыз.",
    ru: "Номер акта не указан («{text}»). Если он есть в оригинале, добавьте его.",
    en: "The act has no number (“{text}”). If the original has one, add it.",
  },
  "metadata/registration-incomplete": {
    kk: "Мемлекеттік тіркеу туралы мәлімет толық оқылмады («{text}»). Жолды түпнұсқамен салыстырыңыз.",
    ru: "Сведения о государственной регистрации прочитаны не полностью («{text}»). Сверьте строку с оригиналом.",
    en: "The state registration could not be read completely (“{text}”). Compare the line with the original.",
  },
  "metadata/no-repealing-act": {
    kk: "Актінің күшін жойған акт көрсетілмеген немесе танылмады. Ескертуді түпнұсқамен салыстырыңыз.",
    ru: "Не указан или не распознан акт, которым утратил силу данный акт. Сверьте сноску с оригиналом.",
    en: "The act that repealed this one is not named, or could not be read. Compare the note with the original.",
  },
  "metadata/no-signatory": {
    kk: "Қол қойған адам табылмады. Мәтіннің соңын түпнұсқамен салыстырыңыз.",
    ru: "Подписавшее лицо не найдено. Сверьте конец текста с оригиналом.",
    en: "No signatory was found. Compare the end of the text with the original.",
  },
  "metadata/no-entry-date": {
    kk: "Қолданысқа енгізілетін күн есептелмеді («{text}»): есептеу басталатын күн мәтінде жоқ.",
    ru: "День введения в действие не вычислен («{text}»): в тексте нет дня, от которого он отсчитывается.",
    en: "The day of entry into force was not computed (“{text}”): the text does not give the day that it counts from.",
  },
};

/** The sentences of the messages about the structure of an act. */
import type { Catalogue } from "@qujat/model";

export const STRUCTURE_CATALOGUE: Catalogue = {
  "parse/number-first": {
    kk: "Нөмірлеу бірден емес, «{number}» нөмірінен басталады. Алдындағысы түсіп қалмағанын түпнұсқадан қараңыз.",
    ru: "Нумерация начинается не с единицы, а с «{number}». Сверьте с оригиналом, не выпало ли то, что стоит раньше.",
    en: "The numbers begin with “{number}” instead of one. Compare with the original whether what comes before is missing.",
  },
  "parse/number-skipped": {
    kk: "«{before}» нөмірінен кейін бірден «{number}» тұр. Арасындағысы алып тасталған ба, әлде мәтіннен түсіп қалған ба, түпнұсқамен салыстырыңыз.",
    ru: "После номера «{before}» сразу следует «{number}». Сверьте с оригиналом, исключено ли пропущенное или оно выпало из текста.",
    en: "Number “{number}” follows “{before}” directly. Compare with the original whether what lies between was repealed or is missing.",
  },
  "parse/number-repeated": {
    kk: "«{number}» нөмірі екінші рет кездеседі; екіншісінің мекенжайы – {anchor}. Нөмірді түпнұсқамен салыстырыңыз.",
    ru: "Номер «{number}» встречается повторно; адрес второго – {anchor}. Сверьте номер с оригиналом.",
    en: "Number “{number}” occurs a second time; the address of the second is {anchor}. Compare the number with the original.",
  },
  "parse/quote-open": {
    kk: "Жаңа редакцияның тырнақшасы жабылмаған; жаңа мәтін ретінде тек осы жол алынды. Мәтіннің қай жерде аяқталатынын тексеріңіз.",
    ru: "Кавычки новой редакции не закрыты; новым текстом считается только эта строка. Проверьте, где он заканчивается.",
    en: "The quote of a new wording is not closed; only this line is taken for it. Check where the new wording ends.",
  },
};

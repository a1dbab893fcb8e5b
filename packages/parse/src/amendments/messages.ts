/** The sentences of the messages that reading amendments leaves behind. */
import type { Catalogue } from "@qujat/model";

export const AMENDMENTS_CATALOGUE: Catalogue = {
  "amendments/unread": {
    kk: "Бұл жерде өзгеріс тапсырылған, бірақ нені және қалай өзгерту керегі оқылмады: «{text}». Түпнұсқаны қараңыз.",
    ru: "Здесь предписано изменение, но что и как изменяется, прочитать не удалось: «{text}». Посмотрите оригинал.",
    en: "A change is ordered here, but what it changes and how could not be read: “{text}”. Look at the original.",
  },
  "amendments/no-wording": {
    kk: "Жаңа редакция осы тапсырмадан кейін табылмады: «{text}». Түпнұсқаны қараңыз.",
    ru: "После этого предписания не найдена новая редакция: «{text}». Посмотрите оригинал.",
    en: "No new wording was found behind this order: “{text}”. Look at the original.",
  },
  "amendments/not-split": {
    kk: "Жаңа редакцияда бірнеше құрылым бөлігінің шекарасы анық емес, сондықтан әрқайсысына ол толық берілді: «{text}».",
    ru: "В новой редакции неясны границы нескольких единиц, поэтому каждой дана вся редакция: «{text}».",
    en: "Where one of several units ends in the new wording is not clear, so each was given all of it: “{text}”.",
  },
  "amendments/no-act": {
    kk: "Қай акт өзгертілетіні көрсетілмеген: «{text}». Жоғарыдағы тақырыпты қараңыз.",
    ru: "Не указано, какой акт изменяется: «{text}». Посмотрите заголовок выше.",
    en: "Which act is changed is not said: “{text}”. Look at the heading above.",
  },
};

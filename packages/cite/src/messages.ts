/** The sentences of the messages that resolving leaves behind. */
import type { Catalogue } from "@qujat/model";

export const CATALOGUE: Catalogue = {
  "cite/broken": {
    kk: "«{text}» сілтемесі көрсеткен құрылымдық бөлік {act} актісінде табылмады. Сілтемені актінің сол кездегі редакциясымен салыстырыңыз.",
    ru: "Положение, на которое указывает ссылка «{text}», в акте {act} не найдено. Сверьте ссылку с редакцией акта на тот день.",
    en: "The provision that “{text}” refers to is not in the act {act}. Compare the reference with the wording of the act on that day.",
  },
};

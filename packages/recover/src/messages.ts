/** The sentences of the messages that recovery leaves behind. */
import type { Catalogue } from "@qujat/model";

export const CATALOGUE: Catalogue = {
  "links/uncertain": {
    kk: "Бұл жолда ығысқан сілтеме болуы мүмкін («{text}»), бірақ оның орны анық емес. Жолды түпнұсқамен салыстырыңыз.",
    ru: "В этой строке, возможно, смещена ссылка («{text}»), но её место неясно. Сверьте строку с оригиналом.",
    en: "A hyperlink seems displaced on this line (“{text}”), but its place is not certain. Compare the line with the original.",
  },
  "spacing/uncertain": {
    kk: "Созылған жолдағы сөздердің шекарасы анық емес («{text}»). Жолды түпнұсқамен салыстырыңыз.",
    ru: "В разряженной строке неясны границы слов («{text}»). Сверьте строку с оригиналом.",
    en: "Where the words end in this letter-spaced line is not certain (“{text}”). Compare the line with the original.",
  },
  "wraps/uncertain": {
    kk: "Жол соңында сөз үзілген болуы мүмкін («{text}»), бірақ бұл анық емес. Жолды түпнұсқамен салыстырыңыз.",
    ru: "В конце строки, возможно, разорвано слово («{text}»), но это не точно. Сверьте строку с оригиналом.",
    en: "A word may be broken at the end of this line (“{text}”), but that is not certain. Compare the line with the original.",
  },
};

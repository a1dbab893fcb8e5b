/** The sentences of the messages about queries and saved indexes. */
import type { Catalogue } from "@qujat/model";

export const CATALOGUE: Catalogue = {
  "search/unclosed-quote": {
    kk: "Тырнақша жабылмаған: «{text}» соңына дейін сөз тіркесі деп алынды. Жабатын тырнақшаны қойыңыз.",
    ru: "Кавычка не закрыта: «{text}» до конца понято как точная фраза. Поставьте закрывающую кавычку.",
    en: "A quote is not closed: “{text}” was read as a phrase up to the end. Add the closing quote.",
  },
  "search/unknown-filter": {
    kk: "«{name}:» деген сүзгі жоқ, ол сөз ретінде ізделді. Барлары: №, issuer, type, year, status, lang, in, act, sort.",
    ru: "Фильтра «{name}:» нет, он найден как слово. Есть: №, issuer, type, year, status, lang, in, act, sort.",
    en: "There is no filter “{name}:”, it was searched as a word. There are: №, issuer, type, year, status, lang, in, act, sort.",
  },
  "search/unknown-value": {
    kk: "«{name}:» сүзгісінде «{value}» деген мән жоқ, сүзгі есепке алынбады. Мүмкін мәндер: {values}.",
    ru: "У фильтра «{name}:» нет значения «{value}», фильтр не учтён. Возможны: {values}.",
    en: "The filter “{name}:” has no value “{value}” and was left out. Possible values: {values}.",
  },
  "search/empty-filter": {
    kk: "«{name}:» сүзгісінен кейін мән жоқ, сүзгі есепке алынбады. Мәнді қос нүктеден кейін бос орынсыз жазыңыз.",
    ru: "После фильтра «{name}:» нет значения, фильтр не учтён. Напишите значение сразу после двоеточия.",
    en: "Nothing follows the filter “{name}:”, so it was left out. Write its value directly after the colon.",
  },
  "search/negated-filter": {
    kk: "«-{name}:» сүзгісін терістеуге болмайды, ол есепке алынбады. Сүзгіде керек мәндерді ғана жазыңыз.",
    ru: "Фильтр «-{name}:» нельзя отрицать, он не учтён. Укажите в фильтре только нужные значения.",
    en: "The filter “-{name}:” cannot be negated and was left out. Give the values that you want.",
  },
  "search/bad-year": {
    kk: "«{value}» жыл немесе жылдар аралығы емес, сүзгі есепке алынбады. Былай жазыңыз: year:2011 немесе year:2011..2017.",
    ru: "«{value}» — не год и не промежуток лет, фильтр не учтён. Пишите так: year:2011 или year:2011..2017.",
    en: "“{value}” is no year and no range of years, so the filter was left out. Write year:2011 or year:2011..2017.",
  },
  "search/reversed-years": {
    kk: "Аралықтың басы соңынан кейін тұр («{value}»), орындары ауыстырылды.",
    ru: "Начало промежутка позже его конца («{value}»), они поменяны местами.",
    en: "The range begins after its end (“{value}”); the two were exchanged.",
  },
  "search/long-query": {
    kk: "Сұрау тым ұзын: алғашқы {words} сөзі мен {characters} таңбасы ғана ізделді. Оны қысқартыңыз.",
    ru: "Запрос слишком длинный: искались только первые слова, до {words}, и {characters} знаков. Сократите его.",
    en: "The query is too long: only its first words, up to {words}, and {characters} characters were searched. Shorten it.",
  },
  "search/dangling-or": {
    kk: "OR сөзінің екі жағында да сөз болуы керек, ол есепке алынбады.",
    ru: "С обеих сторон OR должны стоять слова, он не учтён.",
    en: "OR needs a word on both sides and was left out.",
  },
  "search/bad-cursor": {
    kk: "Бет белгісі бүлінген, нәтиженің басы көрсетілді. Сұрауды қайта бастаңыз.",
    ru: "Метка страницы испорчена, показано начало результата. Повторите запрос.",
    en: "The page marker is damaged, so the start of the result is shown. Start the query again.",
  },
  "search/foreign-index": {
    kk: "{file} іздеу индексі емес. Архивті қайта құрыңыз.",
    ru: "{file} — не поисковый индекс. Постройте архив заново.",
    en: "{file} is no search index. Build the archive again.",
  },
  "search/newer-index": {
    kk: "{file} индексінің нұсқасы {found}, бұл бағдарлама {known} нұсқасын ғана оқиды. Бағдарламаны жаңартыңыз немесе архивті қайта құрыңыз.",
    ru: "Индекс {file} версии {found}, эта программа читает только версию {known}. Обновите программу или постройте архив заново.",
    en: "The index {file} is of version {found}, this program reads version {known} only. Update the program or build the archive again.",
  },
  "search/truncated-index": {
    kk: "{file} индексі толық емес: {expected} байттың {found} байты бар. Архивті қайта құрыңыз.",
    ru: "Индекс {file} неполон: {found} байт из {expected}. Постройте архив заново.",
    en: "The index {file} is incomplete: {found} of {expected} bytes. Build the archive again.",
  },
  "search/altered-index": {
    kk: "{file} индексінің бақылау қосындысы сәйкес емес: файл өзгертілген немесе бүлінген. Архивті қайта құрыңыз.",
    ru: "Контрольная сумма индекса {file} не сходится: файл изменён или повреждён. Постройте архив заново.",
    en: "The checksum of the index {file} is wrong: the file was altered or damaged. Build the archive again.",
  },
};

/** The words of facts, outlines and tables about acts. */
import type { Catalogue } from "@qujat/model";

export const ACT_PHRASES: Catalogue = {
  "cli/fact-status": { kk: "Күйі", ru: "Статус", en: "Status" },
  "cli/fact-title": { kk: "Атауы", ru: "Название", en: "Title" },
  "cli/fact-type": { kk: "Түрі", ru: "Вид", en: "Type" },
  "cli/fact-issuer": { kk: "Қабылдаған орган", ru: "Принявший орган", en: "Issuer" },
  "cli/fact-acting": { kk: "м.а.", ru: "и.о.", en: "acting" },
  "cli/fact-date": { kk: "Күні", ru: "Дата", en: "Date" },
  "cli/fact-number": { kk: "Нөмірі", ru: "Номер", en: "Number" },
  "cli/fact-registration": { kk: "Тіркелуі", ru: "Регистрация", en: "Registration" },
  "cli/fact-force": { kk: "Қолданысқа енуі", ru: "Вступление в силу", en: "In force" },
  "cli/fact-publication": { kk: "Жариялануы", ru: "Опубликование", en: "Published" },
  "cli/fact-basis": { kk: "Негізі", ru: "Основание", en: "Legal basis" },
  "cli/fact-signed": { kk: "Қол қойған", ru: "Подписал", en: "Signed by" },
  "cli/status-in-force": { kk: "қолданыстағы", ru: "действующий", en: "in force" },
  "cli/status-new": { kk: "жаңа", ru: "новый", en: "new" },
  "cli/status-updated": { kk: "жаңартылған", ru: "обновлённый", en: "updated" },
  "cli/status-suspended": { kk: "қолданылуы тоқтатылған", ru: "приостановлен", en: "suspended" },
  "cli/status-repealed": { kk: "күшін жойған", ru: "утратил силу", en: "repealed" },
  "cli/found": {
    kk: "Сілтемелер: {citations}, өзгертулер: {amendments}.",
    ru: "Ссылки: {citations}, изменения: {amendments}.",
    en: "{citations} citations, {amendments} amendments.",
  },
  "cli/no-amendments": {
    kk: "«{id}» басқа актілерді өзгертпейді.",
    ru: "«{id}» не изменяет других актов.",
    en: "“{id}” changes no other act.",
  },
  "cli/no-archive": {
    kk: "«{folder}» мұрағаты жоқ. Оны «qujat build» командасымен жасаңыз.",
    ru: "Архива «{folder}» нет. Постройте его командой «qujat build».",
    en: "There is no archive “{folder}”. Build it with “qujat build”.",
  },
  "cli/no-act": {
    kk: "Мұрағатта «{name}» деген акт жоқ. Ұқсастары: {near}.",
    ru: "В архиве нет акта «{name}». Похожие: {near}.",
    en: "The archive holds no act “{name}”. Near ones: {near}.",
  },
  "cli/many-acts": {
    kk: "«{name}» бірнеше актіні білдіреді: {found}. Бірін толық жазыңыз.",
    ru: "«{name}» означает несколько актов: {found}. Укажите один полностью.",
    en: "“{name}” means several acts: {found}. Name one in full.",
  },
  "cli/no-anchor": {
    kk: "«{id}» актісінде «{anchor}» бөлігі жоқ. Барлық бөліктері: qujat show {id} --outline",
    ru: "В акте «{id}» нет «{anchor}». Все части: qujat show {id} --outline",
    en: "The act “{id}” has no “{anchor}”. Its parts: qujat show {id} --outline",
  },
  "cli/wrong-date": {
    kk: "«{value}» — күн емес. Оны 2018-01-31 түрінде жазыңыз.",
    ru: "«{value}» — не дата. Запишите её так: 2018-01-31.",
    en: "“{value}” is no date. Write it as 2018-01-31.",
  },
};

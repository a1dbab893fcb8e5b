/** Every sentence and word of the command, in its three languages. */
import type { Catalogue } from "@qujat/model";
import { ACT_PHRASES } from "./phrases-acts.ts";
import { HELP_PHRASES } from "./phrases-help.ts";
import { SEARCH_PHRASES } from "./phrases-search.ts";
import { SUMMARY_PHRASES } from "./phrases-summary.ts";

const MESSAGES: Catalogue = {
  "cli/error": { kk: "қате", ru: "ошибка", en: "error" },
  "cli/warning": { kk: "ескерту", ru: "предупреждение", en: "warning" },
  "cli/note": { kk: "мәлімет", ru: "заметка", en: "note" },
  "cli/unknown-verb": {
    kk: "«{name}» деген команда жоқ. {hint}",
    ru: "Команды «{name}» нет. {hint}",
    en: "There is no verb “{name}”. {hint}",
  },
  "cli/unknown-option": {
    kk: "«{name}» деген параметр жоқ. {hint}",
    ru: "Параметра «{name}» нет. {hint}",
    en: "There is no option “{name}”. {hint}",
  },
  "cli/missing-argument": {
    kk: "«{name}» көрсетілмеген. {hint}",
    ru: "Не указан аргумент «{name}». {hint}",
    en: "The argument “{name}” is missing. {hint}",
  },
  "cli/missing-value": {
    kk: "«{name}» параметрінің мәні көрсетілмеген. {hint}",
    ru: "У параметра «{name}» не указано значение. {hint}",
    en: "The option “{name}” needs a value. {hint}",
  },
  "cli/invalid-value": {
    kk: "«{name}» параметрінде «{value}» мәні болмайды. {hint}",
    ru: "Параметр «{name}» не принимает значение «{value}». {hint}",
    en: "The option “{name}” does not take “{value}”. {hint}",
  },
  "cli/too-many-arguments": {
    kk: "«{name}» командасына берілген аргументтер тым көп. {hint}",
    ru: "Команде «{name}» передано слишком много аргументов. {hint}",
    en: "Too many arguments for “{name}”. {hint}",
  },
  "cli/exclusive": {
    kk: "{first} мен {second} бірге қолданылмайды. Біреуін алып тастаңыз.",
    ru: "{first} и {second} нельзя указать вместе. Уберите один из них.",
    en: "{first} and {second} do not go together. Leave one of them out.",
  },
  "cli/unwritable": {
    kk: "«{file}» файлын жазу мүмкін болмады ({code}). Жолды және рұқсатыңызды тексеріңіз.",
    ru: "Не удалось записать «{file}» ({code}). Проверьте путь и право на запись.",
    en: "“{file}” could not be written ({code}). Check the path and your permissions.",
  },
  "cli/report-is-input": {
    kk: "«{file}» — оқылатын файлдардың бірі, есеп оның үстіне жазылар еді. --report үшін басқа файл көрсетіңіз.",
    ru: "«{file}» — один из читаемых файлов, отчёт стёр бы его. Укажите для --report другой файл.",
    en: "“{file}” is one of the files to read; the report would overwrite it. Give --report another file.",
  },
  "cli/language": {
    kk: "«{language}» тілі жоқ. kk, ru немесе en деп көрсетіңіз.",
    ru: "Языка «{language}» нет. Укажите kk, ru или en.",
    en: "There is no language “{language}”. Give kk, ru or en.",
  },
  "cli/did-you-mean": {
    kk: "Мүмкін, {suggestion}?",
    ru: "Возможно, имелось в виду {suggestion}?",
    en: "Did you mean {suggestion}?",
  },
  "cli/see-help": {
    kk: "Көмек: {command}",
    ru: "Справка: {command}",
    en: "For help: {command}",
  },
  "cli/no-match": {
    kk: "«{file}» үлгісіне сай файл табылмады. Үлгіні және қалтаны тексеріңіз.",
    ru: "Под шаблон «{file}» не подходит ни один файл. Проверьте шаблон и папку.",
    en: "No file matches “{file}”. Check the pattern and the folder.",
  },
  "cli/no-acts": {
    kk: "«{file}» қалтасында .txt файлы жоқ. Актілерді .txt файлдары ретінде осы қалтаға салыңыз.",
    ru: "В папке «{file}» нет файлов .txt. Положите туда акты файлами .txt.",
    en: "The folder “{file}” holds no .txt file. Put acts there as .txt files.",
  },
  "cli/fault": {
    kk: "Бағдарламаның ішкі қатесі: {reason}. Осы хабарды бізге жіберіңіз; толығырақ — --debug.",
    ru: "Внутренняя ошибка программы: {reason}. Сообщите нам о ней; подробности — с --debug.",
    en: "A fault of the program: {reason}. Please report it; --debug says more.",
  },
};

export const PHRASES: Catalogue = {
  ...MESSAGES,
  ...ACT_PHRASES,
  ...HELP_PHRASES,
  ...SEARCH_PHRASES,
  ...SUMMARY_PHRASES,
};

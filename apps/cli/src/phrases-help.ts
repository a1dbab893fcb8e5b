/** The words of the help. */
import type { Catalogue } from "@qujat/model";

export const HELP_PHRASES: Catalogue = {
  "cli/help-usage": { kk: "Қолданылуы:", ru: "Использование:", en: "Usage:" },
  "cli/help-arguments": { kk: "Аргументтер:", ru: "Аргументы:", en: "Arguments:" },
  "cli/help-options": { kk: "Параметрлер:", ru: "Параметры:", en: "Options:" },
  "cli/help-verbs": { kk: "Командалар:", ru: "Команды:", en: "Verbs:" },
  "cli/about": {
    kk: "Құжат: бүлінген заң мәтіндерін басылған қалпына келтіреді.",
    ru: "Құжат: возвращает повреждённым текстам актов вид печатной страницы.",
    en: "Qujat: makes damaged texts of legal acts read as they were printed.",
  },
  "cli/about-normalise": {
    kk: "Бір немесе бірнеше файлдың мәтінін қалпына келтіреді. Шығу кодтары: 0 — орындалды, 1 — деректерде қате бар, 2 — қате қолдану, 3 — бағдарлама қатесі.",
    ru: "Восстанавливает текст одного или нескольких файлов. Коды завершения: 0 — выполнено, 1 — в данных есть ошибки, 2 — неверный вызов, 3 — ошибка программы.",
    en: "Recovers the text of one or more files. Exit codes: 0 done, 1 done with errors in the data, 2 wrong use, 3 fault of the program.",
  },
  "cli/about-build": {
    kk: "Қалтадағы актілерден мұрағат жасайды: әр актіге Markdown және JSON. Өзгермеген актілер қайта өңделмейді.",
    ru: "Строит из актов в папке архив: Markdown и JSON на каждый акт. Неизменившиеся акты заново не обрабатываются.",
    en: "Builds an archive from the acts in a folder: Markdown and JSON for each. Acts that did not change are not done again.",
  },
  "cli/about-parse": {
    kk: "Актіні оқиды: деректемелері, құрылымы, сілтемелері, өзгертулері.",
    ru: "Разбирает акт: реквизиты, структуру, ссылки, изменения.",
    en: "Reads an act: its metadata, structure, citations and amendments.",
  },
  "cli/about-show": {
    kk: "Мұрағаттағы актіні не оның бөлігін көрсетеді.",
    ru: "Показывает акт из архива или его часть.",
    en: "Shows an act of the archive, or a part of it.",
  },
  "cli/operand-act": {
    kk: "акт: идентификаторы, нөмірі немесе файл аты; бөлігі — # белгісінен кейін («kz-2011-07-05-116#point_1»)",
    ru: "акт: идентификатор, номер или имя файла; его часть — после # («kz-2011-07-05-116#point_1»)",
    en: "the act: its identifier, number or file name; a part of it after # (kz-2011-07-05-116#point_1)",
  },
  "cli/option-json-act": {
    kk: "актіні JSON түрінде шығару, әр акт бір жолда",
    ru: "вывести акт в виде JSON, по акту в строке",
    en: "print the act as JSON, one act on each line",
  },
  "cli/option-to-act": {
    kk: "нәтиже түрі: text (әдепкісі), markdown, json, akn (Akoma Ntoso), html, docx, pdf",
    ru: "вид результата: text (по умолчанию), markdown, json, akn (Akoma Ntoso), html, docx, pdf",
    en: "what to print: text (default), markdown, json, akn (Akoma Ntoso), html, docx, pdf",
  },
  "cli/option-out-act": {
    kk: "жазылатын файл (docx пен pdf үшін әдепкісі — актінің идентификаторы)",
    ru: "файл для записи (для docx и pdf по умолчанию — идентификатор акта)",
    en: "file to write (for docx and pdf by default the act's identifier)",
  },
  "cli/option-outline": {
    kk: "мазмұнын әр бөліктің мекенімен көрсету",
    ru: "показать оглавление с адресом каждой части",
    en: "show the outline with the address of every part",
  },
  "cli/option-amendments": {
    kk: "актінің нені өзгертетінін кесте түрінде көрсету",
    ru: "показать таблицей, что акт изменяет",
    en: "show as a table what the act changes",
  },
  "cli/option-at": {
    kk: "осы күнгі (2018-01-31) қолданыстағы редакциясын көрсету",
    ru: "показать редакцию, действовавшую в этот день (2018-01-31)",
    en: "show the wording in force on this day (2018-01-31)",
  },
  "cli/about-serve": {
    kk: "Мұрағатты браузерде ашады: іздеу, актілер, нысандар.",
    ru: "Открывает архив в браузере: поиск, акты, формы.",
    en: "Opens the archive in a browser: search, acts, forms.",
  },
  "cli/option-port": { kk: "порт (әдепкісі: 8080)", ru: "порт (по умолчанию: 8080)", en: "port (default: 8080)" },
  "cli/option-sources": {
    kk: "актілердің түпнұсқа мәтіндері жатқан қалта (әдепкісі: corpus)",
    ru: "папка с исходными текстами актов (по умолчанию: corpus)",
    en: "folder of the texts as received (default: corpus)",
  },
  "cli/serving": {
    kk: "Ашыңыз: {url} (тоқтату: Ctrl+C)",
    ru: "Откройте {url} (остановить: Ctrl+C)",
    en: "Open {url} (Ctrl+C stops it)",
  },
  "cli/wrong-port": {
    kk: "«{value}» — порт емес. 0 мен 65535 арасындағы сан керек.",
    ru: "«{value}» — не порт. Нужно число от 0 до 65535.",
    en: "“{value}” is no port. A number from 0 to 65535 is needed.",
  },
  "cli/port-taken": {
    kk: "{port}-порт ашылмады ({code}). Басқасын көрсетіңіз: --port.",
    ru: "Порт {port} не открылся ({code}). Укажите другой: --port.",
    en: "Port {port} could not be opened ({code}). Name another with --port.",
  },
  "cli/operand-files": {
    kk: "файлдар, қалталар, үлгілер («acts/**/*.txt») немесе стандартты енгізу үшін «-»",
    ru: "файлы, папки, шаблоны («acts/**/*.txt») или «-» для стандартного ввода",
    en: "files, folders, patterns (“acts/**/*.txt”), or - for standard input",
  },
  "cli/operand-sources": {
    kk: "актілер жатқан қалта (әдепкісі: corpus)",
    ru: "папка с актами (по умолчанию: corpus)",
    en: "folder that holds the acts (default: corpus)",
  },
  "cli/option-to": {
    kk: "нәтиже түрі: blocks — әр жолда бір блок (әдепкісі), markdown, json",
    ru: "вид результата: blocks — по блоку в строке (по умолчанию), markdown, json",
    en: "what to print: blocks, one on each line (default), markdown, json",
  },
  "cli/option-json": {
    kk: "--to json деген сияқты",
    ru: "то же, что --to json",
    en: "the same as --to json",
  },
  "cli/option-json-summary": {
    kk: "қорытындыны JSON түрінде шығару",
    ru: "вывести итог в виде JSON",
    en: "print the summary as JSON",
  },
  "cli/option-report": {
    kk: "әр түзетуді файлға жазу: орны, түрі, бұрын, кейін, сенімділік (.jsonl — JSON жолдары, әйтпесе TSV; «-» — қате ағыны)",
    ru: "записать каждую правку: место, вид, было, стало, уверенность (.jsonl — строки JSON, иначе TSV; «-» — поток ошибок)",
    en: "write every edit: place, class, before, after, confidence (.jsonl: JSON lines, otherwise TSV; -: standard error)",
  },
  "cli/option-out": {
    kk: "әр файлдың нәтижесін осы қалтаға бөлек жазу",
    ru: "записать результат каждого файла отдельно в эту папку",
    en: "write one file for each input into this folder",
  },
  "cli/option-diff": {
    kk: "бүлінген және түзетілген жолдарды қатар көрсету",
    ru: "показать повреждённые и исправленные строки рядом",
    en: "show damaged and repaired lines side by side",
  },
  "cli/option-archive": {
    kk: "мұрағат қалтасы (әдепкісі: .qujat)",
    ru: "папка архива (по умолчанию: .qujat)",
    en: "folder of the archive (default: .qujat)",
  },
  "cli/option-lang": {
    kk: "хабарлар тілі: kk, ru, en (әдепкісі: LANG бойынша)",
    ru: "язык сообщений: kk, ru, en (по умолчанию по LANG)",
    en: "language of the messages: kk, ru, en (default: that of LANG)",
  },
  "cli/option-debug": {
    kk: "бағдарлама қатесінің толық ізін көрсету",
    ru: "показать подробности ошибки программы",
    en: "show where a fault of the program arose",
  },
  "cli/option-help": { kk: "осы көмекті көрсету", ru: "показать эту справку", en: "show this help" },
  "cli/option-version": { kk: "нұсқаны көрсету", ru: "показать версию", en: "show the version" },
};

/** The words of searching, of forms, and of the help of both. */
import type { Catalogue } from "@qujat/model";

const SEARCH: Catalogue = {
  "cli/about-search": {
    kk: "Мұрағаттан ережелерді табады: сөздің кез келген түрі, қазақ әріптерінсіз, латынша, екінші тілде не сілтеме бойынша.",
    ru: "Находит положения в архиве: по любой форме слова, без казахских букв, латиницей, на другом языке или по ссылке.",
    en: "Finds provisions: by any form of a word, without Kazakh letters, in Latin, in the other language, or by a citation.",
  },
  "cli/operand-query": {
    kk: 'сұрау: сөздер, "дәл тіркес", -болмасын, НЕМЕСЕ, №:116, type:бұйрық, year:2011..2017, status:repealed',
    ru: 'запрос: слова, "точная фраза", -исключить, ИЛИ, №:116, type:приказ, year:2011..2017, status:repealed',
    en: 'the query: words, "a phrase", -not, OR, №:116, type:бұйрық, year:2011..2017, status:repealed',
  },
  "cli/option-limit": {
    kk: "нәтиже саны (әдепкісі: 10)",
    ru: "сколько показать (по умолчанию: 10)",
    en: "how many hits (default: 10)",
  },
  "cli/option-act-number": { kk: "актінің нөмірі", ru: "номер акта", en: "number of the act" },
  "cli/option-issuer": {
    kk: "қабылдаған органның сөздері",
    ru: "слова из названия органа",
    en: "words of the issuer's name",
  },
  "cli/option-type": {
    kk: "актінің түрі: бұйрық, заң…",
    ru: "вид акта: приказ, закон…",
    en: "type of the act: бұйрық, закон…",
  },
  "cli/option-year": {
    kk: "жылы: 2017 не 2011..2017",
    ru: "год: 2017 или 2011..2017",
    en: "year: 2017, or 2011..2017",
  },
  "cli/option-status": {
    kk: "күйі: in-force, repealed, suspended, new, updated",
    ru: "статус: in-force, repealed, suspended, new, updated",
    en: "status: in-force, repealed, suspended, new, updated",
  },
  "cli/option-in": {
    kk: "қай бөлігінде: head, body, attachment, annex, form, table, wording, note",
    ru: "в какой части: head, body, attachment, annex, form, table, wording, note",
    en: "in which part: head, body, attachment, annex, form, table, wording, note",
  },
  "cli/option-text-lang": { kk: "мәтіннің тілі", ru: "язык текста", en: "language of the text" },
  "cli/option-sort": {
    kk: "реті (әдепкісі: relevance)",
    ru: "порядок (по умолчанию: relevance)",
    en: "order (default: relevance)",
  },
  "cli/option-group": { kk: "әр актіден бір нәтиже", ru: "по одному результату на акт", en: "one hit for each act" },
  "cli/option-exact": {
    kk: "сөздің тек жазылған түрі",
    ru: "только написанные формы слов",
    en: "only the forms that were typed",
  },
  "cli/option-no-expand": {
    kk: "синонимдер мен екінші тілсіз",
    ru: "без синонимов и другого языка",
    en: "without synonyms and the other language",
  },
  "cli/option-cursor": {
    kk: "келесі бет: алдыңғысы көрсеткен белгі",
    ru: "следующая страница: метка с предыдущей",
    en: "the next page: the mark that the one before gave",
  },
  "cli/option-queries": {
    kk: 'сұраулар файлы: әр жолда бір сұрау не {"id","query"}; жауабы да әр жолда бір JSON',
    ru: 'файл запросов: по запросу в строке или {"id","query"}; ответы — по строке JSON',
    en: 'a file of queries: one on each line, or {"id","query"}; answers are JSON lines',
  },
  "cli/option-engine": {
    kk: "іздеу тетігі: flat (әдепкісі) не minisearch (салыстыру үшін)",
    ru: "движок: flat (по умолчанию) или minisearch (для сравнения)",
    en: "the engine: flat (default), or minisearch (to compare)",
  },
  "cli/option-json-hits": {
    kk: "нәтижені JSON түрінде шығару",
    ru: "вывести результат в виде JSON",
    en: "print the result as JSON",
  },
  "cli/about-index": {
    kk: "Кез келген үзінділерден ізделетін мұрағат жасайды.",
    ru: "Делает архив для поиска из любых отрывков.",
    en: "Makes any passages searchable.",
  },
  "cli/operand-passages": {
    kk: 'JSON жолдары: {"id","text","lang"?,"title"?}',
    ru: 'строки JSON: {"id","text","lang"?,"title"?}',
    en: 'JSON lines: {"id","text","lang"?,"title"?}',
  },
  "cli/indexed": {
    kk: "Үзінділер: {count}. Мұрағат: {archive}.",
    ru: "Отрывков: {count}. Архив: {archive}.",
    en: "{count} passages. Archive: {archive}.",
  },
  "cli/about-analyze": {
    kk: "Мәтін сөздерін іздеу кілттерімен көрсетеді.",
    ru: "Показывает слова текста с ключами, по которым их находит поиск.",
    en: "Shows the words of a text with the keys under which a search finds them.",
  },
  "cli/operand-text": {
    kk: "мәтін; «-» — стандартты енгізудің әр жолы",
    ru: "текст; «-» — каждая строка стандартного ввода",
    en: "the text; - for each line of standard input",
  },
  "cli/option-archive-learned": {
    kk: "сөздерінен үйренген мұрағат қалтасы",
    ru: "папка архива, на словах которого учиться",
    en: "folder of the archive whose words teach the stems",
  },
  "cli/option-json-tokens": {
    kk: "әр мәтінді бір JSON жолымен шығару",
    ru: "вывести по строке JSON на текст",
    en: "print one JSON line for each text",
  },
  "cli/no-query": {
    kk: "Не іздеу керегін жазыңыз: qujat search шағым. Толығырақ: qujat search --help",
    ru: "Напишите, что искать: qujat search жалоба. Подробнее: qujat search --help",
    en: "Say what to search for: qujat search шағым. See qujat search --help",
  },
  "cli/wrong-limit": {
    kk: "--limit {value}: бірден басталатын бүтін сан керек.",
    ru: "--limit {value}: нужно целое число от одного.",
    en: "--limit {value}: a whole number from one is needed.",
  },
  "cli/bad-index": {
    kk: "«{folder}» мұрағатының іздеу индексі жоқ не бүлінген. Оны «qujat build» командасымен қайта жасаңыз.",
    ru: "Поискового индекса архива «{folder}» нет, или он повреждён. Постройте его заново: «qujat build».",
    en: "The search index of “{folder}” is missing or damaged. Build it again with “qujat build”.",
  },
  "cli/hits-found": { kk: "Табылды: {count}.", ru: "Найдено: {count}.", en: "Found: {count}." },
  "cli/nothing-found": {
    kk: "Ештеңе табылмады. Сөздерді азайтыңыз не басқаша жазып көріңіз.",
    ru: "Ничего не найдено. Уберите часть слов или напишите иначе.",
    en: "Nothing was found. Try fewer words, or others.",
  },
  "cli/read-as": {
    kk: "«{word}» былай оқылды: {as}",
    ru: "«{word}» прочитано как: {as}",
    en: "“{word}” was read as: {as}",
  },
  "cli/searched-too": {
    kk: "«{word}» үшін бұлар да ізделді: {as} (өшіру: --no-expand)",
    ru: "вместе с «{word}» искали: {as} (отключить: --no-expand)",
    en: "with “{word}” also searched: {as} (to switch off: --no-expand)",
  },
  "cli/next-page": {
    kk: "Келесі бет: --cursor {cursor}",
    ru: "Следующая страница: --cursor {cursor}",
    en: "The next page: --cursor {cursor}",
  },
};

const FORMS: Catalogue = {
  "cli/about-forms": {
    kk: "Толтыруға болатын нысандарды көрсетеді.",
    ru: "Показывает формы, которые можно заполнить.",
    en: "Lists the forms that can be filled in.",
  },
  "cli/option-offices": {
    kk: "құжат қабылдайтын бөлімшелерді көрсету",
    ru: "показать подразделения, куда подают",
    en: "list the offices that receive them",
  },
  "cli/option-json-list": {
    kk: "тізімді JSON түрінде шығару",
    ru: "вывести список в виде JSON",
    en: "print the list as JSON",
  },
  "cli/option-templates": {
    kk: "үлгілер қалтасы (әдепкісі: templates)",
    ru: "папка шаблонов (по умолчанию: templates)",
    en: "folder of the templates (default: templates)",
  },
  "cli/about-form": {
    kk: "Нысанды толтырады: PDF, DOCX не бет ретінде, бір не екі тілде.",
    ru: "Заполняет форму: PDF, DOCX или страница, на одном или двух языках.",
    en: "Fills in a form, as PDF, DOCX or page, in one language or both.",
  },
  "cli/operand-form": {
    kk: "нысан: qujat forms тізімінен",
    ru: "форма: из списка qujat forms",
    en: "the form: one that qujat forms lists",
  },
  "cli/option-data": {
    kk: "жауаптар: JSON, не әр жолы бір құжат болатын CSV; «-» — стандартты енгізу",
    ru: "ответы: JSON или CSV, где строка — документ; «-» — стандартный ввод",
    en: "the answers: JSON, or CSV with a row for each document; - for standard input",
  },
  "cli/option-layout": {
    kk: "тілі: kk, ru, kk+ru — қатар, kk-ru — бірінен соң бірі, one-sheet — бір бетте жол-жолымен (әдепкісі: kk+ru)",
    ru: "язык: kk, ru, kk+ru — рядом, kk-ru — друг за другом, one-sheet — построчно на листе (по умолчанию: kk+ru)",
    en: "language: kk, ru, kk+ru side by side, kk-ru one after the other, one-sheet line by line (default: kk+ru)",
  },
  "cli/option-to-form": {
    kk: "нәтиже түрі (әдепкісі: pdf, не --out соңы бойынша)",
    ru: "вид документа (по умолчанию: pdf или по имени --out)",
    en: "kind of document (default: pdf, or as --out ends)",
  },
  "cli/option-out-form": {
    kk: "жазылатын файл; бірнеше құжатқа — қалта",
    ru: "файл; для нескольких документов — папка",
    en: "file to write; for several documents a folder",
  },
  "cli/option-variant": { kk: "қызмет түрі", ru: "вид услуги", en: "the service" },
  "cli/option-number": { kk: "құжаттың нөмірі", ru: "номер документа", en: "number of the document" },
  "cli/option-date": {
    kk: "құжаттың күні (2018-01-31)",
    ru: "дата документа (2018-01-31)",
    en: "date of the document (2018-01-31)",
  },
  "cli/option-blank": {
    kk: "қолмен толтырылатын бос нысан",
    ru: "пустая форма для заполнения от руки",
    en: "the empty form, to be written on",
  },
  "cli/option-fillable": {
    kk: "PDF-ті файлда толтыруға болатын етіп жасау",
    ru: "PDF, который можно заполнить в файле",
    en: "a PDF that can be filled in as a file",
  },
  "cli/option-qr": {
    kk: "нөмірі мен деректерінің таңбасы бар QR код",
    ru: "QR-код с номером и отпечатком данных",
    en: "a QR code with the number and a hash of the data",
  },
  "cli/option-example": {
    kk: "деректердің толтырылған үлгісін шығару",
    ru: "вывести пример данных",
    en: "print a filled-in example of the data",
  },
  "cli/no-templates": {
    kk: "«{folder}» үлгілер қалтасы жоқ. Жолды тексеріңіз.",
    ru: "Папки шаблонов «{folder}» нет. Проверьте путь.",
    en: "There is no folder of templates “{folder}”. Check the path.",
  },
  "cli/no-form": {
    kk: "«{id}» деген нысан жоқ. Барлары: {known}.",
    ru: "Формы «{id}» нет. Есть: {known}.",
    en: "There is no form “{id}”. There are: {known}.",
  },
  "cli/no-data": {
    kk: "Жауаптар файлын --data арқылы беріңіз; бос нысанға --blank, үлгіге «qujat form {id} --example».",
    ru: "Укажите файл ответов: --data; для пустой формы — --blank, для примера — «qujat form {id} --example».",
    en: "Name the file of answers with --data; --blank makes an empty form, “qujat form {id} --example” an example.",
  },
  "cli/bad-data": {
    kk: "«{file}» деректері оқылмады: {reason}. JSON не CSV керек.",
    ru: "Данные «{file}» не читаются: {reason}. Нужен JSON или CSV.",
    en: "The data of “{file}” cannot be read: {reason}. JSON or CSV is needed.",
  },
  "cli/bad-document": {
    kk: "Құжат жасалмады: {reason}",
    ru: "Документ не создан: {reason}",
    en: "The document was not made: {reason}",
  },
  "cli/unreadable": {
    kk: "«{file}» оқылмады ({code}).",
    ru: "Не удалось прочитать «{file}» ({code}).",
    en: "“{file}” could not be read ({code}).",
  },
};

export const SEARCH_PHRASES: Catalogue = { ...SEARCH, ...FORMS };

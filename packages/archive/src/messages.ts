/** What can go wrong around the files, and the sentences of every stage that an archive runs. */
import { CATALOGUE as CITE } from "@qujat/cite";
import { CATALOGUE as INGEST } from "@qujat/ingest";
import type { Catalogue } from "@qujat/model";
import { CATALOGUE as PARSE } from "@qujat/parse";
import { CATALOGUE as RECOVER } from "@qujat/recover";
import { CATALOGUE as SEARCH } from "@qujat/search";

const ARCHIVE: Catalogue = {
  "archive/missing": {
    kk: "«{file}» табылмады. Жолдың дұрыс жазылғанын тексеріңіз.",
    ru: "«{file}» не найден. Проверьте, верно ли указан путь.",
    en: "“{file}” was not found. Check the path.",
  },
  "archive/no-acts": {
    kk: "«{file}» ішінде оқылатын акт жоқ (қаралған файл саны: {count}). Актілерді .txt файлдары ретінде осы қалтаға салыңыз. Бұрынғы мұрағат өзгерген жоқ.",
    ru: "В «{file}» нет актов, которые можно прочитать (просмотрено файлов: {count}). Положите туда акты файлами .txt. Прежний архив не изменён.",
    en: "“{file}” holds no act that can be read ({count} files looked at). Put acts there as .txt files. The archive stays as it was.",
  },
  "archive/unreadable": {
    kk: "«{file}» оқылмады ({code}). Оның бар екенін және оқуға рұқсатыңыз барын тексеріңіз.",
    ru: "Не удалось прочитать «{file}» ({code}). Проверьте, что он существует и что у вас есть право на чтение.",
    en: "“{file}” could not be read ({code}). Check that it exists and that you may read it.",
  },
  "archive/unsupported": {
    kk: "«{file}» қалдырылды: мұндай файл әзірге оқылмайды. Мәтінін .txt файлы ретінде сақтаңыз.",
    ru: "«{file}» пропущен: такие файлы пока не читаются. Сохраните его текст файлом .txt.",
    en: "“{file}” was left out: files of this kind cannot be read yet. Save its text as a .txt file.",
  },
  "archive/linked-folder": {
    kk: "«{file}» қалдырылды: бұл — басқа қалтаға сілтеме. Қажет болса, сол қалтаның өзін көрсетіңіз.",
    ru: "«{file}» пропущена: это ссылка на другую папку. Если она нужна, укажите саму папку.",
    en: "“{file}” was left out: it is a link to another folder. Name that folder itself if you need it.",
  },
  "archive/duplicate": {
    kk: "«{file}» файлының идентификаторы ({id}) бұрынғы файлдікімен бірдей, сондықтан ол {stored} ретінде сақталды. Артық көшірмені алып тастаңыз немесе файлды қайта атаңыз.",
    ru: "У файла «{file}» тот же идентификатор ({id}), что и у одного из прежних, поэтому он сохранён как {stored}. Уберите лишнюю копию или переименуйте файл.",
    en: "“{file}” has the same identifier ({id}) as a file before it, so it is kept as {stored}. Remove the copy, or rename the file.",
  },
  "archive/fault": {
    kk: "«{file}» өңделмеді: бағдарламаның ішкі қатесі ({reason}). Басқа файлдар өңделді; осы файлмен бірге бізге хабарлаңыз.",
    ru: "«{file}» не обработан: внутренняя ошибка программы ({reason}). Остальные файлы обработаны; сообщите нам, приложив этот файл.",
    en: "“{file}” could not be worked on: a fault of the program ({reason}). The other files are done; please report it with this file.",
  },
  "archive/foreign": {
    kk: "«{file}» қалтасы бар, бірақ ол мұрағат емес. Ішіндегілер өшпеуі үшін басқа қалтаны таңдаңыз.",
    ru: "Папка «{file}» существует, но это не архив. Чтобы ничего в ней не стереть, выберите другую.",
    en: "The folder “{file}” exists and is no archive. Choose another one, so that nothing in it is lost.",
  },
  "archive/busy": {
    kk: "«{file}» мұрағатын басқа процесс ({pid}) жасап жатыр. Оның аяқталуын күтіңіз; ол жұмыс істемесе, «{lock}» файлын өшіріңіз.",
    ru: "Архив «{file}» сейчас строит другой процесс ({pid}). Дождитесь его; если он не работает, удалите файл «{lock}».",
    en: "Another process ({pid}) is building “{file}”. Wait for it; if it is not running, delete “{lock}”.",
  },
  "archive/no-passages": {
    kk: '«{file}» ішінде бірде-бір үзінді жоқ. Әр жолға біреуін жазыңыз: {"id":"1","text":"…"}. Бұрынғы мұрағат өзгерген жоқ.',
    ru: 'В «{file}» нет ни одного отрывка. Пишите по одному в строке: {"id":"1","text":"…"}. Прежний архив не изменён.',
    en: '“{file}” holds no passage. Write one on each line: {"id":"1","text":"…"}. The archive stays as it was.',
  },
  "archive/bad-passage": {
    kk: '{file}, {line}-жол: үзінді емес, қалдырылды. Мұндай JSON керек: {"id":"1","text":"…"}.',
    ru: '{file}, строка {line}: не отрывок, пропущена. Нужен такой JSON: {"id":"1","text":"…"}.',
    en: '{file}, line {line}: no passage, left out. JSON of this kind is needed: {"id":"1","text":"…"}.',
  },
  "archive/same-passage": {
    kk: "{file}, {line}-жол: «{id}» идентификаторы бұрын болған, қалдырылды. Әр үзіндіге өз идентификаторын беріңіз.",
    ru: "{file}, строка {line}: идентификатор «{id}» уже был, пропущена. Дайте каждому отрывку свой.",
    en: "{file}, line {line}: the id “{id}” was there before, left out. Give each passage its own.",
  },
  "archive/unwritable-act": {
    kk: "«{file}» актісін жазу мүмкін болмады ({code}). Дискіде орын барын тексеріп, қайта құрастырыңыз; қалған актілер жазылды.",
    ru: "Не удалось записать акт из «{file}» ({code}). Проверьте место на диске и постройте архив ещё раз; остальные акты записаны.",
    en: "The act of “{file}” could not be written ({code}). Check the free space and build again; the other acts are written.",
  },
  "archive/one-language": {
    kk: "«{file}» ішіндегі {anchor} бөлігі екінші тілдегі мәтінде ({id}) жоқ. Екі мәтінді салыстырып көріңіз.",
    ru: "В «{file}» есть {anchor}, а в тексте на другом языке ({id}) нет. Сверьте оба текста.",
    en: "“{file}” has {anchor}, its other language ({id}) has not. Compare the two texts.",
  },
  "archive/unwritable": {
    kk: "«{file}» мұрағатын жазу мүмкін болмады ({code}). Дискіде орын барын және жазуға рұқсатыңызды тексеріңіз. Бұрынғы мұрағат өзгерген жоқ.",
    ru: "Не удалось записать архив «{file}» ({code}). Проверьте место на диске и право на запись. Прежний архив не изменён.",
    en: "The archive “{file}” could not be written ({code}). Check the free space and your permissions. The archive stays as it was.",
  },
};

/** The sentences of every stage and of the archive itself. */
export const CATALOGUE: Catalogue = { ...INGEST, ...RECOVER, ...PARSE, ...CITE, ...SEARCH, ...ARCHIVE };

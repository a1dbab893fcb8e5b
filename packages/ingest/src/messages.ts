/** What can be wrong with a source file, and what to do about it, in three languages. */
import type { Catalogue } from "@qujat/model";

export const CATALOGUE: Catalogue = {
  "ingest/empty": {
    kk: "«{file}» файлы бос. Актіні қайта жүктеп алыңыз немесе файлды алып тастаңыз.",
    ru: "Файл «{file}» пуст. Скачайте акт заново или уберите файл.",
    en: "The file “{file}” is empty. Download the act again, or remove the file.",
  },
  "ingest/blank": {
    kk: "«{file}» файлында бос орындардан басқа ештеңе жоқ. Бәлкім, бұл — сканерленген құжат: алдымен мәтінін танытып алыңыз.",
    ru: "В файле «{file}» нет ничего, кроме пробелов. Возможно, это скан: сначала распознайте его текст.",
    en: "The file “{file}” holds nothing but white space. It may come from a scan: recognise its text first.",
  },
  "ingest/format": {
    kk: "«{file}» — мәтін емес, {format} файлы. Оны UTF-8 кодталған қарапайым мәтін (.txt) ретінде сақтап, қайта бастаңыз.",
    ru: "«{file}» — не текст, а файл {format}. Сохраните его как простой текст (.txt) в кодировке UTF-8 и повторите.",
    en: "“{file}” is no text but a {format} file. Save it as plain text (.txt, UTF-8) and try again.",
  },
  "ingest/binary": {
    kk: "«{file}» — мәтін емес: {line}-жолда басқару символдары бар (барлығы: {count}). Актінің мәтінін UTF-8 кодталған .txt файлы ретінде сақтаңыз.",
    ru: "«{file}» — не текст: со строки {line} в нём управляющие символы (всего: {count}). Сохраните текст акта файлом .txt в кодировке UTF-8.",
    en: "“{file}” is no text: it has control characters from line {line} on ({count} in all). Save the act's text as a .txt file in UTF-8.",
  },
  "ingest/control": {
    kk: "«{file}» файлында көрінбейтін басқару символдары кездеседі (саны: {count}, біріншісі осы жерде). Олар сол күйінде қалды: жолды түпнұсқамен салыстырыңыз.",
    ru: "В файле «{file}» встречаются невидимые управляющие символы (всего: {count}, первый здесь). Они оставлены: сверьте строку с оригиналом.",
    en: "“{file}” holds invisible control characters ({count}, the first one here). They were kept: compare the line with the original.",
  },
  "ingest/encoding": {
    kk: "«{file}» файлының кодтауы танылмады ({encoding}). Файлды UTF-8 кодтауында сақтап, қайта бастаңыз.",
    ru: "Кодировка файла «{file}» не распознана ({encoding}). Сохраните файл в UTF-8 и повторите.",
    en: "The encoding of “{file}” was not recognised ({encoding}). Save the file as UTF-8 and try again.",
  },
  "ingest/invalid": {
    kk: "«{file}» файлында {encoding} кодтауына сай келмейтін байттар бар (саны: {count}, біріншісі осы жерде: {bytes}). Олардың орнына � қойылды: актіні қайта жүктеп алыңыз немесе осы жерлерді түзетіңіз.",
    ru: "В файле «{file}» есть байты, недопустимые в {encoding} (мест: {count}, первое здесь: {bytes}). На их месте стоит �: скачайте акт заново или исправьте эти места.",
    en: "“{file}” has bytes that are not valid {encoding} ({count}, the first one here: {bytes}). They read as �: download the act again, or correct these places.",
  },
  "ingest/truncated": {
    kk: "«{file}» файлы соңғы символдың ортасынан үзілген ({bytes}). Файл толық жүктелмеген болуы мүмкін: актіні қайта жүктеп алыңыз.",
    ru: "Файл «{file}» обрывается посреди последнего символа ({bytes}). Вероятно, он загружен не полностью: скачайте акт заново.",
    en: "“{file}” breaks off inside its last character ({bytes}). It was probably not downloaded to its end: download the act again.",
  },
  "ingest/replaced": {
    kk: "«{file}» файлында � белгісі бар (саны: {count}, біріншісі осы жерде): бұл символдар бұрынғы түрлендіруде жоғалған. Файлды түпнұсқадан қайта алыңыз.",
    ru: "В файле «{file}» стоит знак � (всего: {count}, первый здесь): эти символы потеряны при прежнем преобразовании. Получите файл из оригинала заново.",
    en: "“{file}” contains the sign � ({count}, the first one here): those characters were lost in an earlier conversion. Extract the file again from its original.",
  },
  "ingest/mojibake": {
    kk: "«{file}» файлы екі рет кодталған еді; мәтіні қалпына келтірілді. Оны түпнұсқамен салыстырыңыз.",
    ru: "Файл «{file}» был закодирован дважды; его текст возвращён. Сверьте его с оригиналом.",
    en: "“{file}” had been encoded twice; its text was brought back. Compare it with the original.",
  },
  "ingest/too-long": {
    kk: "«{file}» файлы тым үлкен ({size} МБ, шегі — {limit} МБ). Оны бөліктерге бөліңіз.",
    ru: "Файл «{file}» слишком велик ({size} МБ при пределе {limit} МБ). Разделите его на части.",
    en: "“{file}” is too large ({size} MB; the limit is {limit} MB). Split it.",
  },
};

/** The sentences about templates and answers. */
import type { Catalogue } from "@qujat/model";

const TEMPLATES: Catalogue = {
  "forms/template-handlebars": {
    kk: "{file}, {line}-жол: Handlebars өрнегі оқылмады ({reason}). Жақшаларды тексеріңіз.",
    ru: "{file}, строка {line}: выражение Handlebars не читается ({reason}). Проверьте скобки.",
    en: "{file}, line {line}: a Handlebars expression cannot be read ({reason}). Check its braces.",
  },
  "forms/template-private-character": {
    kk: "{file}, {line}-жол: U+E000 не U+E001 таңбасы бар. Оны алып тастаңыз.",
    ru: "{file}, строка {line}: есть знак U+E000 или U+E001. Уберите его.",
    en: "{file}, line {line}: it holds the character U+E000 or U+E001. Remove it.",
  },
  "forms/template-unknown-helper": {
    kk: "{file}, {line}-жол: «{name}» деген көмекші жоқ. Барлары: each, if, unless, else.",
    ru: "{file}, строка {line}: помощника «{name}» нет. Есть each, if, unless, else.",
    en: "{file}, line {line}: there is no helper “{name}”. There are each, if, unless and else.",
  },
  "forms/template-wrong-arguments": {
    kk: '{file}, {line}-жол: «{name}» дұрыс қолданылмаған. Үлгісі: each тізім · if өріс "мән".',
    ru: '{file}, строка {line}: «{name}» применён неверно. Образец: each список · if поле "значение".',
    en: '{file}, line {line}: “{name}” is used wrongly. Write: each list · if field "value".',
  },
  "forms/template-torn-block": {
    kk: "{file}, {line}-жол: блок бір жерде ашылып, басқа жерде жабылған (мысалы, екі ұяшықта). Екеуін бір деңгейде жазыңыз.",
    ru: "{file}, строка {line}: блок открыт в одном месте, а закрыт в другом (например, в двух ячейках). Поставьте оба знака на одном уровне.",
    en: "{file}, line {line}: a block opens in one place and closes in another (in two cells, say). Put both on one level.",
  },
  "forms/template-unknown-markdown": {
    kk: "{file}, {line}-жол: «{name}» нысанда қолданылмайды. Тақырып, абзац, кесте және нысан директивалары ғана болады.",
    ru: "{file}, строка {line}: «{name}» в форме не бывает. Есть заголовки, абзацы, таблицы и директивы форм.",
    en: "{file}, line {line}: “{name}” is no part of a form. There are headings, paragraphs, tables and the directives of forms.",
  },
  "forms/template-unknown-directive": {
    kk: "{file}, {line}-жол: «{name}» деген директива жоқ не оның ішіндегісі дұрыс емес.",
    ru: "{file}, строка {line}: директивы «{name}» нет, или внутри неё не то, что нужно.",
    en: "{file}, line {line}: there is no directive “{name}”, or it holds what it may not.",
  },
  "forms/template-missing-attribute": {
    kk: "{file}, {line}-жол: «{name}» директивасына {attribute}=… керек.",
    ru: "{file}, строка {line}: директиве «{name}» нужен атрибут {attribute}=….",
    en: "{file}, line {line}: the directive “{name}” needs {attribute}=….",
  },
  "forms/template-empty": {
    kk: "{file}, {line}-жол: «{name}» бос. Сөз не :rule жазыңыз.",
    ru: "{file}, строка {line}: «{name}» пуста. Напишите слова или :rule.",
    en: "{file}, line {line}: “{name}” is empty. Give it words or a :rule.",
  },
  "forms/template-wrong-columns": {
    kk: '{file}, {line}-жол: columns="{columns}" кестенің {width} бағанына сай емес. Әр бағанға бір оң сан жазыңыз.',
    ru: '{file}, строка {line}: columns="{columns}" не подходит к {width} столбцам таблицы. Дайте каждому положительное число.',
    en: '{file}, line {line}: columns="{columns}" does not fit the table\'s {width} columns. Give each a positive number.',
  },
  "forms/template-wrong-number": {
    kk: "{file}, {line}-жол: «{text}» — бүтін сан емес.",
    ru: "{file}, строка {line}: «{text}» — не целое число.",
    en: "{file}, line {line}: “{text}” is no whole number.",
  },
  "forms/template-value-in-caption": {
    kk: "{file}, {line}-жол: сызық астындағы жазуда мән болмайды. Мәнді сызыққа қойыңыз: field=….",
    ru: "{file}, строка {line}: в подписи под линией значений не бывает. Поставьте значение на линию: field=….",
    en: "{file}, line {line}: a caption holds no value. Put the value on its rule: field=….",
  },
  "forms/template-unknown-field": {
    kk: "{file}, {line}-жол: form.json ішінде «{name}» өрісі жоқ (не ол бұл жерден көрінбейді: ../ керек пе?).",
    ru: "{file}, строка {line}: в form.json нет поля «{name}» (или отсюда оно не видно: не нужно ли ../?).",
    en: "{file}, line {line}: form.json has no field “{name}” (or it is out of sight here: does it need ../?).",
  },
  "forms/template-unknown-option": {
    kk: "{file}, {line}-жол: «{name}» өрісінің «{value}» деген мәні жоқ.",
    ru: "{file}, строка {line}: у поля «{name}» нет значения «{value}».",
    en: "{file}, line {line}: the field “{name}” has no option “{value}”.",
  },
  "forms/template-wrong-type": {
    kk: "{file}, {line}-жол: «{name}» өрісінің түрі «{type}», оны бұлай қолдануға болмайды.",
    ru: "{file}, строка {line}: поле «{name}» имеет тип «{type}», так его использовать нельзя.",
    en: "{file}, line {line}: the field “{name}” is a {type}; it cannot be used like this.",
  },
  "forms/template-languages-differ": {
    kk: "{file}, {line}-жол: блок екінші тілден ({other}) өзгеше: мұнда {found}, онда {expected}.",
    ru: "{file}, строка {line}: блок отличается от другого языка ({other}): здесь {found}, там {expected}.",
    en: "{file}, line {line}: the block differs from the other language ({other}): {found} here, {expected} there.",
  },
  "forms/template-json": {
    kk: "{file}, {line}-жол: JSON оқылмады ({reason}).",
    ru: "{file}, строка {line}: JSON не читается ({reason}).",
    en: "{file}, line {line}: the JSON cannot be read ({reason}).",
  },
  "forms/template-definition": {
    kk: "{file}, {line}-жол: «{path}» дұрыс емес ({reason}). packages/model/schema.json сызбасын қараңыз.",
    ru: "{file}, строка {line}: «{path}» записано неверно ({reason}). Образец: packages/model/schema.json.",
    en: "{file}, line {line}: “{path}” is wrong ({reason}). See packages/model/schema.json.",
  },
  "forms/template-duplicate-field": {
    kk: "{file}, {line}-жол: «{name}» өрісі екі рет берілген (не бұл ат бос емес). Біреуін қайта атаңыз.",
    ru: "{file}, строка {line}: поле «{name}» задано дважды (или имя занято). Переименуйте одно.",
    en: "{file}, line {line}: the field “{name}” is there twice (or its name is taken). Rename one.",
  },
  "forms/template-wrong-condition": {
    kk: "{file}, {line}-жол: «{name}» өзінен кейінгі не жоқ өріске сүйенеді. Сүйенетін өрісті алдына қойыңыз.",
    ru: "{file}, строка {line}: «{name}» ссылается на поле, которого перед ним нет. Поставьте то поле раньше.",
    en: "{file}, line {line}: “{name}” rests on a field that is not before it. Put that field first.",
  },
  "forms/template-wrong-options": {
    kk: "{file}, {line}-жол: «{name}» өрісінің түріне options не fields керек, не артық.",
    ru: "{file}, строка {line}: для типа поля «{name}» не хватает options или fields, или они лишние.",
    en: "{file}, line {line}: the type of the field “{name}” asks for options or fields, or has them in vain.",
  },
  "forms/template-unused-field": {
    kk: "{file}, {line}-жол: «{name}» өрісі үлгіде басылмайды. Оны үлгіге қосыңыз не form.json-нан алып тастаңыз.",
    ru: "{file}, строка {line}: поле «{name}» в шаблоне не печатается. Добавьте его в шаблон или уберите из form.json.",
    en: "{file}, line {line}: the field “{name}” is not printed by the template. Add it there, or remove it from form.json.",
  },
};

const ANSWERS: Catalogue = {
  "forms/answer-missing": {
    kk: "{name}: жауап жоқ. Оны толтырыңыз.",
    ru: "{name}: ответа нет. Заполните это поле.",
    en: "{name}: there is no answer. Fill it in.",
  },
  "forms/answer-unknown": {
    kk: "{name}: мұндай өріс жоқ. Барлары: {known}.",
    ru: "{name}: такого поля нет. Есть: {known}.",
    en: "{name}: there is no such field. There are: {known}.",
  },
  "forms/answer-not-asked": {
    kk: "{name}: басқа жауаптарға қарағанда бұл өріс қажет емес. Оны бос қалдырыңыз не сол жауапты өзгертіңіз.",
    ru: "{name}: при остальных ответах это поле не нужно. Оставьте его пустым или измените тот ответ.",
    en: "{name}: with the other answers this field is not asked for. Leave it empty, or change the other answer.",
  },
  "forms/answer-variant": {
    kk: "«{variant}» деген қызмет түрі жоқ. Барлары: {known}.",
    ru: "Вида услуги «{variant}» нет. Есть: {known}.",
    en: "There is no service “{variant}”. There are: {known}.",
  },
  "forms/answer-object": {
    kk: '{name}: өрістер жиыны керек: {"өріс": "жауап"}.',
    ru: '{name}: нужен набор полей: {"поле": "ответ"}.',
    en: '{name}: a set of fields is needed: {"field": "answer"}.',
  },
  "forms/answer-text": {
    kk: "{name}: мәтін керек, тырнақшаға алып жазыңыз.",
    ru: "{name}: нужен текст, запишите его в кавычках.",
    en: "{name}: a text is needed, in quotes.",
  },
  "forms/answer-list": {
    kk: "{name}: тізім керек: [ … ].",
    ru: "{name}: нужен список: [ … ].",
    en: "{name}: a list is needed: [ … ].",
  },
  "forms/answer-many": {
    kk: "{name}: {count} жол, ал ең көбі {most}. Артығын бөлек құжатқа жазыңыз.",
    ru: "{name}: строк {count}, а можно не больше {most}. Перенесите лишние в другой документ.",
    en: "{name}: {count} items, and {most} at the most. Put the others into another document.",
  },
  "forms/answer-long": {
    kk: "{name}: {length} таңба, ал ең көбі {most}. Қысқартыңыз.",
    ru: "{name}: знаков {length}, а можно не больше {most}. Сократите.",
    en: "{name}: {length} characters, and {most} at the most. Shorten it.",
  },
  "forms/answer-one-line": {
    kk: "{name}: бір жолға жазылады. Жол үзілімін алып тастаңыз.",
    ru: "{name}: пишется в одну строку. Уберите перенос строки.",
    en: "{name}: it has one line. Remove the line break.",
  },
  "forms/answer-name": {
    kk: "{name}: аты-жөні әріптен басталып, әріптерден тұрады. Цифрлар мен белгілерді алып тастаңыз.",
    ru: "{name}: имя начинается с буквы и состоит из букв. Уберите цифры и знаки.",
    en: "{name}: a name begins with a letter and is made of letters. Remove digits and signs.",
  },
  "forms/answer-identity-digits": {
    kk: "{name}: тек цифрлардан тұруы керек.",
    ru: "{name}: должны быть только цифры.",
    en: "{name}: it has digits only.",
  },
  "forms/answer-identity-length": {
    kk: "{name}: дәл 12 цифр болуы керек.",
    ru: "{name}: должно быть ровно 12 цифр.",
    en: "{name}: it has exactly 12 digits.",
  },
  "forms/answer-identity-checksum": {
    kk: "{name}: бақылау цифры сәйкес емес. Нөмірді құжаттан қайта көшіріңіз.",
    ru: "{name}: контрольная цифра не сходится. Перепишите номер из документа ещё раз.",
    en: "{name}: its control digit does not fit. Copy the number from the document once more.",
  },
  "forms/answer-identity-never-issued": {
    kk: "{name}: мұндай нөмір берілмейді. Оны құжаттан қайта көшіріңіз.",
    ru: "{name}: такие номера не выдаются. Перепишите номер из документа ещё раз.",
    en: "{name}: such numbers are never issued. Copy it from the document once more.",
  },
  "forms/answer-identity-date": {
    kk: "{name}: ішіндегі күн күнтізбеде жоқ. Нөмірді тексеріңіз.",
    ru: "{name}: даты, которая в нём стоит, в календаре нет. Проверьте номер.",
    en: "{name}: the date in it is none. Check the number.",
  },
  "forms/answer-identity-kind": {
    kk: "{name}: бұл нөмір басқа түрдікі (ЖСН орнына БСН не керісінше). Тиісті нөмірді жазыңыз.",
    ru: "{name}: это номер другого вида (БИН вместо ИИН или наоборот). Укажите нужный.",
    en: "{name}: this number is of the other kind (a BIN for an IIN, or the reverse). Give the right one.",
  },
  "forms/answer-phone": {
    kk: "{name}: Қазақстан телефоны керек, мысалы 8 (7172) 76-42-52 не +7 701 123 45 67.",
    ru: "{name}: нужен телефон Казахстана, например 8 (7172) 76-42-52 или +7 701 123 45 67.",
    en: "{name}: a telephone number of Kazakhstan is needed, such as 8 (7172) 76-42-52 or +7 701 123 45 67.",
  },
  "forms/answer-email": {
    kk: "{name}: электрондық пошта керек, мысалы aliya@mail.kz.",
    ru: "{name}: нужен адрес электронной почты, например aliya@mail.kz.",
    en: "{name}: an e-mail address is needed, such as aliya@mail.kz.",
  },
  "forms/answer-postal-index": {
    kk: "{name}: пошталық индекс керек: 010000 не Z05K7B1.",
    ru: "{name}: нужен почтовый индекс: 010000 или Z05K7B1.",
    en: "{name}: a postal index is needed: 010000 or Z05K7B1.",
  },
  "forms/answer-hs-code": {
    kk: "{name}: СЭҚ ТН коды 4, 6 не 10 цифрдан тұрады, мысалы 8526 92 000 8.",
    ru: "{name}: код ТН ВЭД состоит из 4, 6 или 10 цифр, например 8526 92 000 8.",
    en: "{name}: a code of the trade nomenclature has 4, 6 or 10 digits, such as 8526 92 000 8.",
  },
  "forms/answer-date": {
    kk: "{name}: күнтізбеде бар күн керек: 05.07.2011 не 2011-07-05.",
    ru: "{name}: нужна дата, которая есть в календаре: 05.07.2011 или 2011-07-05.",
    en: "{name}: a date of the calendar is needed: 05.07.2011 or 2011-07-05.",
  },
  "forms/answer-time": {
    kk: "{name}: уақыт керек, мысалы 09:30.",
    ru: "{name}: нужно время, например 09:30.",
    en: "{name}: a time is needed, such as 09:30.",
  },
  "forms/answer-number": {
    kk: "{name}: нөлден кем емес сан керек (бөлшек таңбалары ең көбі {decimals}).",
    ru: "{name}: нужно число не меньше нуля (знаков после запятой не больше {decimals}).",
    en: "{name}: a number from zero is needed (at most {decimals} decimals).",
  },
  "forms/answer-large": {
    kk: "{name}: ең көбі {most}. Санды тексеріңіз.",
    ru: "{name}: не больше {most}. Проверьте число.",
    en: "{name}: {most} at the most. Check the number.",
  },
  "forms/answer-money": {
    kk: "{name}: сома керек, мысалы 1250,50 (бөлшек таңбалары ең көбі {decimals}).",
    ru: "{name}: нужна сумма, например 1250,50 (знаков после запятой не больше {decimals}).",
    en: "{name}: an amount is needed, such as 1250.50 (at most {decimals} decimals).",
  },
  "forms/answer-choice": {
    kk: "{name}: мұндай таңдау жоқ. Болатындары: {options}.",
    ru: "{name}: такого варианта нет. Можно выбрать: {options}.",
    en: "{name}: there is no such choice. There are: {options}.",
  },
  "forms/answer-checklist": {
    kk: "{name}: таңдаулар тізімі керек. Болатындары: {options}.",
    ru: "{name}: нужен список вариантов. Можно выбрать: {options}.",
    en: "{name}: a list of choices is needed. There are: {options}.",
  },
  "forms/answer-office": {
    kk: "{name}: мұндай бөлімше жоқ. «qujat forms --offices» тізімін қараңыз.",
    ru: "{name}: такого подразделения нет. Список: «qujat forms --offices».",
    en: "{name}: there is no such office. “qujat forms --offices” lists them.",
  },
  "forms/answer-no-calendar": {
    kk: "{name}: {year} жылдың мереке күндері белгісіз, сондықтан мерзім есептелмейді. Күнін өзіңіз жазыңыз.",
    ru: "{name}: праздники {year} года неизвестны, поэтому срок не вычислить. Укажите дату сами.",
    en: "{name}: the holidays of {year} are not known, so that the term cannot be counted. Give the date yourself.",
  },
};

/** The sentences of the package. */
export const CATALOGUE: Catalogue = { ...TEMPLATES, ...ANSWERS };

/** Questions that a lawyer types about the two acts of the corpus, with the provisions that answer them. Written before any result was seen. */

/** A question and the provisions any of which answers it, as `116#anchor` or `98#anchor`. */
export type Question = readonly [query: string, ...answers: string[]];

/** The same provision of both standards that the decree approves. */
function both(anchor: string): readonly [string, string] {
  return [`116#att_1__${anchor}`, `116#att_2__${anchor}`];
}

/** Questions by which the search was tuned. */
export const TUNED: readonly Question[] = [
  [
    "шағымға жауап қанша күнде беріледі",
    ...both("point_26__paragraph_3"),
    ...both("point_26"),
    ...both("point_26__paragraph_2"),
  ],
  ["шағым кітапшасы талон көрсету", ...both("point_25")],
  ["қызмет ақысы тегін бе", ...both("point_8")],
  ["kyzmet korsetu tegin", ...both("point_8")],
  ["кезек куту уакыты 30 минут", ...both("point_7__subpoint_2"), ...both("point_7__subpoint_3")],
  ["11-тармақтың 3) тармақшасы 116 жарлық", ...both("point_11__subpoint_3")],
  ["отказ в выдаче заключения", ...both("point_17"), ...both("point_17__paragraph_2")],
  ["режим работы приемной кнб", ...both("point_27__paragraph_3"), ...both("point_27__paragraph_2")],
  ["жеткізу келісімшартының көшірмесі", ...both("point_11__subpoint_3")],
  ["тауар үлгісі отыз күнтізбелік күн", ...both("point_7__subpoint_1__paragraph_2")],
  ["сыпайылық қағидаты", ...both("point_18__subpoint_4")],
  ["құпиялылықты қорғау тұтынушы құжаттары", ...both("point_18__subpoint_6")],
  ["konstitucialyk kukyktar men bostandyktar", ...both("point_18__subpoint_1")],
  ["98/ке бұйрықты орындауды бақылау", "98#point_3"],
  ["әділет министрлігінде мемлекеттік тіркеу", "98#point_2__subpoint_1"],
  ["98/қе қашан қолданысқа енгізіледі", "98#point_4"],
  ["о признании утратившим силу 829", "116#note_1"],
  ["электрондық сұрау салу көзделмеген", ...both("point_7__paragraph_2")],
  ["подпункт 7) пункта 18 указа 116", ...both("point_18__subpoint_7")],
  ["указ вступает в силу по истечении десяти календарных дней", "116#point_2"],
];

/** Questions that nobody tuned on before they were first asked. */
export const UNSEEN: readonly Question[] = [
  ["автоматтандырылған ба қызмет нысаны", ...both("point_2")],
  ["форма государственной услуги", ...both("point_2")],
  [
    "сапа және тиімділік көрсеткіштерінің кестесі",
    ...both("annex_3"),
    ...both("annex_3__heading_1"),
    ...both("annex_3__table_1"),
  ],
  ["өкілдің өкілеттігін растайтын құжат", ...both("point_11__subpoint_4")],
  ["документ подтверждающий полномочия представителя", ...both("point_11__subpoint_4")],
  ["сроки оказания государственной услуги", ...both("point_7"), ...both("point_7__subpoint_1")],
  ["шағымды кімге жазады ҰҚК бастығына", ...both("annex_4__form_1"), ...both("point_22"), ...both("point_21")],
  ["сотқа жүгіну келіспеген жағдайда", ...both("point_24")],
  ["обратиться в суд если не согласен с результатом", ...both("point_24")],
  [
    "ТАЛОН құжат қабылдағаны туралы",
    ...both("annex_2"),
    ...both("annex_2__heading_2"),
    ...both("annex_2__form_1"),
    ...both("point_15"),
  ],
  ["лицензиялау органының мекенжайы Астана Жолтоксан кошеси", ...both("annex_1__table_1")],
  ["Ермек Масимов кол койган буйрык Масимов", "98#signature_1"],
  ["п. 2 ст. 25 стандарта", ...both("point_25")],
  ["алынбаған құжаттардың сақталуы", ...both("point_18__subpoint_7")],
  ["интернет-ресурс www.knb.kz", ...both("point_4"), ...both("point_13"), ...both("point_5"), "98#point_2__subpoint_4"],
  ["kz-2011-07-05-116 8 тармақ", ...both("point_8")],
  ["қазанның 25 2017 жыл бұйрық", "98#requisites_1", "98#title_1"],
  ["жалоба регистрируется в журнале", ...both("point_26__paragraph_2")],
  [
    "уәкiлеттi тұлғаның электрондык цифрлык колтанбасы",
    "98#point_1__paragraph_5__wording_1__subpoint_4",
    "98#point_1__paragraph_16__wording_1__subpoint_4",
    "98#point_1__paragraph_27__wording_1__subpoint_4",
    "98#point_1__paragraph_41__wording_1__subpoint_4",
    "98#point_1__paragraph_53__wording_1__subpoint_4",
    "98#point_1__paragraph_62__wording_1__subpoint_4",
    "98#point_1__paragraph_71__wording_1__subpoint_4",
  ],
  [
    "шұғыл іздестру шаралары техникалык куралдарга жаткызу туралы стандарт",
    "116#att_1",
    "116#title_1",
    "116#att_1__heading_1",
    "116#att_1__point_3",
    "116#att_1__point_1",
    "116#point_1__subpoint_1",
  ],
];

/** A third set, written after the search had been tuned by the first two and before it was asked these. */
export const LATER: readonly Question[] = [
  ["бланкі өтініштің қайдан алуға болады", ...both("point_13")],
  ["перевод на государственный язык көшірме республикалық банк", "98#point_2__subpoint_3", "98#point_2__subpoint_2"],
  ["қорытынды беруден бас тартуға жол берілмейді", ...both("point_17__paragraph_2")],
  ["журналға тіркеу қабылдау нөмірі мен күні", ...both("point_15")],
  ["жазбаша түрде пошта арқылы хабарлау", ...both("point_26__paragraph_3")],
  ["письменно по почте результаты рассмотрения жалобы", ...both("point_26__paragraph_3")],
  [
    "қызмет көрсету сапасы мен тиімділігінің көрсеткіштері",
    ...both("point_20"),
    ...both("point_19"),
    ...both("annex_3"),
    ...both("annex_3__heading_1"),
    ...both("annex_3__table_1"),
  ],
  ["bostandyktary men kukyktary", ...both("point_18__subpoint_1")],
  ["кабылдау болмеси жумыс кестеси", ...both("point_27__paragraph_2"), ...both("point_27__paragraph_3")],
  [
    "орындаушы сұрау салуды портал арқылы алды",
    "98#point_1__paragraph_11__wording_1__subpoint_3",
    "98#point_1__paragraph_22__wording_1__subpoint_3",
    "98#point_1__paragraph_33__wording_1__subpoint_3",
    "98#point_1__paragraph_45__wording_1__subpoint_3",
    "98#point_1__paragraph_57__wording_1__subpoint_3",
    "98#point_1__paragraph_66__wording_1__subpoint_3",
  ],
  ["указ 116 пункт 8", ...both("point_8")],
  ["98/qe 2 tarmaq 3", "98#point_2__subpoint_3"],
  ["пп. 2 п. 7 указа 116", ...both("point_7__subpoint_2")],
  ["вежливость", ...both("point_18__subpoint_4")],
  ["контроль за исполнением приказа 98/қе", "98#point_3"],
  ["кто подписал указ президент Назарбаев", "116#signature_1"],
  ["күшін жойған 34/қе", "98#note_1"],
  ["техникалық құжаттама немесе тауар үлгісі", ...both("point_11__subpoint_2")],
  [
    "обжалование действий должностных лиц",
    ...both("point_21"),
    ...both("point_22"),
    ...both("point_23"),
    ...both("chapter_5"),
  ],
  ["шағым үлгісі 4 қосымша", ...both("annex_4"), ...both("annex_4__form_1")],
];

/** Questions whose answer does not come first: words that no provision has, a wrong unit, an error in the first half. */
export const MISSED: readonly string[] = [
  "шағым кітапшасы талон көрсету",
  "лицензиялау органының мекенжайы Астана Жолтоксан кошеси",
  "Ермек Масимов кол койган буйрык Масимов",
  "п. 2 ст. 25 стандарта",
  "98/qe 2 tarmaq 3",
];

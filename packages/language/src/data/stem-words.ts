/**
 * Words that the Kazakh stemmer has to be told: closed classes and forms that no rule makes.
 * Source: Qujat, own list, after the school grammar of Kazakh (pronouns, postpositions, contracted converbs).
 */

const words = (text: string): string[] => text.trim().split(/\s+/);

/** Verbs of two letters and those ending in у: too short to be told from chance. */
export const SHORT_VERBS: readonly string[] = words(`
  ал ар ас ат ақ аш аз ау де ек ем ен ер ес ет ез же жу ки қу қи бу ту ти іл ін іш іс оз оқы ой он ор от өл өн өр өс өт өп
  ұқ ұр ұт ұш үз үй үр бар бер бол кел қал сал тұр жүр жат отыр қыл айт көр біл тап қой қой жой кет жет шық түс тап
`);

/** Stems of two letters that are no verbs; what else is as short is no stem. */
const SHORT_NOUNS: readonly string[] = words(`
  аз ай ақ ал аң ас ат ау ел ем ең ер ет ем із ін іс іш ой он оқ оң ор от өз өң өт су ту үй үн ұл ұн үш ән әл ми би шу бу не ие ол
`);

/** Every stem of two letters. */
export const SHORT_STEMS: ReadonlySet<string> = new Set(
  [...SHORT_NOUNS, ...SHORT_VERBS].filter((stem) => stem.length === 2),
);

/** Nouns that end like a form of another word. */
export const OWN_STEMS: readonly string[] = words(`
  қазақстан казахстан өзбекстан қырғызстан тәжікстан түрікменстан пәкістан ауғанстан үндістан дағыстан татарстан башқұртстан
  түркістан моңғолстан
  алма қалам қорған мақала қала дала сала бала ата ана аға апа әке шеше орын орта ара жара қора шара мұра
  жаза баға дәреже жоба сауда пайда айна орда теңге үлгі белгі күлкі ұйқы қайғы бөлме кесте
  салым төлем білім өлім ауыл ауыр өмір темір көмір теңіз негіз сегіз тоғыз кедей сарай
  халық балық жарық анық қонақ аяқ көлік бөлік көмек бұлақ жүрек керек
  дауыс табыс соғыс барыс шығыс кіріс жеңіс байланыс қатынас мінез кезең өзен
`);

/** Words that take no suffix, though they look as if they had: particles, conjunctions, postpositions, adverbs. */
export const UNINFLECTED: ReadonlySet<string> = new Set(
  words(`
    және немесе яки әлде бірақ алайда дегенмен егер себебі өйткені сондықтан әйтпесе үшін сияқты секілді туралы жөнінде
    бойынша арқылы дейін кейін бұрын шейін бері гөрі сайын қарай таман қатар бірге сондай мұндай осындай қандай
    өте аса тек қана ғана әрі тағы тағыда тіпті мүлдем әбден әлі енді қазір әрең әрқашан ылғи дәл нақ міне әне ие
    емес жоқ ма ме ба бе па пе ше ғой да де та те мен бен пен жаңа басқа алдын бүгін кеше ертең қалай қашан қайда неге неше
    қарамастан сәйкес тиісінше соның сонымен дегенде немесе әйтсе мейлі болмаса
  `),
);

/** Forms that no rule makes, after the word that they are forms of. */
const IRREGULAR: readonly (readonly [word: string, forms: string])[] = [
  ["мен", "менің мені маған менде менен менімен мендік менікі"],
  ["сен", "сенің сені саған сенде сенен сенімен сенікі"],
  ["сіз", "сіздің сізді сізге сізде сізден сізбен сіздікі"],
  ["біз", "біздің бізді бізге бізде бізден бізбен біздікі"],
  ["ол", "оның оны оған онда одан онымен онысы онікі онікі олар олардың оларды оларға оларда олардан олармен"],
  [
    "бұл",
    "бұның мұның бұны мұны бұған мұнан мұнда бұдан мұнымен бұнымен бұлар бұлардың бұларды бұларға бұлардан бұлармен",
  ],
  ["осы", "осының осыны осыған осында осыдан осынымен осылар осылардың осыларды осыларға осылармен"],
  ["сол", "соны соған сонда содан солар солардың соларды соларға солардан солармен"],
  ["бол", "боп"],
  ["кел", "кеп"],
  ["әкел", "әкеп"],
  ["қыл", "қып ғып"],
  ["ал", "ап"],
  ["сал", "сап"],
  ["қал", "қап"],
];

/** The word that an irregular form is a form of. */
export const IRREGULAR_FORMS: ReadonlyMap<string, string> = new Map(
  IRREGULAR.flatMap(([word, forms]) => words(forms).map((form): [string, string] => [form, word])),
);

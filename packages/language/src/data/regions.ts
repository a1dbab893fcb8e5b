/**
 * The regions of Kazakhstan and the cities of republican significance, in both languages, with their centres.
 *
 * Source: names of regions; decrees of the President of 22 April and 3 May 1997, of 19 June 2018 and of 3 May 2022.
 */

/** A name in both languages, nominative. */
export interface RegionName {
  readonly kk: string;
  readonly ru: string;
}

/** An oblast, or a city that is none's. */
export interface Region {
  readonly kind: "oblast" | "city";
  readonly name: RegionName;
  /** Its centre, the present one last; none for a city. */
  readonly centres: readonly RegionName[];
  /** Names that it bore before, or after for a time. */
  readonly otherNames: readonly RegionName[];
  /** Year since which it is a region of its own; null for those that already were in 1991. */
  readonly since: number | null;
  /** Year in which it was joined to others; null for those that are. */
  readonly until: number | null;
}

type Row = readonly [kk: string, ru: string, centres: readonly (readonly [kk: string, ru: string])[]];

/**
 * Source: names of regions (16 units in the contact tables of 2011; Shymkent since 19 June 2018; the three oblasts of the decree
 * of 3 May 2022); decrees of the President of 22 April and 3 May 1997 for the oblasts joined to others.
 */
const OBLASTS: readonly Row[] = [
  ["Ақмола облысы", "Акмолинская область", [["Көкшетау", "Кокшетау"]]],
  ["Ақтөбе облысы", "Актюбинская область", [["Ақтөбе", "Актобе"]]],
  [
    "Алматы облысы",
    "Алматинская область",
    [
      ["Талдықорған", "Талдыкорган"],
      ["Қонаев", "Қонаев"],
    ],
  ],
  ["Атырау облысы", "Атырауская область", [["Атырау", "Атырау"]]],
  ["Батыс Қазақстан облысы", "Западно-Казахстанская область", [["Орал", "Уральск"]]],
  ["Жамбыл облысы", "Жамбылская область", [["Тараз", "Тараз"]]],
  ["Қарағанды облысы", "Карагандинская область", [["Қарағанды", "Караганда"]]],
  ["Қостанай облысы", "Костанайская область", [["Қостанай", "Костанай"]]],
  ["Қызылорда облысы", "Кызылординская область", [["Қызылорда", "Кызылорда"]]],
  ["Маңғыстау облысы", "Мангистауская область", [["Ақтау", "Актау"]]],
  ["Павлодар облысы", "Павлодарская область", [["Павлодар", "Павлодар"]]],
  ["Солтүстік Қазақстан облысы", "Северо-Казахстанская область", [["Петропавл", "Петропавловск"]]],
  ["Шығыс Қазақстан облысы", "Восточно-Казахстанская область", [["Өскемен", "Усть-Каменогорск"]]],
];

const SINCE_2022: readonly Row[] = [
  ["Абай облысы", "область Абай", [["Семей", "Семей"]]],
  ["Жетісу облысы", "область Жетісу", [["Талдықорған", "Талдыкорган"]]],
  ["Ұлытау облысы", "область Ұлытау", [["Жезқазған", "Жезказган"]]],
];

const UNTIL_1997: readonly Row[] = [
  ["Жезқазған облысы", "Жезказганская область", [["Жезқазған", "Жезказган"]]],
  ["Көкшетау облысы", "Кокшетауская область", [["Көкшетау", "Кокшетау"]]],
  ["Семей облысы", "Семипалатинская область", [["Семей", "Семипалатинск"]]],
  ["Талдықорған облысы", "Талдыкорганская область", [["Талдықорған", "Талдыкорган"]]],
  ["Торғай облысы", "Тургайская область", [["Арқалық", "Аркалык"]]],
];

/** Every region, oblasts first. */
export const REGIONS: readonly Region[] = [
  ...OBLASTS.map((row) => oblast(row)),
  {
    ...oblast([
      "Түркістан облысы",
      "Туркестанская область",
      [
        ["Шымкент", "Шымкент"],
        ["Түркістан", "Туркестан"],
      ],
    ]),
    otherNames: [{ kk: "Оңтүстік Қазақстан облысы", ru: "Южно-Казахстанская область" }],
  },
  ...SINCE_2022.map((row) => ({ ...oblast(row), since: 2022 })),
  ...UNTIL_1997.map((row) => ({ ...oblast(row), until: 1997 })),
  { ...city("Астана қаласы", "город Астана"), otherNames: [{ kk: "Нұр-Сұлтан қаласы", ru: "город Нур-Султан" }] },
  city("Алматы қаласы", "город Алматы"),
  { ...city("Шымкент қаласы", "город Шымкент"), since: 2018 },
];

function oblast([kk, ru, centres]: Row): Region {
  const named = centres.map(([kazakh, russian]) => ({ kk: kazakh, ru: russian }));
  return { kind: "oblast", name: { kk, ru }, centres: named, otherNames: [], since: null, until: null };
}

function city(kk: string, ru: string): Region {
  return { kind: "city", name: { kk, ru }, centres: [], otherNames: [], since: null, until: null };
}

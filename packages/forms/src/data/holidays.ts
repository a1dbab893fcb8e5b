/**
 * Days off of Kazakhstan, 2011–2027, as rules with the years in which they hold.
 *
 * Sources: Law 267-II of 13 December 2001 on holidays in its editions (152-IV of 22.04.2009, 43-V of 19.10.2012, 509-IV
 * of 14.12.2011, 143-VII of 29.09.2022); Labour Code art. 84(5), before 2016 art. 96(4), for 7 January and Құрбан айт.
 * Constitution Day: 30 August to 2025, none in 2026, 15 March from 2027 (announcement of the Labour ministry, March 2026).
 */

/** A day off that falls on the same date each year. */
export interface FixedHoliday {
  /** `mm-dd`. */
  readonly days: readonly string[];
  readonly kk: string;
  readonly ru: string;
  readonly from?: number;
  readonly to?: number;
  /** Whether a clash with a Saturday or Sunday gives the next working day off (art. 5 of the law); default true. */
  readonly moves?: false;
}

export const FIRST_YEAR = 2011;
export const LAST_YEAR = 2027;

export const FIXED_HOLIDAYS: readonly FixedHoliday[] = [
  { days: ["01-01", "01-02"], kk: "Жаңа жыл", ru: "Новый год" },
  { days: ["01-07"], kk: "Православиелік Рождество", ru: "Православное Рождество", moves: false },
  { days: ["03-08"], kk: "Халықаралық әйелдер күні", ru: "Международный женский день" },
  { days: ["03-15"], kk: "Конституция күні", ru: "День Конституции", from: 2027 },
  { days: ["03-21", "03-22", "03-23"], kk: "Наурыз мейрамы", ru: "Наурыз мейрамы" },
  { days: ["05-01"], kk: "Қазақстан халқының бірлігі мерекесі", ru: "Праздник единства народа Казахстана" },
  { days: ["05-07"], kk: "Отан қорғаушы күні", ru: "День защитника Отечества", from: 2013 },
  { days: ["05-09"], kk: "Жеңіс күні", ru: "День Победы" },
  { days: ["07-06"], kk: "Астана күні", ru: "День Столицы" },
  { days: ["08-30"], kk: "Конституция күні", ru: "День Конституции", to: 2025 },
  { days: ["10-25"], kk: "Республика күні", ru: "День Республики", from: 2022 },
  { days: ["12-01"], kk: "Тұңғыш Президент күні", ru: "День Первого Президента", from: 2012, to: 2021 },
  { days: ["12-16"], kk: "Тәуелсіздік күні", ru: "День Независимости" },
  { days: ["12-17"], kk: "Тәуелсіздік күні", ru: "День Независимости", to: 2021 },
];

/**
 * First day of Құрбан айт. Source: announcements of the Spiritual Administration as the press printed them; 2011–2013
 * from general knowledge; 2027 is expected, not announced (a Sunday, which moves no working day).
 */
export const QURBAN_AIT: Readonly<Record<number, string>> = {
  2011: "11-06",
  2012: "10-26",
  2013: "10-15",
  2014: "10-04",
  2015: "09-24",
  2016: "09-12",
  2017: "09-01",
  2018: "08-21",
  2019: "08-11",
  2020: "07-31",
  2021: "07-20",
  2022: "07-09",
  2023: "06-28",
  2024: "06-16",
  2025: "06-06",
  2026: "05-27",
  2027: "05-16",
};

/** A day off that was moved: `from` is worked, `to` is not. */
export interface Transfer {
  readonly from: string;
  readonly to: string;
  /** The resolution of the Government or the order of the Labour minister, as the official register numbers it. */
  readonly act: string;
}

/**
 * Transfers of days off (Labour Code art. 85(3)). Source: the acts named, in the register of legal acts; the list ends
 * with what was published for 2025.
 */
export const TRANSFERS: readonly Transfer[] = [
  { from: "2011-03-05", to: "2011-03-07", act: "P1100000167" },
  { from: "2011-08-27", to: "2011-08-29", act: "P1100000948" },
  { from: "2012-03-11", to: "2012-03-09", act: "P1200000268" },
  { from: "2012-04-28", to: "2012-04-30", act: "P1200000458" },
  { from: "2012-12-29", to: "2012-12-31", act: "P1200001538" },
  { from: "2013-05-04", to: "2013-05-10", act: "P1300000345" },
  { from: "2013-10-12", to: "2013-10-14", act: "P1300001068" },
  { from: "2013-12-28", to: "2014-01-03", act: "P1300001322" },
  { from: "2014-05-04", to: "2014-05-02", act: "P1400000365" },
  { from: "2014-05-11", to: "2014-05-08", act: "P1400000365" },
  { from: "2016-03-05", to: "2016-03-07", act: "P1600000067" },
  { from: "2017-03-18", to: "2017-03-20", act: "P1700000005" },
  { from: "2017-07-01", to: "2017-07-07", act: "P1700000005" },
  { from: "2018-03-03", to: "2018-03-09", act: "P1700000864" },
  { from: "2018-04-28", to: "2018-04-30", act: "P1700000864" },
  { from: "2018-05-05", to: "2018-05-08", act: "P1700000864" },
  { from: "2018-08-25", to: "2018-08-31", act: "P1700000864" },
  { from: "2018-12-29", to: "2018-12-31", act: "P1700000864" },
  { from: "2019-05-04", to: "2019-05-10", act: "P1800000888" },
  { from: "2020-01-05", to: "2020-01-03", act: "P1900000820" },
  { from: "2020-05-11", to: "2020-05-08", act: "P1900000820" },
  { from: "2020-12-20", to: "2020-12-18", act: "P1900000820" },
  { from: "2021-07-03", to: "2021-07-05", act: "P2000000930" },
  { from: "2022-03-05", to: "2022-03-07", act: "P2100000713" },
  { from: "2022-08-27", to: "2022-08-29", act: "P2100000713" },
  { from: "2022-10-22", to: "2022-10-24", act: "P2100000713" },
  { from: "2023-07-01", to: "2023-07-07", act: "P2300000326" },
  { from: "2024-05-04", to: "2024-05-08", act: "G24G0000109" },
  { from: "2025-01-05", to: "2025-01-03", act: "G24G0000436" },
];

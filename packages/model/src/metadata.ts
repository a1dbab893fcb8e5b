/** Metadata: what the head and the foot of an act say about it. */

/** Languages in which acts are written. */
export type ActLanguage = "kk" | "ru";

/** A calendar date, `yyyy-mm-dd`. */
export type IsoDate = string;

/** Whether an act is in force; `new` and `updated` are in force too, as the publisher marks them. */
export type ActStatus = "in-force" | "new" | "updated" | "suspended" | "repealed";

/** One of the bodies or officials that issued an act. */
export interface Issuer {
  /**
   * In the nominative, spelled as printed: only the head changes, what depends on it stays (`Қазақстан Республикасы
   * Президентінің` gives `Қазақстан Республикасы Президенті`, `Министра юстиции` gives `Министр юстиции`).
   */
  readonly name: string;
  /** Whether an acting official signed (`м.а.`, `и.о.`); the name does not repeat it. */
  readonly acting: boolean;
}

/** Another act, as far as it is named. */
export interface ActReference {
  /** Nominative, lower case: `бұйрық`, `закон`, `конституциялық заң`. */
  readonly type: string | null;
  /** Nominative. */
  readonly issuer: string | null;
  readonly date: IsoDate | null;
  readonly number: string | null;
  /** Without its outer quotes. */
  readonly title: string | null;
  /** Number in the register of normative legal acts. */
  readonly registration: string | null;
}

/** The state registration of an act. */
export interface Registration {
  /** Who registered it, in the nominative. */
  readonly body: string | null;
  readonly date: IsoDate | null;
  readonly number: string | null;
}

/**
 * When an act comes into force: the rule as printed, without its subject and verb (`қол қойылған күнінен бастап`, `со дня
 * подписания`), and the day where it can be computed.
 */
export interface EntryIntoForce {
  readonly rule: string;
  readonly date: IsoDate | null;
}

export interface Signatory {
  /** `Төраға`, `Президент Республики Казахстан`. */
  readonly position: string | null;
  /** `К. Мәсімов`. */
  readonly name: string;
}

/** What is known of an act; a field that could not be read is null, and a message says so where one was expected. */
export interface Metadata {
  readonly language: ActLanguage;
  /** As printed, with quotes that belong to it; the words around the quotes of a title line too. */
  readonly title: string | null;
  /** Nominative, lower case, in the language of the act: `бұйрық`, `совместный приказ`, `указ, имеющий силу закона`. */
  readonly type: string | null;
  /** The first issuer's name. */
  readonly issuer: string | null;
  /** Every issuer in order; joint acts have more than one. */
  readonly issuers: readonly Issuer[];
  readonly date: IsoDate | null;
  /** As printed, without `№`: `98/қе`. Null when the act has none. */
  readonly number: string | null;
  readonly registration: Registration | null;
  readonly status: ActStatus | null;
  /** The act that repealed it. */
  readonly repealedBy: ActReference | null;
  /** The day on which it lost its force, where it is said or can be computed. */
  readonly repealedOn: IsoDate | null;
  /** Where it was published, or else where it is to be, as printed. */
  readonly publication: string | null;
  readonly entryIntoForce: EntryIntoForce | null;
  /** The provisions on whose ground it was issued, as printed. */
  readonly legalBasis: string | null;
  readonly signatories: readonly Signatory[];
}

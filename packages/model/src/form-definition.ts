/** Form definitions: what `templates/<id>/form.json` says of a form. Plain JSON. */
import type { Bilingual, FieldOption, PageSetup } from "./sheet.ts";

/** A form that an act prescribes: its fields, apart from how it is printed. */
export interface FormDefinition {
  /** Where an editor finds the schema of this file. */
  readonly $schema?: string;
  /** Also the name of its folder. */
  readonly id: string;
  readonly title: Bilingual;
  /** What it is for, in a sentence. */
  readonly purpose: Bilingual;
  readonly filledInBy: "applicant" | "officer";
  /** The provisions that prescribe it, the first of them its form. */
  readonly basis: readonly [FormBasis, ...FormBasis[]];
  /** Services that share the form; words that differ are values of the variant. */
  readonly variants?: readonly [FormVariant, ...FormVariant[]];
  readonly fields: readonly FieldDefinition[];
  /** The page that it is printed on, where office practice has another for it: a wide table lies on its side. */
  readonly page?: PageSetup;
}

/** A provision that prescribes a form. */
export interface FormBasis {
  /** Identifier of the work: `kz-2011-07-05-116`. */
  readonly act: string;
  /** Anchor in it; null for the act as a whole. */
  readonly anchor: string | null;
  /** The act and provision as they are cited. */
  readonly title: Bilingual;
  /** Set when the act is no longer in force. */
  readonly repealed?: {
    readonly on: string;
    /** The act that repealed it. */
    readonly by: Bilingual;
    /** The act that governs the matter now; null when it is not known. */
    readonly replacedBy: Bilingual | null;
  };
}

/** One of the services that share a form. */
export interface FormVariant {
  readonly id: string;
  readonly label: Bilingual;
  /** Words that a template prints as `{{variant.name}}`. */
  readonly words: Readonly<Record<string, Bilingual>>;
  /** Where the service has a provision of its own. */
  readonly basis?: FormBasis;
}

export type FieldType =
  | "text"
  | "multiline"
  | "name"
  | "iin"
  | "bin"
  | "iin-or-bin"
  | "phone"
  /** Several numbers, as `8 (7172) 76-42-52, 76-42-53`. */
  | "phones"
  | "email"
  | "postal-index"
  | "hs-code"
  | "date"
  | "time"
  | "number"
  | "money"
  | "choice"
  | "checklist"
  | "office"
  | "group"
  | "list";

/** A field of a form. */
export interface FieldDefinition {
  /** Letters, digits and `_`; unique among its neighbours. */
  readonly id: string;
  readonly type: FieldType;
  readonly label: Bilingual;
  /** What helps to fill it in. */
  readonly hint?: Bilingual;
  /** Default false. */
  readonly required?: boolean;
  /** The most characters of a text (default 500, of several lines 100 000) or items of a list (5000); the greatest number. */
  readonly most?: number;
  /** How many rows a blank form has for the items of a list; default 1. */
  readonly least?: number;
  /** Value when nothing is answered; of several the first that there is. */
  readonly default?: FieldDefault | readonly FieldDefault[];
  /** What a `choice` or `checklist` allows. */
  readonly options?: readonly [FieldOption, ...FieldOption[]];
  /** The field exists only where another one, beside it or outside of it, or the `variant`, has one of these values. */
  readonly when?: { readonly field: string; readonly is: readonly (string | boolean)[] };
  /** Fields of a `group`, or of each item of a `list`. */
  readonly fields?: readonly FieldDefinition[];
  /** Length of its blank, in underscores; default what its type needs. */
  readonly length?: number;
  /** Lines that a blank of it has at least; default 1. */
  readonly rows?: number;
  /** Whether a whole number stands in words beside its figures; default false. */
  readonly inWords?: boolean;
}

/** A value that a field takes by itself: a constant, today, or the end of a term. */
export type FieldDefault =
  | { readonly value: string | boolean }
  | { readonly today: true }
  | { readonly term: FieldTerm; readonly from: string };

/** A term as the act sets it; by variant where services differ. */
export interface FieldTerm {
  readonly count: number | Readonly<Record<string, number>>;
  readonly unit: "working-day" | "calendar-day" | "month" | "year";
}

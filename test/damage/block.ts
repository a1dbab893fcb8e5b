/** What the generator damages, and what it says that a repair must yield. */

/** What a clean block is on the printed page. */
export type Kind =
  | "title"
  | "status"
  | "requisites"
  | "note"
  | "paragraph"
  | "heading"
  | "caption"
  | "signature"
  | "row"
  | "form";

/** A span of a text: start and end, end exclusive. */
export type Span = readonly [start: number, end: number];

/** A block as the printed page shows it. */
export interface CleanBlock {
  readonly kind: Kind;
  /** Of a row: empty, its cells hold the text. */
  readonly text: string;
  /** Of a row, or of a signature: office and name. `\n` is a line break that the author set within a cell. */
  readonly cells?: readonly string[];
  /** Hyperlinks of the printed page. */
  readonly links?: readonly Span[];
}

/** How a hyperlink was displaced. */
export type LinkForm =
  | "inside"
  | "start"
  | "punctuation"
  | "several"
  | "glued"
  | "broken"
  | "bold"
  | "stretched"
  | "in place";

/** A hyperlink of the damaged text, and where it must come to stand again. */
export interface DisplacedLink {
  readonly text: string;
  /** The link with up to three words on either side, as printed. */
  readonly context: string;
  readonly form: LinkForm;
}

/** The classes of damage; each can be switched on by itself. */
export const DAMAGE_CLASSES = [
  "stretch",
  "partial",
  "mixed",
  "links",
  "wraps",
  "pages",
  "lookalikes",
  "captions",
  "headings",
  "tables",
  "forms",
] as const;

export type DamageClass = (typeof DAMAGE_CLASSES)[number];

/** Damaged text with what a repair must yield. */
export interface Damaged {
  readonly damaged: string;
  /** One block a line, as `qujat normalise --to blocks` prints it. */
  readonly expected: readonly string[];
  readonly links: readonly DisplacedLink[];
}

/** Forms: lines to fill in, with their labelled fields. */
import type { Form, FormField, Text } from "@qujat/model";
import { type Blank, blanksOf, captionsOf } from "./blanks.ts";
import { kindOf } from "./kind.ts";

/** A field while its lines are read. */
interface Draft {
  readonly line: number;
  readonly isDate: boolean;
  readonly printed: string;
  label: string;
  caption: string | null;
  /** The words behind its rule, where none stand before it. */
  behind: string;
  /** The last line that its rule goes on over. */
  lastLine: number;
}

/** Longest line below a rule that is its label, in UTF-16 units. */
const LABEL_LENGTH = 80;

/**
 * A form from its lines.
 *
 *     Құжатты қабылдаған: ________        a labelled blank
 *     (ҰҚК қызметкерінің аты-жөні)        its caption
 *     ____________________________        a blank without a label: its caption is the label
 *     (қолы)
 *     20 __ жылғы «__» ___________        a date
 *     ____________________________        one blank over two lines, and the words behind it
 *     ___________________ сұраймын.
 */
export function readForm(lines: readonly Text[]): Omit<Form, "anchor"> {
  const fields: Draft[] = [];
  /** The blanks of the lines just above, that a caption below belongs to. */
  let open: Draft[] = [];
  for (const [line, { value }] of lines.entries()) {
    const blanks = blanksOf(value);
    if (blanks.length === 0) {
      fields.push(...describe(open, value.trim(), line));
      open = [];
      const stamp = kindOf(value, null) === "stamp" && value.trim().length < LABEL_LENGTH;
      if (stamp) fields.push({ ...draftOf(null, line), label: value.trim() });
      continue;
    }
    const above = goesOn(open, blanks[0]);
    if (above && blanks[0]) extend(above, blanks[0], line);
    const added = (above ? blanks.slice(1) : blanks).map((blank) => draftOf(blank, line));
    fields.push(...added);
    open = above ? [...open.slice(0, -1), above, ...added] : added;
  }
  return { type: "form", lines, fields: fields.map(fieldOf) };
}

/** Whether a line right below the lines of a form belongs to it: a caption in brackets, or the place of a stamp. */
export function describesBlank(value: string): boolean {
  const words = value.trim();
  return words.length < LABEL_LENGTH && (/^\([^)]*\)?[.,;]?$/.test(words) || kindOf(words, null) === "stamp");
}

/** The field whose rule goes on with the first of a line: its own ended its line, and this one has nothing before it. */
function goesOn(open: readonly Draft[], first: Blank | undefined): Draft | undefined {
  const above = open.at(-1);
  if (!above || above.isDate || above.caption || above.behind) return undefined;
  return first && !first.isDate && first.before === "" ? above : undefined;
}

function extend(field: Draft, blank: Blank, line: number): void {
  field.lastLine = line;
  field.caption = blank.caption;
  field.behind = blank.behind;
}

/**
 * Gives a line without a rule to the blanks above it: captions in brackets one by one, or a label in plain words.
 *
 * @returns fields of their own for captions that describe none of them: a signature is on no date, and on one line only
 */
function describe(open: readonly Draft[], words: string, line: number): Draft[] {
  const captions = captionsOf(words);
  const bare = open.filter(({ caption }) => caption === null);
  const own: Draft[] = [];
  for (const [at, caption] of captions.entries()) {
    // More blanks than captions: the last ones are described, the first have labels.
    const field = bare[bare.length - captions.length + at];
    if (field && !isOwn(field, caption)) field.caption = caption;
    else if (open.length > 0 && kindOf(caption, null) === "signature")
      own.push({ ...draftOf(null, field?.lastLine ?? line), label: caption, caption });
  }
  const last = bare.at(-1);
  if (
    captions.length === 0 &&
    last &&
    last.label === "" &&
    last.behind === "" &&
    !last.isDate &&
    words.length <= LABEL_LENGTH
  )
    last.label = words.replace(/[:,;.]$/, "");
  return own;
}

function isOwn(field: Draft, caption: string): boolean {
  if (kindOf(caption, null) !== "signature") return false;
  return (
    field.isDate || (field.lastLine > field.line && field.label !== "" && kindOf(field.label, null) !== "signature")
  );
}

function draftOf(blank: Blank | null, line: number): Draft {
  const { before = "", caption = null, behind = "", isDate = false, printed = "" } = blank ?? {};
  // «№ ____ төлқұжат»: the sign alone does not say which number.
  const isSign = /^(?:№|N)$/u.test(before);
  return {
    line,
    isDate,
    printed,
    label: isSign ? `${before} ${behind}`.trim() : before,
    caption,
    behind,
    lastLine: line,
  };
}

function fieldOf({ label, caption, behind, isDate, printed, line }: Draft): FormField {
  const named = label || caption || behind || (isDate ? printed : "");
  return { label: named, caption, kind: isDate ? "date" : kindOf(named, caption), line };
}

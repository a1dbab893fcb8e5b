/** The table of passes: their order, and why each stands where it does. */
import type { Message, Repair, Text } from "@qujat/model";
import { blanks } from "./passes/blanks.ts";
import { captions } from "./passes/captions.ts";
import { forms } from "./passes/forms.ts";
import { gaps } from "./passes/gaps.ts";
import { headings } from "./passes/headings.ts";
import { links } from "./passes/links.ts";
import { lookalikes } from "./passes/lookalikes.ts";
import { paragraphs } from "./passes/paragraphs.ts";
import { spacing } from "./passes/spacing.ts";
import { tables } from "./passes/tables.ts";
import { wraps } from "./passes/wraps.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** What a pass returns: it never writes text. */
export interface PassResult {
  readonly repairs: readonly Repair[];
  readonly messages?: readonly Message[];
}

/** What every pass may ask: the words of the languages and of the text as it was extracted. */
export interface PassContext {
  readonly vocabulary: Vocabulary;
  /** The text as it was extracted has a line for each paragraph. */
  readonly unwrapped: boolean;
}

/** One pass: its name, and a pure function from a Text to the repairs that it asks for. */
export interface Pass {
  readonly name: string;
  readonly run: (text: Text, context: PassContext) => PassResult;
}

/** Every pass, in the order in which they run. To add one: write its file, its row here, and its test. */
export const PASSES: readonly Pass[] = [
  // First, so that every other pass knows two kinds of white space only, and marks are free.
  blanks,
  // Before all that reads words: a stretched line has none.
  spacing,
  // Before the vocabulary decides anything: a word in two scripts is no word.
  lookalikes,
  // While the printed lines still stand: gap and link share one.
  links,
  // Captions first, since forms and tables begin and end at them;
  captions,
  // forms before tables, since lines to write on are no cells;
  forms,
  // tables before paragraphs, since an empty line between cells begins no block.
  tables,
  // All that is left is running text and headings.
  paragraphs,
  // Every line feed without a mark is a wrap now.
  wraps,
  // A title must be whole before its glued heading can be seen.
  headings,
  // Last: no pass needs a blank as evidence any more.
  gaps,
];

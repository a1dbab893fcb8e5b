/** Rows: what the tests of the passes are tables of, and the two ways to run one. */
import { applyEdits, blockLine, type Text, textOf } from "@qujat/model";
import { type Pass, recover } from "../src/index.ts";
import { isUnwrapped } from "../src/printed.ts";
import { vocabularyOf } from "../src/vocabulary.ts";

/** Damaged text and what it has to become; the name says which damage it is. */
export type Row = readonly [name: string, damaged: string, expected: string];

/** Through all passes: the blocks, one a line, the cells of a row divided by ` | `. */
export function recovered(damaged: string): string {
  return recover(textOf("act.txt", damaged)).blocks.map(blockLine).join("\n");
}

/** Through one pass alone; look-alikes may be replaced by any letter, since the pass is what is tested. */
export function afterPass(pass: Pass, damaged: string): string {
  return passedText(pass, textOf("act.txt", damaged)).value;
}

/** The types of the blocks, in their order. */
export function typesOf(damaged: string): string[] {
  return recover(textOf("act.txt", damaged)).blocks.map(({ type }) => type);
}

function passedText(pass: Pass, text: Text): Text {
  const { repairs } = pass.run(text, { vocabulary: vocabularyOf(text), unwrapped: isUnwrapped(text) });
  return applyEdits(
    text,
    repairs.flatMap(({ edits }) => edits),
    { mayReplace: () => true },
  );
}

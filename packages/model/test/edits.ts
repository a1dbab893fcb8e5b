/** Random texts, random valid edits and random nonsense for the properties of the runner. */
import type { Edit } from "@qujat/model";
import fc from "fast-check";

/** Texts as they are extracted: words, blanks of every sort, line breaks, pairs of surrogates. */
export const anyValue: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      { weight: 6, arbitrary: fc.constantFrom(..."қажет і Заң 5-19\u00a0") },
      fc.constantFrom(" ", "\n", "\t", "  ", "𝔄", "ё", "\ufeff", "."),
    ),
    {
      maxLength: 60,
    },
  )
  .map((parts) => parts.join(""));

/** Letters that may stand for one another in these tests: those of one line. */
export function mayReplace(from: string, to: string): boolean {
  return ["іi", "аa", "еe"].some((twins) => twins.includes(from) && twins.includes(to));
}

/** Valid edits of one value: disjoint spans, each deleted, moved or folded, and blanks at any free offset. */
export function validEdits(value: string): fc.Arbitrary<Edit[]> {
  const size = value.length;
  return fc.array(fc.tuple(fc.nat(size), fc.nat(size), fc.nat(size), fc.nat(3)), { maxLength: 12 }).map((seeds) => {
    const edits: Edit[] = [];
    const taken = new Uint8Array(size + 1);
    const isFree = (from: number, to: number) => !taken.slice(from, to).includes(1);
    for (const [a, b, to, kind] of seeds) {
      const start = Math.min(a, b);
      const end = Math.max(a, b);
      const edit = editOf(value, start, end, to, kind);
      if (!edit || !isFree(start, spanEnd(edit)) || !pairsStayWhole(value, edit)) continue;
      edits.push(edit);
      taken.fill(1, start, spanEnd(edit));
    }
    // A blank or a moved span comes in beside what goes, never within it.
    return edits.filter((edit) => arrivesFree(edit, edits));
  });
}

function editOf(value: string, start: number, end: number, to: number, kind: number): Edit | undefined {
  if (kind === 0) return { type: "insert", at: start, text: to % 2 ? " " : "\n " };
  if (start === end && kind !== 3) return undefined;
  if (kind === 1) return value.slice(start, end).trim() === "" ? { type: "delete", start, end } : undefined;
  if (kind === 2) return { type: "move", start, end, to };
  const twin = { і: "i", а: "a", е: "e" }[value.charAt(start)];
  return twin ? { type: "replace", at: start, text: twin } : undefined;
}

function spanEnd(edit: Edit): number {
  if (edit.type === "replace") return edit.at + 1;
  return edit.type === "insert" ? edit.at : edit.end;
}

function arrivesFree(edit: Edit, all: readonly Edit[]): boolean {
  if (edit.type !== "insert" && edit.type !== "move") return true;
  const to = edit.type === "insert" ? edit.at : edit.to;
  return all.every((other) => {
    if (other.type === "insert" || other.type === "replace") return true;
    return to <= other.start || to >= other.end;
  });
}

function pairsStayWhole(value: string, edit: Edit): boolean {
  const offsets = edit.type === "insert" || edit.type === "replace" ? [edit.at] : [edit.start, edit.end];
  if (edit.type === "move") offsets.push(edit.to);
  return offsets.every((at) => !/^[\udc00-\udfff]/.test(value.slice(at)));
}

/** Edits that may be anything at all: outside, reversed, fractional, overlapping, visible. */
export const anyEdit: fc.Arbitrary<Edit> = fc.oneof(
  fc.record({ type: fc.constant("delete" as const), start: anyOffset(), end: anyOffset() }),
  fc.record({ type: fc.constant("insert" as const), at: anyOffset(), text: fc.constantFrom(" ", "\n", "", "ж", " а") }),
  fc.record({ type: fc.constant("move" as const), start: anyOffset(), end: anyOffset(), to: anyOffset() }),
  fc.record({ type: fc.constant("replace" as const), at: anyOffset(), text: fc.constantFrom("i", "a", "", "ab", " ") }),
);

function anyOffset(): fc.Arbitrary<number> {
  return fc.oneof(
    { weight: 8, arbitrary: fc.integer({ min: -2, max: 40 }) },
    fc.constantFrom(0.5, Number.NaN, Infinity, -0),
  );
}

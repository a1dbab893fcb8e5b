/** One sheet in two languages, as acts print it: `ӨТІНІШ (ЗАЯВЛЕНИЕ)`, `Тегі (фамилия) ____`; what is typed stands once. */
import type { AsideBlock, LineBlock, LinePart, ParagraphBlock, SheetRun, TextRun } from "@qujat/model";
import { bilingualTable } from "./bilingual-table.ts";
import { bothValues, bracketed, isSame, textOfRuns } from "./bilingual-words.ts";
import type { InstanceBlock } from "./instantiate.ts";

/** Longer words of Russian are a paragraph of their own below the Kazakh one. */
const LONGEST_BRACKET = 60;

/** The blocks of both languages as one. */
export function mergedBlocks(kk: readonly InstanceBlock[], ru: readonly InstanceBlock[]): InstanceBlock[] {
  return kk.flatMap((block, at) => merged(block, ru[at] ?? block));
}

function merged(kk: InstanceBlock, ru: InstanceBlock): InstanceBlock[] {
  if (kk.type === "table" && ru.type === "table") return [bilingualTable(kk, ru)];
  if (kk.type === "paragraph" && ru.type === "paragraph") return mergedParagraph(kk, ru);
  if (kk.type === "line" && ru.type === "line") return [mergedLine(kk, ru)];
  if (kk.type === "aside" && ru.type === "aside") return [mergedAside(kk, ru)];
  if (kk.type === "stamp" && ru.type === "stamp") {
    return [{ ...kk, runs: bracketed(kk.runs, ru.runs).filter((run) => run.type === "text") }];
  }
  if (kk.type === "checklist" && ru.type === "checklist") {
    const items = kk.items.map((item, at) => ({ ...item, runs: bracketed(item.runs, ru.items[at]?.runs ?? []) }));
    return [{ ...kk, items }];
  }
  return [kk];
}

/** Titles and short words share a paragraph, others follow one another. */
function mergedParagraph(kk: ParagraphBlock, ru: ParagraphBlock): ParagraphBlock[] {
  if (isSame(kk.runs, ru.runs)) return [kk];
  const isShort = textOfRuns(ru.runs).length <= LONGEST_BRACKET && ru.runs.every(({ type }) => type === "text");
  if (isShort) return [{ ...kk, runs: bracketed(kk.runs, ru.runs) }];
  return [
    { ...kk, keepWithNext: true },
    { ...ru, language: "ru" },
  ];
}

function mergedAside(kk: AsideBlock, ru: AsideBlock): AsideBlock {
  const isForm =
    kk.blocks.length === ru.blocks.length && kk.blocks.every(({ type }, at) => type === ru.blocks[at]?.type);
  if (!isForm) {
    return { ...kk, blocks: [...kk.blocks, ...ru.blocks.map((block) => ({ ...block, language: "ru" as const }))] };
  }
  const blocks = kk.blocks.flatMap((block, at): (ParagraphBlock | LineBlock)[] => {
    const other = ru.blocks[at];
    if (block.type === "line" && other?.type === "line") return [mergedLine(block, other)];
    if (block.type === "paragraph" && other?.type === "paragraph") return mergedParagraph(block, other);
    return [block];
  });
  return { ...kk, blocks };
}

/**
 * Labels and captions take the Russian words that stand at their place. Where the languages put their words in other
 * places (`Кіріс № ____ құжатты қабылдағаны туралы`), all Russian words follow at the end.
 */
function mergedLine(kk: LineBlock, ru: LineBlock): LineBlock {
  const isParallel = kk.parts.map(placeOf).join() === ru.parts.map(placeOf).join();
  const parts = kk.parts.map((part, at): LinePart => {
    if (part.type === "label") {
      const other = ru.parts[at];
      return isParallel && other?.type === "label" ? { ...part, runs: bracketed(part.runs, other.runs) } : part;
    }
    const other = isParallel ? ru.parts[at] : ru.parts.find((each) => placeOf(each) === placeOf(part));
    return other?.type === "rule" ? mergedRule(part, other) : part;
  });
  const words = ru.parts.flatMap((part): SheetRun[] => {
    return part.type === "label" ? [...part.runs, { type: "text", text: " " }] : [];
  });
  const [first, ...rest] = isParallel || words.length === 0 ? parts : withWords(parts, words);
  return first ? { ...kk, parts: [first, ...rest] } : kk;
}

function placeOf(part: LinePart): string {
  return part.type === "label" ? "label" : (part.field?.field ?? "rule");
}

function mergedRule<Part extends LinePart & { type: "rule" }>(kk: Part, ru: Part): Part {
  const captions = [kk.caption, ru.caption].map((caption) => textOfRuns(caption ?? []));
  const field = kk.field && ru.field ? bothValues(kk.field, [ru.field]) : kk.field;
  if (!kk.caption || !ru.caption || captions[0] === captions[1]) return { ...kk, field };
  const russian = ru.caption.map((run): TextRun => ({ ...run, language: "ru" }));
  return { ...kk, field, caption: [...kk.caption, { type: "text", text: " " }, ...russian] };
}

/** Puts Russian words behind the last words of a line; before its rule, where it has no words. */
function withWords(parts: readonly LinePart[], words: readonly SheetRun[]): readonly LinePart[] {
  const last = parts.at(-1);
  if (last?.type === "label") return [...parts.slice(0, -1), { ...last, runs: bracketed(last.runs, words) }];
  const hasWords = parts.some(({ type }) => type === "label");
  const label: LinePart = { type: "label", runs: bracketed([], words) };
  return hasWords ? [...parts, label] : [label, ...parts];
}

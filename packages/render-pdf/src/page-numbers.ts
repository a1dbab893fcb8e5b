/** The number at the foot of a page, an artifact: who hears a document is told the page in other ways. */
import type { Sheet } from "@qujat/model";
import { PAGE, ROLES, textWidth } from "@qujat/model/sheet-geometry";
import type { LayoutContext } from "./layout/context.ts";
import type { Page } from "./layout/paginate.ts";
import type { TextMark } from "./marks.ts";

/** Pages with their numbers. */
export function numbered(
  pages: readonly Page[],
  which: NonNullable<Sheet["pageNumbers"]>,
  context: LayoutContext,
): readonly Page[] {
  const first = which === "none" ? Number.POSITIVE_INFINITY : which === "all" ? 0 : 1;
  return pages.map((page, at) =>
    at < first ? page : { ...page, marks: [...page.marks, numberMark(at + 1, context)] },
  );
}

function numberMark(number: number, { page, size }: LayoutContext): TextMark {
  const letters = size + ROLES.note.size;
  const text = `${number}`;
  const x = (page.left + page.width - page.right - textWidth(text, letters)) / 2;
  const y = page.height - PAGE.footer;
  return { type: "text", element: null, x, y, size: letters, emphasis: null, text, stretch: 0 };
}

/** Widgets → fields: those that share one answer are one field, named by its id. */
import type { SheetField, SheetLanguage } from "@qujat/model";
import type { WidgetMark } from "../marks.ts";

/** A widget and where it is drawn. */
export interface PlacedWidget {
  readonly mark: WidgetMark;
  /** Index of its page. */
  readonly page: number;
}

/** A field of the file: one value, seen in one place or in several. */
export interface NamedField {
  /** Id of the Sheet's field; with `.kk` or `.ru` behind it where each language prints the answer in words of its own. */
  readonly name: string;
  readonly field: SheetField;
  readonly widgets: readonly PlacedWidget[];
}

/**
 * The fields of the widgets, in reading order. A name that both languages print alike is typed once and shows in both; a
 * date or a choice has words of its own in each, and so has a field of its own.
 */
export function namedFields(widgets: readonly PlacedWidget[]): readonly NamedField[] {
  const byId = Map.groupBy(widgets, ({ mark }) => mark.field.id);
  return [...byId].flatMap(([id, places]) => {
    const [first] = places;
    if (!first) return [];
    const { field } = first.mark;
    if (!isSplit(places)) return [{ name: id, field, widgets: places }];
    const byLanguage = Map.groupBy(places, languageOf);
    return [...byLanguage].map(([language, own]) => ({ name: `${id}.${language}`, field, widgets: own }));
  });
}

function isSplit(places: readonly PlacedWidget[]): boolean {
  if (new Set(places.map(languageOf)).size < 2 || places.some(({ mark }) => mark.option !== null)) return false;
  const [first] = places;
  const type = first?.mark.field.type;
  return type === "date" || type === "choice" || places.some(({ mark }) => mark.run?.text !== first?.mark.run?.text);
}

function languageOf({ mark }: PlacedWidget): SheetLanguage {
  return mark.element.spoken;
}

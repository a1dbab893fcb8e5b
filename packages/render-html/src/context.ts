/** What every block knows while it is written. */
import type { SheetField, SheetLanguage } from "@qujat/model";

/** The document, and the language of what a block stands in. */
export interface HtmlContext {
  readonly fields: ReadonlyMap<string, SheetField>;
  readonly language: SheetLanguage;
}

/** What stands in a block of this language; without one of its own, in that of its surroundings. */
export function speaking(context: HtmlContext, language: SheetLanguage | undefined): HtmlContext {
  return language === undefined || language === context.language ? context : { ...context, language };
}

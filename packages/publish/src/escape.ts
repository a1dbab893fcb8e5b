/** Text made safe for HTML and XML, as content and inside of double quotes. */

const ACTIVE = /[&<>"]/;
const ENTITIES: readonly (readonly [string, string])[] = [
  ["&", "&amp;"],
  ["<", "&lt;"],
  [">", "&gt;"],
  ['"', "&quot;"],
];

/** The text with every sign that markup begins with replaced by its entity. */
export function escapeMarkup(text: string): string {
  if (!ACTIVE.test(text)) return text;
  return ENTITIES.reduce((safe, [sign, entity]) => safe.replaceAll(sign, entity), text);
}

/** The text that `escapeMarkup` made safe. */
export function unescapeMarkup(safe: string): string {
  return ENTITIES.reduceRight((text, [sign, entity]) => text.replaceAll(entity, sign), safe);
}

/** A strict reader of XML: what Word would refuse to open, it names. */

const MARKUP = /<\?xml[^>]*\?>\s*|<(\/?)([A-Za-z][\w:.-]*)((?:\s+[\w:.-]+="[^"<]*")*)\s*(\/?)>|([^<]+)|(<)/g;

/** The first thing in a part that is no well-formed XML; null for none. */
export function malformed(xml: string): string | null {
  const open: string[] = [];
  for (const [all, closes, name = "", attributes = "", alone, text, stray] of xml.matchAll(MARKUP)) {
    if (stray !== undefined) return "a < that begins no tag";
    const words = text ?? attributes;
    if (/&(?!(amp|lt|gt|quot|apos|#\d+);)/.test(words)) return `a & that begins no entity in ${all}`;
    if (text !== undefined && text.trim() !== "" && open.length === 0) return "words outside of the root";
    const names = [...attributes.matchAll(/([\w:.-]+)="/g)].map((found) => found[1]);
    if (new Set(names).size < names.length) return `an attribute twice in ${all}`;
    if (name === "" || alone) continue;
    if (!closes) open.push(name);
    else if (open.pop() !== name) return `</${name}> closes nothing`;
  }
  return open.length > 0 ? `<${open.at(-1)}> is never closed` : null;
}

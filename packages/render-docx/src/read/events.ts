/** XML of a document → what a reader of forms wants of it: words, ends of paragraphs, controls and bookmarks, in order. */

/** An element or words; attributes and names are without their prefixes. */
export interface XmlEvent {
  readonly type: "start" | "end" | "text";
  /** Name of the element; of words that of the element they stand in. */
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly text: string;
}

const NONE: Readonly<Record<string, string>> = {};

const MARKUP = /<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<!\[CDATA\[([\s\S]*?)\]\]>|<(\/?)([^\s/>]+)([^>]*?)(\/?)>|([^<]+)/g;

/** The events of a part in document order; one that both opens and closes gives two. */
export function* eventsOf(xml: string): Generator<XmlEvent> {
  const open: string[] = [];
  for (const [, cdata, closes, tag, facts = "", alone, words] of xml.matchAll(MARKUP)) {
    if (tag === undefined) {
      const text = cdata ?? unescaped(words ?? "");
      if (text !== "") yield { type: "text", name: open.at(-1) ?? "", attributes: NONE, text };
      continue;
    }
    const name = withoutPrefix(tag);
    if (closes) {
      open.pop();
      yield { type: "end", name, attributes: NONE, text: "" };
      continue;
    }
    yield { type: "start", name, attributes: attributesOf(facts), text: "" };
    if (alone) yield { type: "end", name, attributes: NONE, text: "" };
    else open.push(name);
  }
}

function attributesOf(facts: string): Readonly<Record<string, string>> {
  if (!facts.includes("=")) return NONE;
  const found: Record<string, string> = {};
  for (const [, name = "", , twice, once] of facts.matchAll(/([^\s=]+)\s*=\s*("([^"]*)"|'([^']*)')/g))
    found[withoutPrefix(name)] = unescaped(twice ?? once ?? "");
  return found;
}

function withoutPrefix(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}

const ENTITIES: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

function unescaped(text: string): string {
  if (!text.includes("&")) return text;
  return text.replace(/&(#x[0-9a-f]+|#\d+|\w+);/gi, (all, name: string) => {
    if (!name.startsWith("#")) return ENTITIES[name] ?? all;
    const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
    return code <= 0x10ffff ? String.fromCodePoint(code) : all;
  });
}

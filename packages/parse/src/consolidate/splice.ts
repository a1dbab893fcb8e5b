/** Texts put together from parts: every part keeps its origins, what comes from no source has line 0. */
import { sliceText, type Text } from "@qujat/model";

/**
 * One text of several; plain strings are words that the file of the first text does not hold.
 *
 * @param parts at least one Text, whose file the whole takes; texts of other files lose their origins
 */
export function joinTexts(parts: readonly (Text | string)[]): Text {
  const file = parts.find((part) => typeof part !== "string")?.file ?? "";
  const origins: number[] = [];
  let value = "";
  for (const part of parts) {
    const text = typeof part === "string" ? part : part.value;
    if (text === "") continue;
    if (typeof part === "string" || part.file !== file) origins.push(value.length, 0, 0);
    else for (let at = 0; at < part.origins.length; at += 3) origins.push(...run(part.origins, at, value.length));
    value += text;
  }
  return { value, file, origins: origins.length > 0 ? origins : [0, 0, 0] };
}

/** A text that no source holds, such as a note. */
export function ownText(file: string, value: string): Text {
  return { value, file, origins: [0, 0, 0] };
}

/** The text with spans replaced, from the first to the last; they do not overlap. */
export function spliceText(text: Text, spans: readonly { start: number; end: number; words: string }[]): Text {
  const parts: (Text | string)[] = [];
  let position = 0;
  for (const { start, end, words } of spans) {
    parts.push(sliceText(text, position, start), words);
    position = end;
  }
  return joinTexts([...parts, sliceText(text, position)]);
}

function run(origins: readonly number[], at: number, shift: number): [number, number, number] {
  return [(origins[at] ?? 0) + shift, origins[at + 1] ?? 0, origins[at + 2] ?? 0];
}

/** Forms: rules of underscores, captions in brackets under them, labels far from their rules. */
import type { Random } from "./random.ts";
import { fullStretch } from "./stretch.ts";

/** One line of a form as it is extracted. */
export function formLine(text: string, damaged: boolean, random: Random): string {
  if (!damaged) return text;
  const isCaption = /^\(.*\)$/.test(text);
  const isRule = /^_+,?$/.test(text);
  if (isCaption) return " ".repeat(random.whole(12, 24)) + (random.chance(0.6) ? fullStretch(text) : text);
  if (isRule) return random.chance(0.5) ? fullStretch(text) : text;
  if (random.chance(0.3) && /^\S[^_]* _+$/.test(text))
    return text.replace(/ (_+)$/, `${" ".repeat(random.whole(4, 20))}$1`);
  return text;
}

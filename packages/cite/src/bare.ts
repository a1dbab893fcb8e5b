/** Addresses on which no act hangs: of the act itself, or of what the text before names; labels and counts are none. */
import type { PlacedAddress, Reading } from "./reading.ts";

/** Whether an address that stands alone refers to a provision. */
export function isReference(reading: Reading, address: PlacedAddress): boolean {
  const steps = address.paths[0] ?? [];
  if (address.pointer === "this") return true;
  if (address.pointer === "that") return steps.length > 1;
  if (steps.some(({ number }) => number === null)) return false;
  return !isLabel(reading, address) && !(steps.length === 1 && isVague(reading, address));
}

/** `2-тарау. Қорытынды ережелер`, `Статья 12. …`, `5-тармақ` in a cell, `… қағидаларына 2-қосымша`: what it is, not where. */
export function isLabel(reading: Reading, address: PlacedAddress): boolean {
  const { text, language } = reading;
  if (!address.cases.includes("nominative") || address.possessive || address.paths.length > 1) return false;
  const before = text.slice(Math.max(0, address.start - 2), address.start);
  const behind = text.slice(address.end, address.end + 4);
  const ends = /^\s*(?:$|\n)/.test(behind);
  const annex = address.paths[0]?.[0]?.type === "annex";
  if (annex && language === "kk" && ends) return true;
  if (!/(?:^|\n)[\s"«“]?$/.test(address.start < 3 ? before : `.${before}`)) return false;
  if (ends || /^\s*[.)–—-]/.test(behind) || /^\s+\p{Lu}/u.test(behind)) return true;
  return annex && language === "ru" && /^\s+к/.test(behind) && /^П/.test(text.slice(address.start));
}

/** One unit that may as well count something else: «бірінші бөлігі» of an exam, «2-бөлім» of an office, «ст. 5». */
function isVague(reading: Reading, { paths, first, possessive }: PlacedAddress): boolean {
  const step = paths[0]?.[0];
  const [token, next, before] = [reading.tokens[first], reading.tokens[first + 1], reading.tokens[first - 1]];
  if (step?.type === "part") return !/^[IVXLC]/.test(step.number ?? "");
  if (next?.text === "." && (token?.text.length ?? 0) <= 3) return true;
  if (!step?.part) return false;
  const open = before === undefined || before.kind === "sign";
  if (reading.language === "kk") return possessive ? !open : !open;
  return !/^част/.test(token?.key ?? "");
}

/** Addresses on which no act hangs: of the act itself, or of what the text before names; labels and counts are none. */
import type { PlacedAddress, Reading } from "./reading.ts";

/** Whether an address that stands alone refers to a provision. */
export function isReference(reading: Reading, address: PlacedAddress): boolean {
  const steps = address.paths[0] ?? [];
  if (isNew(reading, address)) return false;
  if (address.pointer === "this") return true;
  if (address.pointer === "that") return steps.length > 1;
  if (steps.some(({ number }) => number === null)) return false;
  return (
    !isCaption(reading, address) && !isLabel(reading, address) && !(steps.length === 1 && isVague(reading, address))
  );
}

/** `дополнить пунктом 2-1`, `4-1) тармақшамен толықтырылсын`: what an amendment adds is not there yet. */
function isNew({ tokens, language }: Reading, { cases, first, next }: PlacedAddress): boolean {
  if (!cases.includes("instrumental")) return false;
  return language === "ru" ? tokens[first - 1]?.key === "дополнить" : /^толықтырыл/.test(tokens[next]?.key ?? "");
}

/** `Приложение 2 к Правилам`, `… қағидаларына 2-қосымша`: the caption of an annex says which it is, not where to look. */
export function isCaption(
  { text, language }: Reading,
  { cases, paths, possessive, start, end }: PlacedAddress,
): boolean {
  if (paths[0]?.[0]?.type !== "annex" || paths.length > 1 || possessive || !cases.includes("nominative")) return false;
  if (language === "kk") return /^\s*(?:$|\n)/.test(text.slice(end, end + 4));
  return startsLine(text, start) && text.charAt(start) === "П";
}

/** `2-тарау. Қорытынды ережелер`, `Статья 12. …`, `5-тармақ` in a cell: the number of what it stands in. */
function isLabel(reading: Reading, address: PlacedAddress): boolean {
  const { cases, paths, possessive, start, end } = address;
  if (!cases.includes("nominative") || possessive || paths.length > 1) return false;
  const behind = reading.text.slice(end, end + 4);
  return startsLine(reading.text, start) && /^\s*(?:$|\n|[.)–—-])|^\s+\p{Lu}/u.test(behind);
}

function startsLine(text: string, at: number): boolean {
  const before = at <= 3 ? `\n${text.slice(0, at)}` : text.slice(at - 3, at);
  return /\n\s*["«“]?$/.test(before);
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

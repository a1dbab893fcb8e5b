/** Which characters the shipped faces hold, in two parts, so that a document carries only the first where it needs no more. */

/** Both ends in. */
type Range = readonly [first: number, last: number];

/** Forms in Kazakh and Russian: ASCII, both alphabets, signs of offices. Embedded whole, for what is typed in later. */
const CORE: readonly Range[] = [
  [0x20, 0x7e],
  [0x410, 0x44f],
];
const CORE_SINGLE = "ЁёҒғҚқҢңҮүҰұҺһӘәӨөІі«»–—“”„‘’№§°±·…•‰€₸₽™©®×÷²³½µ−\u00a0\u2011";

/** Names and goods from elsewhere: Latin of Europe and of Kazakh in Latin letters, other Cyrillic, signs of measures. */
const MORE: readonly Range[] = [
  [0xa1, 0xac],
  [0xae, 0xff],
  [0x100, 0x17f],
  [0x400, 0x45f],
];
const MORE_SINGLE = "ҐґҖҗҲҳҶҷӢӣӮӯȘșȚțẞ‐‒―‚‛†‡′″‹›⁄£¥₴Ω←↑→↓∆√∞≈≠≤≥∙";

/** The characters of a part in code point order; the soft hyphen is in neither, it would print as a hyphen. */
export function charset(part: "core" | "more"): string {
  const core = pointsOf(CORE, CORE_SINGLE);
  if (part === "core") return text(core);
  return text(new Set([...pointsOf(MORE, MORE_SINGLE)].filter((point) => !core.has(point))));
}

function pointsOf(ranges: readonly Range[], single: string): Set<number> {
  const points = new Set([...single].map((char) => char.codePointAt(0) ?? 0));
  for (const [first, last] of ranges) for (let point = first; point <= last; point++) points.add(point);
  return points;
}

function text(points: ReadonlySet<number>): string {
  return String.fromCodePoint(...[...points].sort((a, b) => a - b));
}

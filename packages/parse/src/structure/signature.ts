/** Signatures: the lines of office and name that end an act, and the agreements of other bodies under them. */
import { isAgreement } from "./approvals.ts";
import { type Draft, draft } from "./draft.ts";
import type { Line } from "./line.ts";
import { isNote } from "./notes.ts";

const LETTERS = "\\p{Lu}[\\p{Ll}\\p{Lu}’'-]+";
/** `Н. Назарбаев`, `Қ.-Ж. Тоқаев`, `Е. А. ИВАНОВ`, `Иванов И.И.`, at the end of a line. */
const NAME = new RegExp(
  `(?:^|\\s)(?:\\p{Lu}\\.\\s?-?(?:\\p{Lu}[\\p{Ll}]?\\.\\s?)?${LETTERS}|${LETTERS}\\s\\p{Lu}\\.\\s?(?:\\p{Lu}\\.)?)$`,
  "u",
);
const DATE = /^["«]?\s?(?:_+|\d{1,2})\s?["»]?\s.*(?:\d{4}|20\s?_+)|^\d{4}\s(?:жыл|ж\.)/u;
/** The end of a sentence; «Министрдің м.а.» is an office. */
const SENTENCE = /(?<!(?:м\.\s?а|и\.\s?о))\.$|[;:!]$/iu;
/** How long a name may be, and a line of a signature, in UTF-16 units. */
const LONGEST_NAME = 60;
const LONGEST = 300;

/**
 * Where the signatures of an act begin: at the first line of office before a name behind which no provision goes on.
 *
 * @returns the number of lines when the act is not signed
 */
export function signatureStart(lines: readonly Line[]): number {
  const goesOn = goingOn(lines);
  let floor = 0;
  for (const [at, line] of lines.entries()) {
    if (!isOffice(line)) floor = at + 1;
    if (!isName(line) || goesOn[at]) continue;
    return floor;
  }
  return lines.length;
}

/** The signatures in a run of lines, and how many lines they take: one for each name, with the lines of office above it. */
export function readSignatures(lines: readonly Line[]): { drafts: readonly Draft[]; size: number } {
  const drafts: Draft[] = [];
  let office: Draft | null = null;
  let named = false;
  let size = 0;
  for (const line of lines) {
    const note = isNote(line);
    if (!note && !isOffice(line) && !isAgreement(line) && !DATE.test(line.value)) break;
    size++;
    if (note) {
      drafts.push(draft("note", line.texts));
      office = null;
      continue;
    }
    const begins: boolean = office === null || (named && !DATE.test(line.value)) || isAgreement(line);
    if (begins) {
      office = draft("signature", line.texts);
      drafts.push(office);
    } else office?.texts.push(...line.texts);
    named = isName(line) || (!begins && named);
  }
  return { drafts, size };
}

/** Whether a line can be of a signature: short, without a sign, and no sentence. */
function isOffice(line: Line): boolean {
  if (line.value.length > LONGEST) return false;
  if (line.kind === "row") return line.texts.length <= 3 && isName(line);
  return line.sign === null && (isName(line) || !SENTENCE.test(line.value.trim())) && !isNote(line);
}

/** Whether a line is the name of a person, or ends with one. */
export function isName(line: Line): boolean {
  return line.value.length <= LONGEST && line.sign === null && NAME.test(line.value.trim().slice(-LONGEST_NAME));
}

/** For each line, whether provisions go on behind it: the next sign is none that a new instrument could begin with. */
function goingOn(lines: readonly Line[]): boolean[] {
  const goesOn: boolean[] = new Array(lines.length).fill(false);
  let next = false;
  for (let at = lines.length - 1; at >= 0; at--) {
    goesOn[at] = next;
    const sign = lines[at]?.sign;
    if (sign) next = !/^(?:1|I|а)$/.test(sign.number);
  }
  return goesOn;
}

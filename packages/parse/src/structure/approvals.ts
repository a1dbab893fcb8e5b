/** Approvals: the captions at the right-hand side by which an instrument or an annex begins. */
import { ACT_DATIVES, AGREEMENT_STARTS, APPROVAL_ENDS, APPROVAL_STARTS, FORM_LINES } from "../data/approval-words.ts";
import type { Line } from "./line.ts";

/** What a caption begins. */
export interface Approval {
  readonly type: "attachment" | "annex";
  /** Number of an annex as printed. */
  readonly number: string | null;
  /** Whether it is an annex to the act itself, by the word for it; else to an instrument. */
  readonly ofAct: boolean;
}

const LONGEST = 900;
const FIGURES = "\\d{1,3}(?:[-.]\\d{1,2})?|[IVXІХ]{1,5}";
// … стандартына 1-қосымша    … ережелеріне N 3 қосымша    … регламентіне қосымша    1 қосымша
const KAZAKH_ANNEX = new RegExp(
  `(?:^|\\s|["«])(?:(?:№|N)?\\s?(${FIGURES})\\s?(?:-\\s?)?)?қосымша(?:\\s(?:№|N)\\s?(${FIGURES}))?$`,
  "iu",
);
// Приложение 1 к стандарту …    Приложение № 2    ПРИЛОЖЕНИЕ к постановлению …
const RUSSIAN_ANNEX = new RegExp(`^["«]?приложени[ея](?:\\s+(?:№|N)?\\s?(${FIGURES}))?(?=\\s+(?:к|ко)\\s|$)`, "iu");
const APPROVED_KK = new RegExp(`(?:^|\\s)["«]?(?:${APPROVAL_ENDS.join("|")})["»]?$`, "iu");
const APPROVED_RU = new RegExp(`^["«]?(?:${APPROVAL_STARTS.join("|")})["»]?(?![\\p{L}])`, "iu");
const OF_ACT = new RegExp(`(?<!\\p{L})(?:${ACT_DATIVES.join("|")})(?!\\p{L})`, "iu");
const FORM_LINE = new RegExp(`^(?:${FORM_LINES.join("|")})$`, "iu");
const AGREEMENT = new RegExp(`^["«]?(?:${AGREEMENT_STARTS.join("|")})["»]?(?!\\p{L})`, "iu");
const DATIVE = /(?:[нғгқк][ае]|[аы]м|[ие]|у)["»]?$/iu;

/**
 * What the caption of these lines begins, or null.
 *
 * @param lines the lines of the caption, one or several
 */
export function approvalOf(lines: readonly Line[]): Approval | null {
  const [line] = lines;
  if (!line || !lines.every(isCaptionLine)) return null;
  const value = lines.map((part) => part.value.trim()).join(" ");
  const kazakh = KAZAKH_ANNEX.exec(value);
  if (kazakh && isCaption(line, value)) return annex(kazakh[1] ?? kazakh[2], value.slice(0, kazakh.index));
  const russian = RUSSIAN_ANNEX.exec(value);
  // «… к стандарту услуги «…», утвержденному приказом …»: the word behind «к» decides.
  if (russian) return annex(russian[1], value.slice(russian[0].length).split(/\s+/, 6).join(" "));
  if (APPROVED_RU.test(value) || (APPROVED_KK.test(value) && isCaption(line, value)))
    return { type: "attachment", number: null, ofAct: true };
  return null;
}

/** Whether a line may be of a caption: no sign, no end of a sentence. */
export function isCaptionLine(line: Line): boolean {
  if (line.kind === "row" || line.kind === "form" || line.sign !== null || line.value.length > LONGEST) return false;
  return !/[.;:,]$/.test(line.value.trim()) || /\sг\.$/.test(line.value.trim());
}

/** Whether a line says `Нысан` or `Форма`, under a caption. */
export function isFormMark(line: Line): boolean {
  return line.kind !== "row" && FORM_LINE.test(line.value.trim());
}

/** Whether a line is the last of a Kazakh caption, whose owner stands on the lines above: `1-қосымша`, `бекітілген`. */
export function isBareEnd(line: Line): boolean {
  const value = line.value.trim();
  return (
    (KAZAKH_ANNEX.exec(value)?.index === 0 || /^(?:№|N)\s?\S+\s/.test(value) || APPROVED_KK.exec(value)?.index === 0) &&
    value.length < 60
  );
}

/** Whether a line leads to the end of a Kazakh caption below it: a noun in the dative, or an act in the instrumental. */
export function leadsToEnd(line: Line): boolean {
  return DATIVE.test(line.value.trim()) || /[мпб]ен["»]?$/iu.test(line.value.trim());
}

/** Whether a line begins an agreement with another body: `«КЕЛІСІЛДІ»`, `СОГЛАСОВАНО`. */
export function isAgreement(line: Line): boolean {
  return line.kind !== "row" && line.value.length <= LONGEST && AGREEMENT.test(line.value.trim());
}

/** A sentence can end in these words too; a caption names an act or stands by itself. */
function isCaption(line: Line, value: string): boolean {
  return (
    line.kind === "caption" || value.length <= 40 || /(?:№|N\s?\d|на|не|ға|ге|қа|ке|мен|бен|пен)[\s»"]/iu.test(value)
  );
}

function annex(number: string | undefined, owner: string): Approval {
  return { type: "annex", number: number ?? null, ofAct: owner.trim() === "" || OF_ACT.test(owner) };
}

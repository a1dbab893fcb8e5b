/** IIN and BIN: twelve digits that hold a date and a kind, and prove themselves by two passes of a checksum. */
import { isDay } from "../calendar/days.ts";

/** What a valid number says. */
export type IdentityNumber =
  | { readonly kind: "iin"; readonly birth: string | null; readonly sex: "male" | "female" | null }
  | { readonly kind: "bin"; readonly registered: string; readonly body: BodyKind; readonly office: OfficeKind };

export type BodyKind = "resident" | "non-resident" | "joint-sole-proprietorship";
export type OfficeKind = "head" | "branch" | "representative-office" | "farm";

/** Why a number is none. `never-issued`: both passes yield 10, so that no control digit exists. */
export type IdentityProblem = "length" | "digits" | "checksum" | "never-issued" | "date" | "kind";

const LENGTH = 12;
const MODULUS = 11;
/** Order 521 of the Minister of Internal Affairs of 29.06.2023 on IINs; the first weights by what every register uses. */
const WEIGHTS = [
  [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11],
  [3, 4, 5, 6, 7, 8, 9, 10, 11, 1, 2],
] as const;
const BODIES: Readonly<Record<string, BodyKind>> = { 4: "resident", 5: "non-resident", 6: "joint-sole-proprietorship" };
const OFFICES: Readonly<Record<string, OfficeKind>> = { 0: "head", 1: "branch", 2: "representative-office", 3: "farm" };
const CENTURIES = [1800, 1900, 2000] as const;

/**
 * Reads an IIN or BIN; blanks around it do not count.
 *
 * @param text twelve digits
 * @param kind what is expected; default what the fifth digit says (4 to 6 mean a BIN)
 * @example readIdentityNumber("900101300017") // { kind: "iin", birth: "1990-01-01", sex: "male" }
 */
export function readIdentityNumber(text: string, kind?: "iin" | "bin"): IdentityNumber | { problem: IdentityProblem } {
  const digits = text.trim();
  if (!/^\d*$/.test(digits)) return { problem: "digits" };
  if (digits.length !== LENGTH) return { problem: "length" };
  const control = controlDigit(digits);
  if (control === undefined) return { problem: "never-issued" };
  if (control !== Number(digits[LENGTH - 1])) return { problem: "checksum" };
  const looksLikeBin = (digits[4] ?? "") >= "4";
  if (kind !== undefined && (kind === "bin") !== looksLikeBin) return { problem: "kind" };
  return looksLikeBin ? readBin(digits) : readIin(digits);
}

/** The twelfth digit that the first eleven ask for; undefined when such a number is never issued. */
function controlDigit(digits: string): number | undefined {
  for (const weights of WEIGHTS) {
    const sum = weights.reduce<number>((total, weight, at) => total + weight * Number(digits[at]), 0) % MODULUS;
    if (sum < 10) return sum;
  }
  return undefined;
}

function readIin(digits: string): IdentityNumber | { problem: IdentityProblem } {
  const mark = Number(digits[6]);
  // Some foreigners' numbers have 0 there: the century, and with it the birth date, is not in them.
  if (mark === 0) return { kind: "iin", birth: null, sex: null };
  const century = CENTURIES[Math.floor((mark - 1) / 2)];
  if (century === undefined) return { problem: "kind" };
  const birth = `${century + Number(digits.slice(0, 2))}-${digits.slice(2, 4)}-${digits.slice(4, 6)}`;
  return isDay(birth) ? { kind: "iin", birth, sex: mark % 2 === 1 ? "male" : "female" } : { problem: "date" };
}

function readBin(digits: string): IdentityNumber | { problem: IdentityProblem } {
  const body = BODIES[digits[4] ?? ""];
  const office = OFFICES[digits[5] ?? ""];
  if (!body || !office) return { problem: "kind" };
  const month = digits.slice(2, 4);
  if (!isDay(`2000-${month}-01`)) return { problem: "date" };
  return { kind: "bin", registered: `${2000 + Number(digits.slice(0, 2))}-${month}`, body, office };
}

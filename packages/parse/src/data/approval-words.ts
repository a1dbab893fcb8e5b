/** Words of the captions at the right-hand side: what approves an instrument, what is an annex, what it belongs to. */

/** Last words of a Kazakh caption of approval and first words of a Russian one, lower case. Source: captions of official acts. */
export const APPROVAL_ENDS: readonly string[] = ["бекітілген", "бекітілді", "бекітемін", "мақұлданған", "қабылданған"];
export const APPROVAL_STARTS: readonly string[] = [
  "утвержден",
  "утверждена",
  "утверждено",
  "утверждены",
  "утверждён",
  "утверждаю",
  "одобрен",
  "одобрена",
  "одобрено",
  "одобрены",
  "принят",
  "принята",
];

/** Dative forms by which the caption of an annex names the act itself; any other word names an instrument of it. */
export const ACT_DATIVES: readonly string[] = [
  "бұйрығына",
  "бұйрыққа",
  "бұйрықтарына",
  "қаулысына",
  "қаулыға",
  "қаулыларына",
  "жарлығына",
  "жарлыққа",
  "шешіміне",
  "шешімге",
  "заңына",
  "заңға",
  "кодексіне",
  "кодекске",
  "өкіміне",
  "өкімге",
  "хаттамасына",
  "приказу",
  "приказам",
  "постановлению",
  "указу",
  "решению",
  "закону",
  "кодексу",
  "распоряжению",
  "протоколу",
];

/** Lines that say that what follows is a form; they stand under the caption of an annex. */
export const FORM_LINES: readonly string[] = ["нысан", "форма", "үлгі", "образец", "нысаны"];

/** How a block of agreement with another body begins, lower case. */
export const AGREEMENT_STARTS: readonly string[] = [
  "келісілген",
  "келісілді",
  "келісемін",
  "согласован",
  "согласовано",
  "согласована",
  "согласованы",
];

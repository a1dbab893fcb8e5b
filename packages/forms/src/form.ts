/** A form, ready to be filled in: its definition, and its two templates checked against it and against each other. */
import type { Bilingual, FormBasis, FormDefinition, Sheet } from "@qujat/model";
import { AnswersError } from "./answers/problem.ts";
import { type ValidateOptions, validate } from "./answers/validate.ts";
import type { Answers } from "./answers/values.ts";
import { checkDefinition, checkUse } from "./definition.ts";
import { type SheetOptions, sheetOf } from "./sheet/sheet.ts";
import { checkNames, checkParity } from "./template/check.ts";
import { compileTemplate } from "./template/compile.ts";
import type { Template } from "./template/tree.ts";

/** The files of a folder under `templates/`. */
export interface FormSource {
  /** Content of `form.json`. */
  readonly definition: string;
  /** Contents of `kk.md` and `ru.md`. */
  readonly kk: string;
  readonly ru: string;
  /** The folder, as errors shall print it: `templates/talon`. */
  readonly folder: string;
}

export interface FillOptions extends ValidateOptions, SheetOptions {}

/** A form that can be filled in. */
export interface Form {
  readonly definition: FormDefinition;
  readonly templates: { readonly kk: Template; readonly ru: Template };
}

/**
 * Reads a form.
 *
 * @throws {TemplateError} naming file and line: an unknown field or helper, languages that differ, a wrong definition
 * @example readForm({ folder: "templates/talon", definition, kk, ru }).definition.id // "talon"
 */
export function readForm({ definition: json, kk, ru, folder }: FormSource): Form {
  const file = `${folder}/form.json`;
  const definition = checkDefinition(json, file);
  const templates = { kk: compileTemplate(kk, `${folder}/kk.md`), ru: compileTemplate(ru, `${folder}/ru.md`) };
  const used = checkNames(templates.kk, definition);
  checkNames(templates.ru, definition);
  checkParity(templates.kk, templates.ru);
  checkUse(definition, used, json, file);
  return { definition, templates };
}

/**
 * Fills in a form.
 *
 * @param data answers by field id
 * @throws {AnswersError} with every missing or wrong answer at once
 * @example fillIn(form, { number: "1024" }, { layout: "kk+ru" }).blocks.length // 1
 */
export function fillIn(form: Form, data: unknown, options: FillOptions = {}): Sheet {
  const { answers, variant, problems } = validate(form.definition, data, options);
  if (problems.length > 0) throw new AnswersError(problems);
  return draw(form, answers, variant === null ? options : { ...options, variant });
}

/** The empty form, with rules to write on. */
export function blank(form: Form, options: SheetOptions = {}): Sheet {
  return draw(form, {}, options);
}

/** A form with answers that need not be whole, for a preview. */
export function draw(form: Form, answers: Answers, options: SheetOptions = {}): Sheet {
  return sheetOf(form, answers, options);
}

/** The provision that a variant of a form rests on. */
export function basisOf({ basis, variants }: FormDefinition, variant?: string): FormBasis {
  return variants?.find(({ id }) => id === variant)?.basis ?? basis[0];
}

/** Says that the act behind a form is no longer in force, and what governs the matter now; null while it is. */
export function warningOf({ title, repealed }: FormBasis): Bilingual | null {
  if (!repealed) return null;
  const { by, replacedBy } = repealed;
  return {
    kk: `Нысанның негізі (${title.kk}) күшін жойған: ${by.kk}.${replacedBy ? ` Қазір қолданылатыны: ${replacedBy.kk}.` : ""}`,
    ru: `Основание формы (${title.ru}) утратило силу: ${by.ru}.${replacedBy ? ` Сейчас действует: ${replacedBy.ru}.` : ""}`,
  };
}

/** Forms: definitions and templates read once, answers validated, Sheets in both languages. */
export { AnswersError, type Problem, problemSentence } from "./answers/problem.ts";
export { applies, type CountedDeadline, type Validated, type ValidateOptions, validate } from "./answers/validate.ts";
export type { Answers, AnswerValue } from "./answers/values.ts";
export { type DayOff, dayOff, NoCalendarError, nextWorkingDay } from "./calendar/calendar.ts";
export { type Deadline, deadlineOf, type Term } from "./calendar/deadlines.ts";
export { deadlineSentence } from "./calendar/explain.ts";
export { fieldsOf } from "./definition.ts";
export {
  basisOf,
  blank,
  draw,
  type FillOptions,
  type Form,
  type FormSource,
  fillIn,
  readForm,
  warningOf,
} from "./form.ts";
export { CATALOGUE } from "./messages.ts";
export { type Office, officeOf, offices, officesIn } from "./offices.ts";
export { type IdentityNumber, type IdentityProblem, readIdentityNumber } from "./rules/identity-number.ts";
export { LAYOUTS, type Layout } from "./sheet/layouts.ts";
export type { SheetOptions } from "./sheet/sheet.ts";
export { rowsOfTable, TableError } from "./table.ts";
export { TemplateError } from "./template/error.ts";

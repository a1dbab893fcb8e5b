/** A form and answers to a Sheet: both languages filled in, laid out, with every field once. */
import type { Bilingual, FieldDefinition, PageSetup, QrBlock, Sheet, SheetBlock, SheetField } from "@qujat/model";
import type { Answers } from "../answers/values.ts";
import { isAnswers, itemsOf, tickedOf } from "../answers/values.ts";
import { basisOf, type Form } from "../form.ts";
import { offices } from "../offices.ts";
import { addFieldIds } from "./field-ids.ts";
import { instantiate } from "./instantiate.ts";
import { type Layout, laidOut, languagesOfLayout } from "./layouts.ts";
import { qrBlock } from "./qr.ts";
import { formScope } from "./scope.ts";

export interface SheetOptions {
  /** Default `kk+ru`, side by side. */
  readonly layout?: Layout;
  /** The service; default the first. */
  readonly variant?: string;
  /** Number of the document. */
  readonly number?: string;
  /** Date of the document, `yyyy-mm-dd`. */
  readonly date?: string;
  /** Prints a QR code with the document's number and a hash of its data; default none. */
  readonly qr?: boolean;
  readonly page?: PageSetup;
}

export function sheetOf({ definition, templates }: Form, answers: Answers, options: SheetOptions): Sheet {
  const { layout = "kk+ru", variant = null, number = null, date = null, qr = false } = options;
  const page = options.page ?? definition.page;
  const scope = formScope(definition, answers, variant ?? definition.variants?.[0].id ?? null);
  const blocks = laidOut(
    layout,
    {
      kk: layout === "ru" ? [] : instantiate(templates.kk.blocks, scope, "kk"),
      ru: layout === "kk" ? [] : instantiate(templates.ru.blocks, scope, "ru"),
    },
    page,
  );
  const languages = languagesOfLayout(layout);
  const { title } = definition;
  const basis = basisOf(definition, variant ?? undefined);
  const code: QrBlock[] = qr ? [qrBlock({ form: definition.id, number, answers })] : [];
  return {
    type: "sheet",
    properties: {
      title: languages.map((language) => title[language]).join(" / "),
      languages,
      form: definition.id,
      basis: basis.title[languages[0]],
      number,
      date,
    },
    ...(page && { page }),
    fields: placed(sheetFields(definition.fields, answers, ""), blocks),
    blocks: [...blocks, ...code],
  };
}

/** The fields that have a place in the document: others serve to choose words or to count days. */
function placed(fields: readonly SheetField[], blocks: readonly SheetBlock[]): SheetField[] {
  const ids = new Set<string>();
  for (const block of blocks) addFieldIds(block, ids);
  return fields.filter(({ id }) => ids.has(id));
}

/** Fields with their answers, under the ids that the blocks use. */
function sheetFields(fields: readonly FieldDefinition[], answers: Answers, prefix: string): SheetField[] {
  return fields.flatMap((field): SheetField[] => {
    const id = prefix + field.id;
    const value = answers[field.id];
    if (field.type === "group") return sheetFields(field.fields ?? [], isAnswers(value) ? value : {}, `${id}.`);
    if (field.type === "list") {
      const items = itemsOf(value);
      const rows = items.length > 0 ? items : Array.from({ length: field.least ?? 1 }, () => ({}));
      return rows.flatMap((item, at) => sheetFields(field.fields ?? [], item, `${id}.${at}.`));
    }
    const base = { tooltip: tooltipOf(field), ...(field.required && { required: true }) };
    if (field.type === "checklist") {
      const ticked = tickedOf(value);
      return (field.options ?? []).map((option) => ({
        id: `${id}.${option.value}`,
        type: "checkbox",
        tooltip: option.label,
        value: ticked.includes(option.value),
      }));
    }
    return [{ id, ...base, ...typeOf(field), value: typeof value === "string" ? value : null }];
  });
}

/** What a person who fills it in is told: its label, and what helps. */
function tooltipOf({ label, hint }: FieldDefinition): Bilingual {
  return hint ? { kk: `${label.kk}. ${hint.kk}`, ru: `${label.ru}. ${hint.ru}` } : label;
}

function typeOf({ type, options }: FieldDefinition): Pick<SheetField, "type" | "options"> {
  if (type === "choice") return { type, options: options ?? [] };
  if (type === "office")
    return { type: "choice", options: offices().map(({ id, name }) => ({ value: id, label: name })) };
  if (type === "number" || type === "money") return { type: "number" };
  return { type: type === "date" || type === "multiline" ? type : "text" };
}

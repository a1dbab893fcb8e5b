/** The AcroForm: fields with the ids of the Sheet, tooltips, and what each held when it was written. */
import type { SheetField } from "@qujat/model";
import { type PDFContext, type PDFDict, PDFHexString, PDFName, type PDFObject, type PDFRef, PDFString } from "pdf-lib";
import { FIELD_FONT } from "../faces.ts";
import type { WidgetMark } from "../marks.ts";
import { boxAppearances, textAppearance } from "./appearance.ts";
import { type NamedField, namedFields, type PlacedWidget } from "./field-names.ts";
import type { FontNames } from "./fonts.ts";
import { NameTree } from "./name-tree.ts";

/** Field flags; PDF 32000-1, 12.7.3 and 12.7.4. */
const REQUIRED = 1 << 1;
const MULTILINE = 1 << 12;
const RADIO = 1 << 15;
const COMBO = 1 << 17;

/** States of a ticked box: of a checkbox, of a choice with the index of its option behind it. */
const CHECKED_STATE = "Yes";
const OPTION_STATE = "Option";

/** Annotation flags; PDF 32000-1, 12.5.3. */
const HIDDEN = 1 << 1;
const PRINTED = 1 << 2;

/** The key under which a field keeps what was written, as JSON, so that an untouched answer is read back as data. */
export const WRITTEN_KEY = "QujatWritten";

/** What a field held when it was written. */
export interface Written {
  readonly id: string;
  readonly type: SheetField["type"];
  readonly value: SheetField["value"];
  /** The value as printed. */
  readonly text: string | null;
  /** What a choice allows, in order. */
  readonly options?: readonly string[];
}

/** What the form needs of the document. */
export interface FormTargets {
  readonly pages: readonly PDFRef[];
  readonly height: number;
  readonly fonts: FontNames;
  readonly fontDictionary: PDFRef;
  /** Key of the first widget in the parent tree. */
  readonly firstKey: number;
}

/** What was written. */
export interface WrittenForm {
  readonly form: PDFRef;
  /** In the order they were given. */
  readonly widgets: readonly PDFRef[];
}

/** Writes the form of a document that has widgets: each field with its places below it, as kids. */
export function writeFields(context: PDFContext, placed: readonly PlacedWidget[], targets: FormTargets): WrittenForm {
  const refs = new Map(placed.map((each) => [each, context.nextRef()]));
  const keys = new Map(placed.map((each, at) => [each, targets.firstKey + at]));
  const names = new NameTree(context);
  for (const named of namedFields(placed)) {
    const field = fieldDictionary(context, named, targets.fonts);
    const kids = named.widgets.map((each) => refs.get(each) as PDFRef);
    field.set(PDFName.of("Kids"), context.obj(kids));
    const ref = names.add(named.name, field);
    for (const each of named.widgets) {
      const widget = widgetDictionary(context, each, stateOf(each.mark), targets);
      widget.set(PDFName.of("Parent"), ref);
      widget.set(PDFName.of("StructParent"), context.obj(keys.get(each) as number));
      context.assign(refs.get(each) as PDFRef, widget);
    }
  }
  const form = context.obj({
    Fields: names.write(),
    DR: { Font: targets.fontDictionary },
    DA: defaultAppearance(targets.fonts, 12),
  });
  return { form: context.register(form), widgets: placed.map((each) => refs.get(each) as PDFRef) };
}

function defaultAppearance(fonts: FontNames, size: number): PDFString {
  return PDFString.of(`/${fonts.nameOf(FIELD_FONT)} ${size} Tf 0 g`);
}

/** A field: its value, what a person is told, and what was written. */
function fieldDictionary(context: PDFContext, { field, widgets }: NamedField, fonts: FontNames): PDFDict {
  const [first] = widgets;
  const mark = (widgets.find(({ mark }) => mark.checked) ?? first)?.mark as WidgetMark;
  const languages = new Set(widgets.map((each) => each.mark.element.spoken));
  const tooltip = [...languages].map((language) => field.tooltip[language]).join(" / ");
  const text = mark.run?.text ?? null;
  const written: Written = {
    id: field.id,
    type: field.type,
    value: field.value,
    text,
    ...(field.options ? { options: field.options.map(({ value }) => value) } : {}),
  };
  const dictionary = context.obj({
    TU: PDFHexString.fromText(tooltip),
    Ff: flagsOf(mark) | (field.required ? REQUIRED : 0),
    [WRITTEN_KEY]: PDFHexString.fromText(JSON.stringify(written)),
  });
  const set = (key: string, value: PDFObject) => dictionary.set(PDFName.of(key), value);
  if (mark.option !== null) {
    set("FT", PDFName.of("Btn"));
    set("V", PDFName.of(mark.checked ? stateOf(mark) : "Off"));
    return dictionary;
  }
  set("DA", defaultAppearance(fonts, mark.size));
  if (mark.centred) set("Q", context.obj(1));
  set("FT", PDFName.of(isCombo(mark) ? "Ch" : "Tx"));
  if (isCombo(mark)) set("Opt", options(context, mark));
  const value = isCombo(mark) ? field.value : text;
  if (typeof value === "string") set("V", PDFHexString.fromText(value));
  return dictionary;
}

function options(context: PDFContext, { field, element }: WidgetMark): PDFObject {
  const pairs = (field.options ?? []).map(({ value, label }) => {
    return context.obj([PDFHexString.fromText(value), PDFHexString.fromText(label[element.spoken])]);
  });
  return context.obj(pairs);
}

function flagsOf(mark: WidgetMark): number {
  if (mark.option !== null) return mark.option === true ? 0 : RADIO;
  if (isCombo(mark)) return COMBO;
  return mark.multiline ? MULTILINE : 0;
}

function isCombo({ field, option }: WidgetMark): boolean {
  return field.type === "choice" && option === null;
}

/** The name of a ticked box's state: of a choice with an index, since a name takes no Kazakh letters. */
function stateOf({ option, field }: WidgetMark): string {
  if (option === true || option === null) return CHECKED_STATE;
  return `${OPTION_STATE}${(field.options ?? []).findIndex(({ value }) => value === option)}`;
}

/** The index of the option that a state stands for; -1 for none. */
export function optionIndex(state: string): number {
  return state.startsWith(OPTION_STATE) ? Number(state.slice(OPTION_STATE.length)) : -1;
}

/** A place of a field on its page. */
function widgetDictionary(
  context: PDFContext,
  { mark, page }: PlacedWidget,
  state: string,
  targets: FormTargets,
): PDFDict {
  const { x, y, width, height } = mark;
  const bottom = targets.height - y - height;
  const widget = context.obj({
    Type: "Annot",
    Subtype: "Widget",
    Rect: [x, bottom, x + width, bottom + height].map((each) => Math.round(each * 1000) / 1000),
    F: width > 0 ? PRINTED : HIDDEN,
    // Viewers differ in where they look for it; here it is in the language that the place speaks.
    TU: PDFHexString.fromText(mark.field.tooltip[mark.element.spoken]),
    P: targets.pages[page] as PDFRef,
  });
  const isBox = mark.option !== null;
  const look = isBox
    ? boxAppearances(context, mark, state)
    : textAppearance(context, mark, targets.fonts, targets.fontDictionary);
  widget.set(PDFName.of("AP"), context.obj({ N: look }));
  if (isBox) widget.set(PDFName.of("AS"), PDFName.of(mark.checked ? state : "Off"));
  return widget;
}

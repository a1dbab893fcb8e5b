/** The validators and the types of the model say the same: compiling this file proves it. */
import type {
  Act,
  ActNode,
  ActReference,
  Amendment,
  Block,
  Citation,
  Edit,
  FieldDefinition,
  Form,
  FormDefinition,
  Message,
  Metadata,
  Place,
  Provision,
  Repair,
  Table,
  Text,
} from "@qujat/model";
import { SCHEMAS } from "@qujat/model/schema";
import { expect, it } from "vitest";
import type { z } from "zod";

/** What validators yield is mutable, the model is not; nothing else may differ. */
type Frozen<T> = T extends object ? { readonly [K in keyof T]: Frozen<T[K]> } : T;

/** Sheets are drawn, never stored: that their schema takes real ones is tested beside it. */
type Stored = Exclude<keyof typeof SCHEMAS, "sheet">;
type Inferred = { [K in Stored]: Frozen<z.infer<(typeof SCHEMAS)[K]>> };

interface Nouns {
  place: Place;
  text: Text;
  edit: Edit;
  repair: Repair;
  message: Message;
  block: Block;
  actReference: ActReference;
  metadata: Metadata;
  citation: Citation;
  amendment: Amendment;
  form: Form;
  table: Table;
  provision: Provision;
  actNode: ActNode;
  act: Act;
  fieldDefinition: FieldDefinition;
  formDefinition: FormDefinition;
}

/** True where two types are identical to the compiler, optional properties and literals included. */
type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;

/** True where each type takes what the other yields: lists that are never empty are written in two ways. */
type Fits<A, B> = A extends B ? (B extends A ? true : false) : false;
type Printed = "fieldDefinition" | "formDefinition";

const SAME: {
  readonly [K in keyof Nouns | keyof Inferred]: K extends Printed
    ? Fits<Inferred[K], Frozen<Nouns[K]>>
    : Same<Inferred[K], Frozen<Nouns[K]>>;
} = {
  place: true,
  text: true,
  edit: true,
  repair: true,
  message: true,
  block: true,
  actReference: true,
  metadata: true,
  citation: true,
  amendment: true,
  form: true,
  table: true,
  provision: true,
  actNode: true,
  act: true,
  fieldDefinition: true,
  formDefinition: true,
};

it("the types are those that the validators infer", () => {
  const names: Record<Stored, true> = SAME;
  expect([...Object.keys(names), "sheet"].sort()).toEqual(Object.keys(SCHEMAS).sort());
});

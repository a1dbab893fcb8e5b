/** Answers as they are typed: a tree of values by path, `goods.0.model`. */

/** What a person typed, before anything is checked. */
export type Typed = string | boolean | readonly Typed[] | { readonly [id: string]: Typed } | undefined;
export type TypedData = { readonly [id: string]: Typed };

/** The value at a path. */
export function valueAt(data: Typed, path: string): Typed {
  let value: Typed = data;
  for (const step of path.split(".")) {
    if (typeof value !== "object" || value === null) return undefined;
    value = (value as Readonly<Record<string, Typed>>)[step];
  }
  return value;
}

/** The same data with another value at a path; what is left out becomes a list where the step is a number. */
export function withValue(data: TypedData, path: string, value: Typed): TypedData {
  return changed(data, path.split("."), value) as TypedData;
}

function changed(level: Typed, [step, ...rest]: readonly string[], value: Typed): Typed {
  if (step === undefined) return value;
  if (Array.isArray(level) || (level === undefined && /^\d+$/.test(step))) {
    const items = [...((level as readonly Typed[] | undefined) ?? [])];
    items[Number(step)] = changed(items[Number(step)], rest, value);
    return items;
  }
  const fields = typeof level === "object" ? (level as Readonly<Record<string, Typed>>) : {};
  return { ...fields, [step]: changed(fields[step], rest, value) };
}

/** Answers by path, as files of filled-in forms hold them, to a tree. */
export function dataOfPaths(values: Readonly<Record<string, string | boolean | null>>): TypedData {
  let data: TypedData = {};
  for (const [path, value] of Object.entries(values)) {
    const isSafe = path.split(".").every((step) => !["__proto__", "constructor", "prototype"].includes(step));
    if (value !== null && value !== "" && isSafe) data = withValue(data, path, value);
  }
  return data;
}

/** What a person fills in: the answers as typed, what is wrong with them, and the page as it looks now. */
import { draw, type Form, type Layout, type Problem, type Validated, validate } from "@qujat/forms";
import type { Sheet } from "@qujat/model";
import { useDeferredValue, useMemo, useState } from "react";
import { forget, recall, remember } from "../shell/device.ts";
import { type Typed, type TypedData, withValue } from "./data-path.ts";

export interface Filling {
  readonly data: TypedData;
  readonly variant: string | undefined;
  readonly layout: Layout;
  readonly validated: Validated;
  readonly sheet: Sheet;
  readonly isKept: boolean;
  /** Paths that were touched; what is wrong with others is not said yet. */
  readonly touched: ReadonlySet<string>;
  readonly put: (path: string, value: Typed) => void;
  readonly load: (data: TypedData) => void;
  readonly touch: (paths: readonly string[]) => void;
  readonly chooseVariant: (variant: string) => void;
  readonly chooseLayout: (layout: Layout) => void;
  readonly keep: (isKept: boolean) => void;
  readonly erase: () => void;
}

/** What is kept on the device, when the person asks for it. */
interface Kept {
  readonly data: TypedData;
  readonly variant?: string | undefined;
}

export function today(): string {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, "0")).join("-");
}

export function useFilling(form: Form, firstLayout: Layout): Filling {
  const { definition } = form;
  const place = `form.${definition.id}`;
  const [kept] = useState(() => recall(place) as Kept | undefined);
  const [data, setData] = useState<TypedData>(kept?.data ?? {});
  const [variant, setVariant] = useState(kept?.variant ?? definition.variants?.[0].id);
  const [layout, setLayout] = useState(firstLayout);
  const [isKept, setKept] = useState(kept !== undefined);
  const [touched, setTouched] = useState<ReadonlySet<string>>(new Set());
  const validated = useMemo(
    () => validate(definition, data, { today: today(), ...(variant !== undefined && { variant }) }),
    [definition, data, variant],
  );
  const shown = useDeferredValue(validated);
  const sheet = useMemo(
    () => draw(form, shown.answers, { layout, ...(variant !== undefined && { variant }) }),
    [form, shown, layout, variant],
  );
  const change = (next: Kept, keeping = isKept) => {
    setData(next.data);
    setVariant(next.variant);
    if (keeping) remember(place, next);
  };
  return {
    data,
    variant,
    layout,
    validated,
    sheet,
    isKept,
    touched,
    put: (path, value) => change({ data: withValue(data, path, value), variant }),
    load: (loaded) => change({ data: loaded, variant }),
    touch: (paths) => setTouched(new Set([...touched, ...paths])),
    chooseVariant: (chosen) => change({ data, variant: chosen }),
    chooseLayout: setLayout,
    keep: (keeping) => {
      setKept(keeping);
      if (keeping) remember(place, { data, variant } satisfies Kept);
      else forget(place);
    },
    erase: () => {
      forget(place);
      setKept(false);
      setTouched(new Set());
      change({ data: {}, variant }, false);
    },
  };
}

/** The problem at a path; only where the person has been. */
export function problemAt(filling: Filling, path: string): Problem | undefined {
  return filling.touched.has(path) ? filling.validated.problems.find((problem) => problem.path === path) : undefined;
}

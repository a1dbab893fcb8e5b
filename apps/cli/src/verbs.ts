/** The table of verbs, in the order in which the help lists them. */
import type { Verb } from "./verb.ts";
import { build } from "./verbs/build.ts";
import { form } from "./verbs/form.ts";
import { forms } from "./verbs/forms.ts";
import { normalise } from "./verbs/normalise.ts";
import { parse } from "./verbs/parse.ts";
import { show } from "./verbs/show.ts";

export const VERBS: readonly Verb[] = [normalise, parse, build, show, forms, form];

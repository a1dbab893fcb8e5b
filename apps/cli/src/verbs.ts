/** The table of verbs, in the order in which the help lists them. */
import type { Verb } from "./verb.ts";
import { analyze } from "./verbs/analyze.ts";
import { build } from "./verbs/build.ts";
import { form } from "./verbs/form.ts";
import { forms } from "./verbs/forms.ts";
import { index } from "./verbs/index-passages.ts";
import { normalise } from "./verbs/normalise.ts";
import { parse } from "./verbs/parse.ts";
import { search } from "./verbs/search.ts";
import { serve } from "./verbs/serve.ts";
import { show } from "./verbs/show.ts";

export const VERBS: readonly Verb[] = [normalise, parse, build, search, show, forms, form, serve, index, analyze];

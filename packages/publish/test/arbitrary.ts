/** Any valid Act, whatever its texts hold. */
import type {
  Act,
  ActNode,
  ActReference,
  Amendment,
  AmendmentOperation,
  Citation,
  FormField,
  ProvisionType,
  Text,
  UnitPath,
} from "@qujat/model";
import { nodesOf, textsOf } from "@qujat/model";
import fc from "fast-check";

/** What Markdown, HTML, XML and YAML may take for their own. */
const ACTIVE = [
  ..."-+*_#>|`~=!\\&<\"'[](){}:;,.^$%@",
  ..."** __ ____ _а_ ## a|b ``` ~~ [1] [^1] ](x) </p> <!-- --> ]]> &amp; &#32; &nbsp; \\_ === --- ... :- :--".split(
    " ",
  ),
  ..."1. 1) 12) №98/қе http://a.kz/b_c www.k_b.kz a_b@c.kz <b> <script>alert(1)</script> javascript: <![CDATA[".split(
    " ",
  ),
  ...'" onload="x|\n|\n\n| |  |\t|    |\r|\r\n|\n- |\n> |\n1. |\n# |\n```\n|\n---\n|\n<!-- qujat|-->\n'.split("|"),
  ...[
    "\u200f",
    "\u202e",
    "\u2066",
    "\u00ad",
    "\u00a0",
    "\u2028",
    "\ufeff",
    "\u0301",
    "👩‍👩‍👧",
    "🇰🇿",
    "العربية",
    "\u000b",
    "\u001f",
  ],
];
const PLAIN = [
  "Қазақстан",
  "Республикасы",
  "жылғы",
  "5-тармақтың",
  "«қызмет»",
  "(",
  ")",
  ";",
  "12:00",
  "–",
  "о внесении",
];

const token = fc.oneof(
  fc.constantFrom(...ACTIVE),
  fc.constantFrom(...PLAIN),
  fc.string({ unit: "grapheme", maxLength: 4 }),
  fc.string({ unit: "binary", maxLength: 4 }),
);

/** Any string but for NUL and halves of surrogate pairs, which no UTF-8 document of Markdown holds. */
export const anyString: fc.Arbitrary<string> = fc
  .array(token, { maxLength: 7 })
  .chain((tokens) => fc.constantFrom("", " ", "  ").map((joint) => tokens.join(joint)))
  .map((text) => text.replaceAll("\0", "").toWellFormed().replaceAll("\ufffd", "?"));

const file = fc.constantFrom("kz-2017-10-25-98qe.kk.txt", "kz-2017-10-25-98qe.kk.txt", "b/-->.txt");
export const anyText: fc.Arbitrary<Text> = fc.record({
  value: anyString,
  file,
  origins: fc
    .array(fc.tuple(fc.nat(50), fc.nat(400), fc.nat(90)), { minLength: 1, maxLength: 3 })
    .map((triples) => triples.flat()),
});

const date = fc.constantFrom("1995-12-21", "2017-10-25");
const orNull = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null });
const reference: fc.Arbitrary<ActReference> = fc.record({
  type: orNull(anyString),
  issuer: orNull(anyString),
  date: orNull(date),
  number: orNull(anyString),
  title: orNull(anyString),
  registration: orNull(anyString),
});

const metadata: fc.Arbitrary<Act["metadata"]> = fc.record({
  language: fc.constantFrom("kk", "ru"),
  title: orNull(anyString),
  type: orNull(fc.oneof(anyString, fc.constantFrom("бұйрық", "указ"))),
  issuer: orNull(anyString),
  issuers: fc.array(fc.record({ name: anyString, acting: fc.boolean() }), { maxLength: 2 }),
  date: orNull(date),
  number: orNull(anyString),
  registration: orNull(fc.record({ body: orNull(anyString), date: orNull(date), number: orNull(anyString) })),
  status: orNull(fc.constantFrom("in-force", "new", "updated", "suspended", "repealed")),
  repealedBy: orNull(reference),
  repealedOn: orNull(date),
  publication: orNull(anyString),
  entryIntoForce: orNull(fc.record({ rule: anyString, date: orNull(date) })),
  legalBasis: orNull(anyString),
  signatories: fc.array(fc.record({ position: orNull(anyString), name: anyString }), { maxLength: 2 }),
});

const PROVISIONS: readonly ProvisionType[] = [
  ...([
    "part",
    "chapter",
    "section",
    "article",
    "point",
    "subpoint",
    "paragraph",
    "title",
    "status",
    "requisites",
  ] as const),
  ...(["note", "preamble", "enacting", "heading", "signature", "approval", "attachment", "annex", "wording"] as const),
];

const fields: fc.Arbitrary<FormField[]> = fc.array(
  fc.record({
    label: anyString,
    caption: orNull(anyString),
    kind: fc.constantFrom("text", "date", "signature"),
    line: fc.nat(3),
  }),
  { maxLength: 2 },
);

const contacts = fc.array(
  fc.record({
    row: fc.nat(3),
    unit: anyString,
    region: orNull(anyString),
    city: orNull(anyString),
    street: orNull(anyString),
    house: orNull(anyString),
    phones: fc.array(fc.record({ number: fc.constant("+77172764252"), printed: anyString }), { maxLength: 2 }),
    hours: orNull(fc.constant("09:00-18:30")),
    days: fc.subarray([1, 2, 3, 4, 5, 6, 7]),
  }),
  { maxLength: 2 },
);

const anyNode = fc.letrec<{ node: ActNode }>((tie) => ({
  node: fc.oneof(
    { maxDepth: 4 },
    {
      weight: 1,
      arbitrary: fc.record({
        type: fc.constant("form" as const),
        anchor: fc.constant(""),
        lines: fc.array(anyText, { maxLength: 3 }),
        fields,
      }),
    },
    {
      weight: 1,
      arbitrary: fc
        .record({
          type: fc.constant("table" as const),
          anchor: fc.constant(""),
          headerRows: fc.nat(2),
          rows: fc.array(fc.array(anyText, { maxLength: 3 }), { maxLength: 4 }),
        })
        .chain((table) =>
          fc.oneof(
            fc.constant(table),
            contacts.map((list) => ({ ...table, contacts: list })),
          ),
        ),
    },
    {
      weight: 4,
      arbitrary: fc.record({
        type: fc.constantFrom(...PROVISIONS),
        anchor: fc.constant(""),
        number: orNull(fc.oneof(fc.constantFrom("1", "9-1", "IV"), anyString)),
        heading: orNull(anyString),
        texts: fc.array(anyText, { maxLength: 2 }),
        children: fc.array(tie("node"), { maxLength: 3 }),
      }),
    },
  ),
})).node;

/** Gives every node an anchor that no other has, as parsers do. */
function withAnchors(nodes: readonly ActNode[], under: string, odd: string): ActNode[] {
  return nodes.map((node, at) => {
    const anchor = `${under}${node.type}_${at + 1}${odd}`;
    if (node.type === "table" || node.type === "form") return { ...node, anchor };
    return { ...node, anchor, children: withAnchors(node.children, `${anchor}__`, odd) };
  });
}

const unit: fc.Arbitrary<UnitPath> = fc.array(
  fc.record({ type: fc.constantFrom("article", "point", "annex"), number: orNull(fc.constantFrom("1", "9-1")) }),
  { maxLength: 2 },
);

/** A citation of any node or act, at any span of a text that there is. */
function citationIn(structure: readonly ActNode[]): fc.Arbitrary<Citation> | null {
  const nodes = [...nodesOf(structure)].filter((node) => textsOf(node).length > 0);
  if (nodes.length === 0) return null;
  return fc.tuple(fc.constantFrom(...nodes), fc.nat(), fc.nat(), fc.nat()).chain(([node, index, a, b]) => {
    const texts = textsOf(node);
    const text = index % texts.length;
    const { value } = texts[text]!;
    const [start, end] = [a % (value.length + 1), b % (value.length + 1)].sort((x, y) => x - y) as [number, number];
    const whole = (at: number) => (value.slice(0, at).isWellFormed() ? at : at - 1);
    return fc.record({
      anchor: fc.constant(node.anchor),
      text: fc.constant(text),
      start: fc.constant(whole(start)),
      end: fc.constant(whole(end)),
      kind: fc.constantFrom("act", "self", "short", "context"),
      act: orNull(reference),
      instrument: orNull(anyString),
      name: orNull(anyString),
      units: fc.array(unit, { maxLength: 2 }),
      targets: fc.array(
        fc.record({
          act: fc.constantFrom("kz-2017-10-25-98qe", "kz-2011-07-05-116"),
          anchor: orNull(fc.constantFrom(...nodes.map(({ anchor }) => anchor))),
          state: fc.constantFrom("found", "known", "broken"),
        }),
        { maxLength: 2 },
      ),
    });
  });
}

const OPERATIONS: readonly AmendmentOperation[] = ["reword", "insert", "delete", "repeal", "rename", "replace-words"];

function amendmentIn(structure: readonly ActNode[]): fc.Arbitrary<Amendment> | null {
  const nodes = [...nodesOf(structure)];
  if (nodes.length === 0) return null;
  return fc.record({
    target: fc.record({ act: orNull(reference), instrument: orNull(anyString), unit }),
    part: orNull(fc.constantFrom("title", "paragraph 1")),
    operation: fc.constantFrom(...OPERATIONS),
    newText: orNull(fc.array(anyText, { maxLength: 2 })),
    source: orNull(fc.constantFrom(...nodes.map(({ anchor }) => anchor))),
    everyForm: fc.boolean(),
    oldWords: orNull(anyString),
    newWords: orNull(anyString),
    anchor: fc.constantFrom(...nodes.map(({ anchor }) => anchor)),
    origin: fc.record({ file, line: fc.integer({ min: 1, max: 9 }), column: fc.integer({ min: 1, max: 9 }) }),
    from: orNull(date),
  });
}

const message = fc.record({
  rule: fc.constant("parse/unknown"),
  severity: fc.constantFrom("error" as const, "warning" as const, "note" as const),
  place: fc.record({ file, line: fc.constant(1), column: fc.constant(2) }),
  values: fc.dictionary(fc.constantFrom("a", "b"), fc.oneof(anyString, fc.nat())),
});

const listOf = <T>(value: fc.Arbitrary<T> | null): fc.Arbitrary<T[]> =>
  value === null ? fc.constant([]) : fc.array(value, { maxLength: 3 });

/** Any valid Act. */
export const anyAct: fc.Arbitrary<Act> = fc
  .tuple(fc.array(anyNode, { maxLength: 5 }), fc.constantFrom("", "", "-1а", "(&'\"<"))
  .map(([nodes, odd]) => withAnchors(nodes, "", odd))
  .chain((structure) =>
    fc.record({
      id: fc.constantFrom("kz-2017-10-25-98qe.kk", "kz-2017-10-25-98qe.ru", null),
      metadata,
      structure: fc.constant(structure),
      citations: listOf(citationIn(structure)),
      amendments: listOf(amendmentIn(structure)),
      messages: fc.array(message, { maxLength: 2 }),
    }),
  );

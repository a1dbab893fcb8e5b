/** The writer of Markdown: one node of a document at a time, so that every character of its text survives. */
import type { PhrasingContent, RootContent, TableCell } from "mdast";
import { gfmTableToMarkdown } from "mdast-util-gfm-table";
import { type Handle, type Options, toMarkdown, type Unsafe } from "mdast-util-to-markdown";

/** Text that no Markdown construct can begin in, wherever in a line it stands: words, numbers and the usual signs. */
const HARMLESS = /^[\p{L}\p{N} ,;:.()"'«»“”„‘’–—№%/?§°-]*$/u;
/** How harmless text begins where a line does: not with a dash, a sign or a blank. */
const OPENING = /^[\p{L}\d"«(]/u;
/** A number that would open a list where a line begins. */
const LIST_NUMBER = /^(\d+)([.)])(?= |$)/;
/** The rest of a web address that holds a character to escape: inside an address readers show the escape itself. */
const ADDRESS = "\\S{0,2000}(?:[\\\\`*_~[\\]<&|]|#(?:\\s|$))";
/** What the writer's own table leaves alone: struck-through text, web addresses as GFM links them, a cell's edges. */
const UNSAFE: Unsafe[] = [
  { character: "~", inConstruct: "phrasing" },
  { character: ":", before: "[ps]", after: `(?=//${ADDRESS})`, inConstruct: "phrasing" },
  { character: ".", before: "[Ww]", after: `(?=${ADDRESS})`, inConstruct: "phrasing" },
  { character: "\r", inConstruct: "phrasing" },
  { character: "\n", inConstruct: "phrasing" },
  ...[" ", "\t"].flatMap((character): Unsafe[] => [
    { character, before: "\\|", inConstruct: "tableCell" },
    { character, after: "\\|", inConstruct: "tableCell" },
  ]),
];

/** Inside of a node that is not plain as a whole, most texts are. */
const writeText: Handle = (node: { value: string }, _parent, state, info) =>
  HARMLESS.test(node.value) && /^\p{L}/u.test(node.value) && !node.value.endsWith(" ")
    ? node.value
    : state.safe(node.value, info);

const OPTIONS: Options = {
  extensions: [gfmTableToMarkdown({ tablePipeAlign: false })],
  handlers: { text: writeText },
  unsafe: UNSAFE,
  rule: "-",
  fences: true,
};

/**
 * One node as Markdown, without a line break at its end. Most text needs no escape, and looking for each possible one
 * takes nearly all of the time; so plain nodes are put together here and only the others go through the library.
 */
export function writeNode(node: RootContent): string {
  return writePlain(node) ?? toMarkdown({ type: "root", children: [node] }, OPTIONS).slice(0, -1);
}

function writePlain(node: RootContent): string | null {
  if (node.type === "paragraph") return plainLine(node.children, true);
  if (node.type === "heading") {
    const line = plainLine(node.children, false);
    return line === null ? null : `${"#".repeat(node.depth)} ${line}`;
  }
  if (node.type === "table") {
    const rows: string[] = [];
    for (const { children } of node.children) {
      const row = plainRow(children);
      if (row === null) return null;
      rows.push(row);
    }
    rows.splice(1, 0, `|${" - |".repeat(node.align?.length ?? 0)}`);
    return rows.join("\n");
  }
  return null;
}

/** A line of harmless text, links with harmless words and anchors. */
function plainLine(children: readonly PhrasingContent[], opens: boolean): string | null {
  let line = "";
  for (const child of children) {
    if (child.type === "html") line += child.value;
    else if (child.type === "text") {
      if (!HARMLESS.test(child.value)) return null;
      line += child.value;
    } else if (child.type === "link") {
      const [words] = child.children;
      if (words?.type !== "text" || !HARMLESS.test(words.value)) return null;
      line += `[${words.value}](${child.url})`;
    } else return null;
  }
  const [first] = children;
  if (line === "" || line.endsWith(" ") || line.startsWith(" ")) return null;
  if (!opens || first?.type !== "text") return line;
  return OPENING.test(line) ? line.replace(LIST_NUMBER, "$1\\$2") : null;
}

function plainRow(cells: readonly TableCell[]): string | null {
  let row = "|";
  for (const { children } of cells) {
    const cell = children.length === 0 ? "" : plainLine(children, false);
    if (cell === null) return null;
    row += cell === "" ? " |" : ` ${cell} |`;
  }
  return row;
}

/** Anchors from addresses: the provision that a path means below a place of an act. */
import { anchorBelow, anchorStep, type UnitPath, type UnitStep } from "@qujat/model";

/** Whether an act has an anchor. */
export type HasAnchor = (anchor: string) => boolean;

/** Units through whose numbers an act runs whatever chapter they stand in, so that citations and anchors leave it out. */
const THROUGH: readonly UnitStep["type"][] = ["chapter", "article", "point"];
const DIVISIONS: readonly string[] = ["part", "chapter", "section"];

/** Provisions whose own words are their first paragraph. */
const OPENS = /(?:^|__)(?:article|point|subpoint|paragraph)_[^_]*$/;

/**
 * The anchor of an address below a root, as far as the act has one.
 *
 * The words of a point are its own first paragraph; a list may hang on an article or on the paragraph that opens it; the
 * only annex has the number 1.
 * @param root anchor of an instrument or provision; empty for the act
 * @example anchorOf((anchor) => anchor === "article_5__subpoint_2", "", [{ type: "article", number: "5" }, { type: "subpoint", number: "2" }]) // "article_5__subpoint_2"
 */
export function anchorOf(has: HasAnchor, root: string, path: UnitPath): string | undefined {
  const found = walk(has, root, root, path);
  const [first, ...rest] = path;
  if (found !== undefined || first === undefined || !DIVISIONS.includes(first.type) || rest.length === 0) return found;
  // «2-бөлімнің 5-бабы» of an act whose articles are numbered through: what is cited is the article.
  return THROUGH.includes(rest[0]?.type ?? "part") ? walk(has, root, root, rest) : undefined;
}

function walk(has: HasAnchor, root: string, at: string, path: UnitPath): string | undefined {
  const [step, ...rest] = path;
  if (step === undefined) return at;
  for (const next of candidates(has, root, at, step)) {
    const found = walk(has, root, next, rest);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Where one step may lead from an anchor, the most exact first. */
function candidates(has: HasAnchor, root: string, at: string, step: UnitStep): readonly string[] {
  const name = anchorStep(step.type, step.number ?? 1);
  const below = [anchorBelow(at, name)];
  if (at !== root) {
    const parent = at.includes("__") ? at.slice(0, at.lastIndexOf("__")) : "";
    const last = at.slice(parent === "" ? 0 : parent.length + 2);
    if (step.type === "subpoint" && last.startsWith("paragraph_")) below.push(anchorBelow(parent, name));
    if (THROUGH.includes(step.type) && DIVISIONS.some((type) => last.startsWith(`${type}_`))) below.push(anchorBelow(root, name));
  }
  if (step.type === "subpoint") below.push(...[1, 2, 3, 4, 5, 6, 7, 8].map((count) => anchorBelow(anchorBelow(at, `paragraph_${count}`), name)));
  const own = step.type === "paragraph" && step.number === "1" && OPENS.test(at) ? [at] : [];
  const lone = step.type === "annex" && step.number === null ? has(anchorBelow(at, "annex_2")) : false;
  return lone ? [] : [...below.filter(has), ...own];
}

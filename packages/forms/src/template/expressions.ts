/**
 * The Handlebars of a template, taken apart: Markdown with one marker for each expression, and what the markers mean.
 *
 * Values never pass through Handlebars or Markdown. A marker is two private characters around a number, so that
 * whatever a person typed is set into the finished tree, letter for letter.
 */
import Handlebars from "handlebars";
import { TemplateError } from "./error.ts";

/** What stands at a marker. */
export type Expression =
  | { readonly type: "value"; readonly path: Path; readonly line: number }
  | { readonly type: "open"; readonly test: Test; readonly line: number }
  | { readonly type: "else"; readonly line: number }
  | { readonly type: "close"; readonly line: number };

/** Names from the context outwards: `["goods"]`, `["..", "issued"]`, `["@number"]`. */
export type Path = readonly string[];

/** What a block asks: each item of a list, whether a field has a value, or one of these values. */
export type Test =
  | { readonly type: "each"; readonly path: Path }
  | { readonly type: "if" | "unless"; readonly path: Path; readonly values: readonly string[] };

/** A template without its expressions. */
export interface Marked {
  readonly markdown: string;
  readonly expressions: readonly Expression[];
}

/** Around the number of an expression; no template may hold them itself. */
const OPEN = "\uE000";
const CLOSE = "\uE001";
/** A marker anywhere in a text. */
export const MARKER = /\uE000(\d+)\uE001/;

/**
 * Takes the expressions out of a template: `{{path}}`, `{{#each list}}`, `{{#if field}}`, `{{#unless field}}`,
 * `{{#if field "value" "other"}}` and `{{else}}`.
 *
 * @param file name, for errors
 * @throws {TemplateError} for what is no Handlebars, and for any other helper
 */
export function markExpressions(template: string, file: string): Marked {
  const expressions: Expression[] = [];
  const mark = (expression: Expression) => `${OPEN}${expressions.push(expression) - 1}${CLOSE}`;
  const written = (program: hbs.AST.Program): string => program.body.map(writtenStatement).join("");
  const writtenStatement = (statement: hbs.AST.Statement): string => {
    const { line } = statement.loc.start;
    if (statement.type === "ContentStatement") return (statement as hbs.AST.ContentStatement).value;
    // Lines are counted in what is left, so a comment leaves its line ends.
    if (statement.type === "CommentStatement")
      return (statement as hbs.AST.CommentStatement).value.replace(/[^\n]/g, "");
    if (statement.type === "MustacheStatement") {
      const { path, params, hash } = statement as hbs.AST.MustacheStatement;
      if (params.length > 0 || hash) throw new TemplateError(file, line, "unknown-helper", { name: originalOf(path) });
      return mark({ type: "value", path: pathOf(path, file), line });
    }
    if (statement.type !== "BlockStatement") {
      throw new TemplateError(file, line, "unknown-helper", { name: statement.type });
    }
    const { program, inverse, loc } = statement as hbs.AST.BlockStatement;
    const opened = mark({ type: "open", test: testOf(statement as hbs.AST.BlockStatement, file), line });
    const otherwise = inverse ? mark({ type: "else", line: inverse.loc.start.line }) + written(inverse) : "";
    return opened + written(program) + otherwise + mark({ type: "close", line: loc.end.line });
  };
  const markdown = written(parsed(template, file));
  return { markdown, expressions };
}

function parsed(template: string, file: string): hbs.AST.Program {
  const stray = template.split("\n").findIndex((line) => /[\uE000\uE001]/.test(line));
  if (stray >= 0) throw new TemplateError(file, stray + 1, "private-character", {});
  try {
    return Handlebars.parseWithoutProcessing(template);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const line = Number(/line (\d+)/.exec(reason)?.[1] ?? 1);
    throw new TemplateError(file, line, "handlebars", { reason: reason.split("\n").at(-1) ?? reason });
  }
}

function testOf({ path, params, hash, loc }: hbs.AST.BlockStatement, file: string): Test {
  const name = originalOf(path);
  const [subject, ...values] = params;
  const { line } = loc.start;
  if (!["each", "if", "unless"].includes(name) || hash) throw new TemplateError(file, line, "unknown-helper", { name });
  if (subject?.type !== "PathExpression" || (name === "each" && values.length > 0)) {
    throw new TemplateError(file, line, "wrong-arguments", { name });
  }
  const literals = values.map((value) => {
    if (value.type !== "StringLiteral") throw new TemplateError(file, line, "wrong-arguments", { name });
    return (value as hbs.AST.StringLiteral).value;
  });
  const subjectPath = pathOf(subject as hbs.AST.PathExpression, file);
  return name === "each"
    ? { type: "each", path: subjectPath }
    : { type: name as "if" | "unless", path: subjectPath, values: literals };
}

function pathOf(path: hbs.AST.PathExpression | hbs.AST.Literal, file: string): Path {
  if (path.type !== "PathExpression") {
    throw new TemplateError(file, path.loc.start.line, "unknown-helper", { name: originalOf(path) });
  }
  const { depth, parts, data } = path as hbs.AST.PathExpression;
  const [first = "", ...rest] = parts;
  return [...Array.from({ length: depth }, () => ".."), data ? `@${first}` : first, ...rest];
}

function originalOf(node: hbs.AST.PathExpression | hbs.AST.Literal): string {
  return "original" in node ? String(node.original) : node.type;
}

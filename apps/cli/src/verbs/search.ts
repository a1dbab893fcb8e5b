/** `qujat search`: a query, or a file of them, to provisions. */
import type { Filters, QueryOptions, SearchEngine, SortOrder } from "@qujat/search";
import type { Context } from "../context.ts";
import { type ExitCode, WrongUse } from "../exit.ts";
import { resultLines } from "../hits.ts";
import { readText } from "../inputs.ts";
import { ENGINES, openSearch } from "../open-search.ts";
import { type Options, textOption, type Verb } from "../verb.ts";

export const search: Verb = {
  name: "search",
  about: "cli/about-search",
  operands: [{ flags: "[query...]", about: "cli/operand-query" }],
  options: [
    { flags: "--archive <folder>", about: "cli/option-archive", default: ".qujat" },
    { flags: "--limit <count>", about: "cli/option-limit", default: "10" },
    { flags: "--number <number>", about: "cli/option-act-number" },
    { flags: "--issuer <words>", about: "cli/option-issuer" },
    { flags: "--type <type>", about: "cli/option-type" },
    { flags: "--year <years>", about: "cli/option-year" },
    { flags: "--status <status>", about: "cli/option-status" },
    { flags: "--in <part>", about: "cli/option-in" },
    { flags: "--text-lang <language>", about: "cli/option-text-lang", choices: ["kk", "ru"] },
    { flags: "--sort <order>", about: "cli/option-sort", choices: ["relevance", "newest", "oldest", "number"] },
    { flags: "--group", about: "cli/option-group" },
    { flags: "--exact", about: "cli/option-exact" },
    { flags: "--no-expand", about: "cli/option-no-expand" },
    { flags: "--cursor <cursor>", about: "cli/option-cursor" },
    { flags: "--queries <file>", about: "cli/option-queries" },
    { flags: "--engine <name>", about: "cli/option-engine", choices: ENGINES },
    { flags: "--json", about: "cli/option-json-hits" },
  ],
  run,
};

async function run(context: Context, words: readonly string[], options: Options): Promise<ExitCode> {
  const { CATALOGUE } = await import("@qujat/archive");
  context.learn(CATALOGUE);
  const file = textOption(options, "queries");
  if (file === undefined && words.length === 0) throw new WrongUse("cli/no-query");
  const settings = settingsOf(options);
  const engine = await openSearch(textOption(options, "archive") ?? ".qujat", textOption(options, "engine"), context);
  if (file !== undefined) {
    const filters = filtersOf(options);
    for (const query of await queriesOf(file, context)) {
      await context.io.stdout.write(answer(engine, query, filters, settings));
    }
    return context.exitCode();
  }
  const query = [words.join(" "), ...filtersOf(options)].join(" ");
  const result = engine.query(query, settings);
  for (const message of result.messages) await context.tell(message);
  if (options.json === true) {
    const { total, hits, facets, cursor, interpretation } = result;
    await context.io.stdout.write(`${JSON.stringify({ query, total, hits, facets, cursor, interpretation })}\n`);
  } else {
    await context.io.stdout.write(resultLines(result, context));
  }
  return context.exitCode();
}

/** One line of JSON for one query of a file. */
function answer(
  engine: SearchEngine,
  { id, query }: Query,
  filters: readonly string[],
  settings: QueryOptions,
): string {
  const { hits } = engine.query([query, ...filters].join(" "), { ...settings, snippet: 0 });
  const short = hits.map(({ id, act, anchor, score }) => ({ id, act, anchor, score }));
  return `${JSON.stringify({ ...(id !== undefined && { id }), query, hits: short })}\n`;
}

interface Query {
  readonly id?: string | number;
  readonly query: string;
}

/** Queries of a file: one a line, as plain text or as `{"id","query"}`. */
async function queriesOf(file: string, context: Context): Promise<Query[]> {
  const text = await readText(file, context);
  return text
    .split(/\r?\n/)
    .filter((line) => line.trim() !== "")
    .map(queryOf);
}

function queryOf(line: string): Query {
  if (!line.startsWith("{")) return { query: line };
  try {
    const { id, query } = JSON.parse(line);
    return typeof query === "string" ? { id, query } : { query: line };
  } catch {
    return { query: line };
  }
}

function settingsOf(options: Options): QueryOptions {
  const limit = Number(textOption(options, "limit"));
  if (!Number.isInteger(limit) || limit < 1) throw new WrongUse("cli/wrong-limit", { value: String(options.limit) });
  const language = textOption(options, "textLang");
  const sort = textOption(options, "sort") as SortOrder | undefined;
  const filters: Filters = language ? { lang: [language] } : {};
  return {
    limit,
    filters,
    cursor: textOption(options, "cursor") ?? null,
    group: options.group === true,
    stemming: options.exact !== true,
    expansion: options.expand !== false && options.exact !== true,
    ...(sort && { sort }),
  };
}

/** Filters that the query itself can say, so that they are read in one place. */
function filtersOf(options: Options): string[] {
  return ["number", "issuer", "type", "year", "status", "in"].flatMap((name) => {
    const value = textOption(options, name);
    return value === undefined ? [] : [`${name}:"${value.replaceAll('"', "")}"`];
  });
}

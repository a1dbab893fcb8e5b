/** The table that a build ends with. */
import { join } from "node:path";
import type { BuildSummary } from "@qujat/archive";
import type { Context } from "./context.ts";

export interface Built extends BuildSummary {
  readonly archive: string;
  readonly milliseconds: number;
}

const MEGABYTE = 1_000_000;
const SECOND = 1000;

/** Acts, provisions, citations, amendments, repairs by class, messages, time and speed, and where to look. */
export function summaryOf(built: Built, context: Context): string {
  const say = (rule: string, values = {}) => context.phrase(`cli/summary-${rule}`, values);
  const title = (text: string) => context.style("bold", text, context.io.stdout);
  const unchanged = built.unchanged > 0 ? `  (${say("unchanged", { count: context.number(built.unchanged) })})` : "";
  const { messages } = built;
  const rows: Row[] = [
    [say("acts"), context.number(built.acts) + unchanged],
    [say("provisions"), context.number(built.provisions)],
    [
      say("citations"),
      `${context.number(built.citations)}  (${say("resolved", { count: context.number(built.resolved) })})`,
    ],
    [say("amendments"), context.number(built.amendments)],
    [say("text"), say("size", { size: context.number(built.bytes / MEGABYTE, 2) })],
    [say("time"), timeOf(built, context)],
  ];
  const sections = [
    section(`${title(say("archive"))} ${built.archive}`, rows),
    section(title(say("repairs")), repairRows(built, context)),
    section(title(say("messages")), [
      [say("errors"), context.number(messages.error)],
      [say("warnings"), context.number(messages.warning)],
      [say("notes"), context.number(messages.note)],
      ...rulesOf(built, context),
    ]),
  ];
  const look = say("look", { acts: join(built.archive, "acts"), manifest: join(built.archive, "manifest.json") });
  return `${sections.join("\n")}\n${look}\n`;
}

type Row = readonly [name: string, value: string];

/** Speed says something only when text was worked on, and so much of it that starting does not count. */
function timeOf({ bytes, milliseconds, acts, unchanged }: Built, context: Context): string {
  const seconds = milliseconds / SECOND;
  const time = context.phrase("cli/summary-seconds", { seconds: context.number(seconds, 2) });
  if (acts === unchanged || bytes < MEGABYTE) return time;
  const speed = context.number(bytes / MEGABYTE / seconds, 1);
  return `${time}, ${context.phrase("cli/summary-speed", { speed })}`;
}

/** Repairs by the pass that made them, the most frequent first. */
function repairRows({ counts }: Built, context: Context): Row[] {
  const passes = new Map<string, number>();
  for (const [rule, count] of Object.entries(counts)) {
    const [pass = rule] = rule.split("/");
    passes.set(pass, (passes.get(pass) ?? 0) + count);
  }
  return [...passes]
    .sort(([, a], [, b]) => b - a)
    .map(([pass, count]) => {
      const rule = `cli/repairs-${pass}`;
      return [context.knows(rule) ? context.phrase(rule) : pass, context.number(count)];
    });
}

/** How often each rule spoke, the most frequent first. */
function rulesOf({ rules }: Built, context: Context): Row[] {
  return Object.entries(rules)
    .sort(([, a], [, b]) => b - a)
    .map(([rule, count]) => [`  ${rule}`, context.number(count)]);
}

/** A title and its rows, numbers beginning in one column. */
function section(title: string, rows: readonly Row[]): string {
  const width = Math.max(...rows.map(([name]) => name.length), 0);
  return `${title}\n${rows.map(([name, value]) => `  ${name.padEnd(width)}  ${value}\n`).join("")}`;
}

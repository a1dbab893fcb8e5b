/** What a field takes by itself, and for the end of a term: how it was counted. */
import { type DayOff, deadlineOf, NoCalendarError } from "@qujat/forms";
import type { FieldDefault, FieldTerm } from "@qujat/model";
import { useSpeech } from "../i18n/i18n.ts";
import { stateLanguageOf } from "../i18n/languages.ts";
import { valueAt } from "./data-path.ts";
import type { FieldProps } from "./field-view.tsx";

export function DeadlineNote({ field, path, filling }: FieldProps) {
  const { t, date } = useSpeech();
  const answer = valueAt(filling.validated.answers as never, path);
  if (typeof valueAt(filling.data, path) === "string" && valueAt(filling.data, path) !== "") return null;
  const term = [field.default]
    .flat()
    .find((found): found is Extract<FieldDefault, { term: unknown }> => found !== undefined && "term" in found);
  return (
    <div id={`deadline-${path}`} className="hint">
      {typeof answer === "string" && field.type === "date" && <p>{t("deadline.taken", { date: date(answer) })}</p>}
      {term && <Counted term={term.term} event={eventOf(term.from, path, filling)} variant={filling.variant} />}
    </div>
  );
}

/** The day from which a term runs: a field beside this one. */
function eventOf(from: string, path: string, { validated }: FieldProps["filling"]): string | null {
  const beside = path.includes(".") ? `${path.slice(0, path.lastIndexOf(".") + 1)}${from}` : from;
  const value = valueAt(validated.answers as never, beside) ?? valueAt(validated.answers as never, from);
  return typeof value === "string" ? value : null;
}

interface CountedProps {
  readonly term: FieldTerm;
  readonly event: string | null;
  readonly variant: string | undefined;
}

function Counted({ term, event, variant }: CountedProps) {
  const { t, date } = useSpeech();
  const count = typeof term.count === "number" ? term.count : term.count[variant ?? ""];
  if (count === undefined) return null;
  const length = t(`term.${term.unit}`, { count });
  if (event === null) return <p>{t("deadline.waits", { term: length })}</p>;
  try {
    const { first, day, skipped } = deadlineOf({ count, unit: term.unit }, event);
    return (
      <details>
        <summary>{t("deadline.how")}</summary>
        <p>{t("deadline.counted", { term: length, first: date(first), day: date(day) })}</p>
        {skipped.length > 0 && (
          <>
            <p>{t("deadline.skipped", { count: skipped.length })}</p>
            <ul>
              {skipped.map((off) => (
                <DaySkipped key={off.day} off={off} />
              ))}
            </ul>
          </>
        )}
      </details>
    );
  } catch (error) {
    if (error instanceof NoCalendarError) return <p>{t("deadline.noCalendar", { year: String(error.year) })}</p>;
    throw error;
  }
}

function DaySkipped({ off }: { readonly off: DayOff }) {
  const { t, date, language } = useSpeech();
  const name = off[stateLanguageOf(language)];
  return (
    <li>
      {date(off.day)}: {t(`off.${off.reason}`)}
      {name !== null && <span lang={stateLanguageOf(language)}> ({name})</span>}
    </li>
  );
}

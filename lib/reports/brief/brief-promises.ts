import { formatDay } from "@/lib/format/days";
import { countOf } from "@/lib/format/numbers";
import { shortened } from "@/lib/format/shortened";
import type { DayArchive } from "../day-archive";
import type { MarketScores } from "../market/market-scores";
import type { PromiseRow } from "../promise/promise-row";
import { promiseRows } from "../promise/promise-rows";
import type { BriefList } from "./brief";
import { linesOf, type Told } from "./brief-lines";
import type { Footnotes } from "./footnotes";

const MOST = 5;
/** Two lines beside the position chart, where columns are narrower. */
const LETTERS = 80;

/** Promises of these vendors that are still open: overdue ones, then by due day. Pure. */
export function briefPromises(
  day: DayArchive,
  { coding }: MarketScores,
  vendors: readonly string[],
  footnotes: Footnotes,
): BriefList {
  const made = vendors.flatMap((vendor) => day.about.promises(vendor));
  const open = promiseRows(day, made, coding).filter(({ standing }) =>
    ["overdue", "pending", "open-ended"].includes(standing),
  );
  const dated = open.filter(({ standing }) => standing !== "open-ended");
  const overdue = open.filter(({ standing }) => standing === "overdue").length;
  return {
    finding: findingOf(dated.length, overdue),
    ...linesOf(
      [...dated, ...open.filter((row) => !dated.includes(row))].map(told),
      MOST,
      footnotes,
    ),
    note: open.length === 0 ? "No promise of theirs is open on this day." : "",
  };
}

function findingOf(dated: number, overdue: number): string {
  if (dated === 0) return "No promise with a day is open";
  const due = `${countOf(dated, "promise falls", "promises fall")} due`;
  return overdue === 0 ? due : `${due}, ${overdue} of them overdue`;
}

function told({ dueUntil, dueAssumed, standing, promised, vendor, record }: PromiseRow): Told {
  const when = dueUntil === null ? "open-ended" : formatDay(dueUntil);
  const how = standing === "overdue" ? ", overdue" : dueAssumed ? ", assumed" : "";
  return { when: `${when}${how}`, text: shortened(promised, LETTERS), vendor, record };
}

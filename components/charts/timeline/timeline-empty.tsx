import { Empty } from "@/components/ui/empty";
import { formatDay } from "@/lib/format/days";
import { countOf } from "@/lib/format/numbers";
import type { Ask } from "./timeline-controls";
import type { TimelineEntry } from "./timeline-entries";
import { wouldLoosen, type FilterPart } from "./timeline-filter";
import type { TimelineQuery, TimelineState } from "./timeline-state";
import { isoOf } from "./timeline-window";

type Props = { entries: readonly TimelineEntry[]; state: TimelineState; ask: Ask };

const dropped: Record<FilterPart, { name: string; query: Partial<TimelineQuery> }> = {
  window: { name: "At any time", query: {} },
  vendors: { name: "Of all vendors", query: { vendor: null } },
  kinds: { name: "Of all kinds", query: { kind: null } },
  text: { name: "Without the words", query: { q: null } },
};

/** Nothing in view: which part of the question to drop, and how much that would show. */
export function TimelineEmpty({ entries, state, ask, onAll }: Props & { onAll: () => void }) {
  const { from, to } = state.window;
  const ways = wouldLoosen(entries, state);
  return (
    <Empty
      reason={`Nothing from ${formatDay(isoOf(from))} to ${formatDay(isoOf(to))} fits.`}
      action={
        ways.length === 0 ? (
          <button
            type="button"
            onClick={() => ask({ vendor: null, kind: null, q: null, from: null, to: null })}
            className="link cursor-pointer"
          >
            Drop all filters
          </button>
        ) : (
          ways.map(({ part, count }) => (
            <button
              key={part}
              type="button"
              onClick={() => (part === "window" ? onAll() : ask(dropped[part].query))}
              className="link mr-4 cursor-pointer"
            >
              {dropped[part].name}: {countOf(count, "item")}
            </button>
          ))
        )
      }
    />
  );
}

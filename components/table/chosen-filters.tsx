"use client";

import type { Facet, TableView } from "@/lib/tables/table";
import { filterWords } from "@/lib/tables/view-words";
import { withChosen } from "./facet-rail";
import type { ChangeView } from "./use-table-address";

type Props = { facets: readonly Facet[]; view: TableView; change: ChangeView };

/** What is filtered by, each with the way to take it back. On paper it is a sentence. */
export function ChosenFilters({ facets, view, change }: Props) {
  const { chosen, text } = view;
  if (chosen.size === 0 && text === "") return null;
  return (
    <div
      className="mb-2 flex flex-wrap gap-x-3 gap-y-1 text-table"
      role="group"
      aria-label="In use"
    >
      {[...chosen].map(([id, codes]) => (
        <Taken
          key={id}
          words={filterWords(id, codes, facets)}
          drop={() => change({ chosen: withChosen(chosen, id, []) })}
        />
      ))}
      {text !== "" && <Taken words={`Words: “${text}”`} drop={() => change({ text: "" })} />}
      <button
        type="button"
        className="link no-print cursor-pointer py-3 md:py-1"
        onClick={() => change({ text: "", chosen: new Map() })}
      >
        Clear all
      </button>
    </div>
  );
}

function Taken({ words, drop }: { words: string; drop: () => void }) {
  return (
    <button
      type="button"
      className="cursor-pointer rounded-[3px] border border-accent bg-accent-tint px-2 py-3 text-left wrap-anywhere md:py-1"
      onClick={drop}
    >
      {words}
      <span className="no-print text-ink-2"> (remove)</span>
    </button>
  );
}

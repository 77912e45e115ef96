"use client";

import { useMemo, useState } from "react";
import type { SheetAsked } from "@/components/take/sheet-address";
import { TakeAway } from "@/components/take/take-away";
import { Empty } from "@/components/ui/empty";
import type { TableAnswer } from "@/lib/tables/ask-table";
import type { Askable, TableView } from "@/lib/tables/table";
import { addressOf } from "@/lib/tables/table-view";
import { countWords, emptyWords, sortWords, type RowNoun } from "@/lib/tables/view-words";
import { ChosenFilters } from "./chosen-filters";
import { ColumnChooser } from "./column-chooser";
import { FacetRail } from "./facet-rail";
import { SortControls } from "./sort-controls";
import type { TableExtras } from "./table-extras";
import { TableSheet } from "./table-sheet";
import type { ChangeView } from "./use-table-address";

type Props = TableExtras & {
  askable: Askable;
  view: TableView;
  answer: TableAnswer;
  change: ChangeView;
  noun: RowNoun;
  day: string;
  /** The rows are still those asked for before. */
  isWaiting?: boolean;
};

const noExtras: NonNullable<TableExtras["extras"]> = [];

/** The controls of a table, what they came to in words, and the rows. */
export function TableBoard({
  askable,
  view,
  answer,
  change,
  noun,
  day,
  take,
  extras = noExtras,
  isWaiting = false,
}: Props) {
  const [isOpen, setOpen] = useState(false);
  const { columns, facets } = askable;
  const shown = useMemo(
    () => columns.flatMap((column, at) => (at === 0 || view.shown.includes(column.id) ? [at] : [])),
    [columns, view.shown],
  );
  return (
    <div className={facets.length > 0 ? "grid gap-x-8 lg:grid-cols-[196px_minmax(0,1fr)]" : ""}>
      {facets.length > 0 && (
        <FacetRail facets={answer.facets} {...{ view, change, isOpen, setOpen }} />
      )}
      <div className="min-w-0">
        <div className="needs-script no-print mb-2 flex flex-wrap items-end gap-x-4 gap-y-2">
          <label className="grid gap-1 text-note text-ink-2 max-md:w-full">
            Words in any column
            <input
              type="search"
              className="control w-52 text-base max-md:w-full"
              value={view.text}
              maxLength={200}
              onChange={(event) => change({ text: event.target.value })}
            />
          </label>
          <div
            className={`flex flex-wrap items-end gap-x-4 gap-y-2 ${isOpen || facets.length === 0 ? "" : "max-md:hidden"}`}
          >
            <SortControls {...{ columns, view, change }} />
            <ColumnChooser {...{ columns, view, change }} />
          </div>
        </div>
        <ChosenFilters {...{ facets, view, change }} />
        <p role="status" className="mb-1 text-note text-ink-2">
          {isWaiting
            ? `Looking through ${countWords(answer.total, answer.total, noun)} …`
            : `${countWords(answer.count, answer.total, noun)}, ${sortWords(view.sort, columns)}`}
        </p>
        {answer.count === 0 ? (
          <NothingFits {...{ answer, view, facets, change, noun }} />
        ) : (
          <TableSheet
            rows={answer.rows}
            label={noun.many}
            {...{ columns, shown, view, change, day, extras }}
          />
        )}
        <div className="foot mt-2 min-h-5">
          <TakeAway frame={take.frame} sheet={sheetOf(take.list, view, askable)} />
        </div>
      </div>
    </div>
  );
}

/** All rows of the view, on all its pages and in every column. */
function sheetOf(name: string, view: TableView, askable: Askable): SheetAsked {
  const { page: _page, columns: _columns, ...said } = addressOf(view, askable);
  const ask = Object.entries(said).filter((entry): entry is [string, string] => entry[1] !== null);
  return { name, ask: Object.fromEntries(ask), among: "lists" };
}

type NothingProps = Pick<Props, "answer" | "view" | "change" | "noun"> & {
  facets: Askable["facets"];
};

/** Why no row is there, and the one filter whose loosening brings back most. */
function NothingFits({ answer, view, facets, change, noun }: NothingProps) {
  if (answer.total === 0) {
    return <Empty reason={`No ${noun.one} is on record by this day.`} action="Choose another day above." />; // prettier-ignore
  }
  const { advice } = answer;
  const loosened = (id: string): Partial<TableView> =>
    id === "q"
      ? { text: "" }
      : { chosen: new Map([...view.chosen].filter(([other]) => other !== id)) };
  return (
    <Empty
      reason={emptyWords(view, facets, { advice, noun })}
      action={
        <button
          type="button"
          className="link cursor-pointer py-3 font-sans text-base md:py-0"
          onClick={() =>
            change(advice === null ? { text: "", chosen: new Map() } : loosened(advice.id))
          }
        >
          {advice === null ? "Clear all filters" : "Loosen it"}
        </button>
      }
    />
  );
}

"use client";

import type { Facet, TableView } from "@/lib/tables/table";
import { FacetGroup } from "./facet-group";
import type { ChangeView } from "./use-table-address";

type Props = {
  facets: readonly Facet[];
  view: TableView;
  change: ChangeView;
  isOpen: boolean;
  setOpen: (open: boolean) => void;
};

/** What rows can be chosen by, with counts; on a narrow screen it opens on request. */
export function FacetRail({ facets, view, change, isOpen, setOpen }: Props) {
  const count = view.chosen.size;
  return (
    <div className="needs-script no-print min-w-0 max-lg:mb-3">
      <button
        type="button"
        className="control w-full cursor-pointer text-left lg:hidden"
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
      >
        {isOpen ? "Hide filters" : "Show filters"}
        <span className="md:hidden"> and order</span>
        {count > 0 && `, ${count} in use`}
      </button>
      <div
        role="group"
        aria-label="Filters"
        className={`gap-x-8 gap-y-4 max-lg:mt-3 max-lg:sm:grid-cols-2 ${isOpen ? "grid" : "hidden lg:grid"}`}
      >
        {facets.map((facet) => (
          <FacetGroup
            key={facet.id}
            facet={facet}
            chosen={view.chosen.get(facet.id) ?? NONE}
            choose={(codes) => change({ chosen: withChosen(view.chosen, facet.id, codes) })}
          />
        ))}
      </div>
    </div>
  );
}

const NONE: readonly string[] = [];

/** The choices with those of one facet changed; none at all is no filter. */
export function withChosen(
  chosen: TableView["chosen"],
  id: string,
  codes: readonly string[],
): TableView["chosen"] {
  const next = new Map(chosen);
  if (codes.length === 0) next.delete(id);
  else next.set(id, codes);
  return next;
}

"use client";

import { parseAsString, useQueryStates } from "nuqs";
import type { ReactNode } from "react";
import { ScrollBox } from "@/components/ui/scroll-box";
import { countOf } from "@/lib/format/numbers";

/** A row that is already drawn, with what it can be chosen by. */
export type StructureEntry = { id: string; segment: string; publisher: string; row: ReactNode };

type Props = { entries: readonly StructureEntry[] };

/** Rows of the segment and publisher named in the address; a name nobody knows shows all. */
export function ChosenStructure({ entries }: Props) {
  const [chosen, choose] = useQueryStates({ segment: parseAsString, publisher: parseAsString });
  const segments = namesIn(entries.map(({ segment }) => segment));
  const publishers = namesIn(entries.map(({ publisher }) => publisher));
  const segment = known(chosen.segment, segments);
  const publisher = known(chosen.publisher, publishers);
  const shown = entries.filter(
    (entry) =>
      (segment === null || entry.segment === segment) &&
      (publisher === null || entry.publisher === publisher),
  );
  const notUnderstood = [
    ...(chosen.segment !== segment ? [`segment “${chosen.segment}”`] : []),
    ...(chosen.publisher !== publisher ? [`publisher “${chosen.publisher}”`] : []),
  ];
  return (
    <>
      <form className="mb-3 flex flex-wrap items-end gap-3" role="search" aria-label="Figures">
        <Choice
          label="Segment"
          value={segment}
          names={segments}
          onChoose={(name) => void choose({ segment: name })}
        />
        <Choice
          label="Publisher"
          value={publisher}
          names={publishers}
          onChoose={(name) => void choose({ publisher: name })}
        />
        <p className="text-table text-ink-2" aria-live="polite">
          {countOf(shown.length, "figure")} of {entries.length}
        </p>
      </form>
      {notUnderstood.length > 0 && (
        <p className="mb-2 text-table text-ink-2">
          The address names {notUnderstood.join(" and ")}, of which no share is published by this
          day; all are shown. Choose from the lists.
        </p>
      )}
      {shown.length === 0 ? (
        <p className="text-table text-ink-2">
          {publisher} published no share of {segment}. Choose another publisher or all.
        </p>
      ) : (
        <StructureRows entries={shown} />
      )}
    </>
  );
}

type ChoiceProps = {
  label: string;
  value: string | null;
  names: readonly string[];
  onChoose: (name: string | null) => void;
};

function Choice({ label, value, names, onChoose }: ChoiceProps) {
  return (
    <label className="grid max-w-full gap-1 text-note text-ink-2">
      {label}
      <select
        className="control max-w-full text-table"
        value={value ?? ""}
        onChange={({ target }) => onChoose(target.value === "" ? null : target.value)}
      >
        <option value="">all</option>
        {names.map((name) => (
          <option key={name}>{name}</option>
        ))}
      </select>
    </label>
  );
}

/** The table around rows that are already drawn. */
export function StructureRows({ entries }: Props) {
  return (
    <ScrollBox label="Concentration by segment and period">
      <table className="table">
        <thead>
          <tr>
            <th scope="col">Segment and period</th>
            <th scope="col">Published shares, with grade</th>
            <th scope="col" className="number">
              Known
              <br />
              rest
            </th>
            <th scope="col">HHI</th>
            <th scope="col" className="number">
              CR1 to CR4
            </th>
            <th scope="col" className="number">
              Equal firms
            </th>
            <th scope="col">US guidelines</th>
            <th scope="col">Leader</th>
          </tr>
        </thead>
        <tbody>{entries.map(({ row }) => row)}</tbody>
      </table>
    </ScrollBox>
  );
}

const namesIn = (names: readonly string[]) => [...new Set(names)].toSorted();
const known = (name: string | null, names: readonly string[]) =>
  name !== null && names.includes(name) ? name : null;

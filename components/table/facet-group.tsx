"use client";

import { useState } from "react";
import { formatCount } from "@/lib/format/numbers";
import type { Facet, FacetOption } from "@/lib/tables/table";

type Props = {
  facet: Facet;
  chosen: readonly string[];
  choose: (codes: readonly string[]) => void;
};

/** So many values show at once; of longer lists the commonest, and the rest on request. */
const FEW = 6;
/** More than this is found by typing, not by reading. */
const MOST = 60;

/** One facet: its values with the count that the other choices leave them. */
export function FacetGroup({ facet: { head, options }, chosen, choose }: Props) {
  const [isLong, setLong] = useState(false);
  const [sought, seek] = useState("");
  const listed = listedOptions(options, { chosen, isLong, sought });
  return (
    <fieldset className="min-w-0">
      <legend className="mb-1 text-table font-semibold">{head}</legend>
      {isLong && options.length > MOST && (
        <input
          type="search"
          aria-label={`Find in ${head}`}
          placeholder="Find"
          className="control mb-1 w-full text-table"
          value={sought}
          onChange={(event) => seek(event.target.value)}
        />
      )}
      <div className={isLong ? "max-h-72 overflow-y-auto" : undefined}>
        {listed.map((option) => (
          <Choice key={option.code} option={option} {...{ chosen, choose }} />
        ))}
        {isLong && listed.length === 0 && (
          <p className="text-note text-ink-3">Nothing is called so.</p>
        )}
      </div>
      {options.length > FEW && (
        <button
          type="button"
          className="link cursor-pointer py-3 text-note md:py-1"
          aria-expanded={isLong}
          onClick={() => setLong(!isLong)}
        >
          {isLong ? "Fewer" : `All ${formatCount(options.length)}`}
          <span className="sr-only"> of {head}</span>
        </button>
      )}
    </fieldset>
  );
}

type Listing = { chosen: readonly string[]; isLong: boolean; sought: string };

function listedOptions(options: readonly FacetOption[], { chosen, isLong, sought }: Listing) {
  if (!isLong) {
    // What is chosen is always there to be taken back, before what is commonest.
    return options.filter(({ code }, at) => at < FEW || chosen.includes(code)).slice(0, MOST);
  }
  const wanted = sought.trim().toLowerCase();
  return options.filter(({ words }) => words.toLowerCase().includes(wanted)).slice(0, MOST);
}

type ChoiceProps = Pick<Props, "chosen" | "choose"> & { option: FacetOption };

function Choice({ option: { code, words, count }, chosen, choose }: ChoiceProps) {
  const isChosen = chosen.includes(code);
  return (
    <label
      className={`flex cursor-pointer items-baseline gap-2 py-2.5 text-table md:py-0.5 ${count === 0 && !isChosen ? "text-ink-3" : ""}`}
    >
      <input
        type="checkbox"
        className="relative top-0.5 accent-(--color-accent)"
        checked={isChosen}
        onChange={() =>
          choose(isChosen ? chosen.filter((other) => other !== code) : [...chosen, code])
        }
      />
      <span className="min-w-0 grow wrap-anywhere">{words}</span>
      <span className="text-ink-2">{formatCount(count)}</span>
    </label>
  );
}

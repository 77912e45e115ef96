import { needWord, weightsOfNeed, type Need } from "@/lib/domain/platform-question";
import { dimensionNames } from "@/lib/format/level-names";
import { askedOf } from "@/lib/format/asked-words";
import type { PlatformFinder } from "@/lib/reports/support/platform-row";

type Props = {
  needs: readonly Need[];
  choices: PlatformFinder["choices"];
  change: (needs: readonly Need[]) => void;
};

/** What is asked for; each can be weighed otherwise or taken out. */
export function NeedList({ needs, choices, change }: Props) {
  if (needs.length === 0) {
    return <p className="text-table text-ink-2">Nothing is asked for yet. Add what is needed.</p>;
  }
  return (
    <ul aria-label="Asked for" className="grid gap-1">
      {needs.map((need) => {
        const word = needWord(need);
        const known = choices.find((one) => needWord(one) === word)?.name;
        const name = askedOf(need.dimension, known ?? need.target);
        const others = needs.filter((one) => one !== need);
        return (
          <li key={word} className="flex flex-wrap items-center gap-x-3 gap-y-1 text-table">
            <select
              aria-label={`${name}: how much it matters`}
              className="control"
              value={need.weight}
              onChange={(event) => {
                const weight = weightsOfNeed.find((one) => one === event.target.value);
                if (weight === undefined) return;
                change(needs.map((one) => (one === need ? { ...need, weight } : one)));
              }}
            >
              {weightsOfNeed.map((one) => (
                <option key={one} value={one}>
                  {one}
                </option>
              ))}
            </select>
            <span>
              {name} <span className="text-ink-3">{dimensionNames[need.dimension]}</span>
            </span>
            <button
              type="button"
              aria-label={`Take out ${name}`}
              className="link cursor-pointer py-3 md:py-0"
              onClick={() => change(others)}
            >
              Take out
            </button>
          </li>
        );
      })}
    </ul>
  );
}

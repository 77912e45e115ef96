import { rankings, weightsWord, type Ranking, type ReadWeighing } from "@/lib/domain/weighing";
import { presetsOf } from "@/lib/domain/weight-preset";
import type { WeightsDesk } from "@/lib/reports/method/weights-desk";
import type { Ask } from "./ask";
import { saidOfField } from "./not-understood";
import { SeedField } from "./seed-field";

type Props = { desk: WeightsDesk; read: ReadWeighing; ask: Ask };

/** What is ranked, by which named weights, and how far weights and values may move. */
export function DeskControls({ desk, read, ask }: Props) {
  const { weighing, typed, errors } = read;
  const { of } = desk.rankings[weighing.ranking];
  const now = weightsWord(of, weighing.weights);
  return (
    <div className="needs-script no-print mt-2 grid gap-3 text-table">
      <fieldset className="flex flex-wrap gap-2">
        <legend className="text-ink-2">Ranking</legend>
        {rankings.map((ranking) => (
          <label key={ranking} className={chosen}>
            <input
              type="radio"
              name="rank"
              checked={weighing.ranking === ranking}
              onChange={() => ask({ rank: ranking, weights: null, lock: null })}
            />
            {nameOf(ranking, desk)}
          </label>
        ))}
      </fieldset>
      <div className="flex flex-wrap items-center gap-2">
        {presetsOf(of).map(({ name, told, weights }) => (
          <button
            key={name}
            type="button"
            className="control aria-pressed:border-accent aria-pressed:bg-accent-tint aria-pressed:font-semibold"
            title={told}
            aria-pressed={weightsWord(of, weights) === now}
            onClick={() => ask({ weights: weightsWord(of, weights), lock: null })}
          >
            {name}
            <span className="text-note text-ink-2"> · {told}</span>
          </button>
        ))}
        <button type="button" className="control" onClick={() => ask(nothing)}>
          Reset
        </button>
      </div>
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <label className="inline-flex items-center gap-2">
          Room around each slider that is not locked
          <select
            className="control"
            value={weighing.within === null ? "any" : String(100 * weighing.within)}
            onChange={({ target }) => ask({ within: target.value })}
          >
            {roomsWith(weighing.within).map((points) => (
              <option key={points} value={points}>
                {points} points
              </option>
            ))}
            <option value="any">any weight</option>
          </select>
        </label>
        <label className={chosen}>
          <input
            type="checkbox"
            checked={weighing.withinBounds}
            onChange={({ target }) => ask({ values: target.checked ? null : "points" })}
          />
          Values anywhere within their bounds
        </label>
      </div>
      <SeedField
        {...{ seed: weighing.seed, word: typed.seed, ask }}
        {...{ wrong: errors.seed !== undefined, said: saidOfField("seed") }}
      />
    </div>
  );
}

const chosen =
  "control inline-flex cursor-pointer items-center gap-2 has-checked:border-accent has-checked:bg-accent-tint";

const nothing = { weights: null, lock: null, within: null, values: null, seed: null };

/** What can be chosen, and what an address chose beside. */
const roomsWith = (within: number | null): number[] =>
  [...new Set([0, 5, 10, 20, ...(within === null ? [] : [100 * within])])].sort((a, b) => a - b);

function nameOf(ranking: Ranking, { incumbent }: WeightsDesk): string {
  if (ranking === "threat") return `Threat to ${incumbent?.name ?? "nobody"}`;
  return { presence: "Presence", direction: "Direction", both: "Both axes" }[ranking];
}

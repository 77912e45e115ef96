import { weightsWord, type Weighable, type Weighing } from "@/lib/domain/weighing";
import { formatPoints } from "@/lib/format/numbers";
import type { Ask } from "./ask";

type Props = {
  of: readonly (Weighable & { name: string })[];
  weighing: Weighing;
  /** Where the sliders stand, 0–100. */
  points: readonly number[];
  ask?: Ask | undefined;
};

/** A slider and a lock for each thing weighed; without a script its weight alone. */
export function SliderList({ of, weighing, points, ask }: Props) {
  return (
    <ul aria-label="Weights" className="grid gap-1">
      {of.map((one, at) => (
        <Slider key={one.key} {...{ of, at, weighing, points, ask }} />
      ))}
    </ul>
  );
}

function Slider({ of, at, weighing, points, ask }: Props & { at: number }) {
  const { key = "", name = "" } = of[at] ?? {};
  const [share, point] = [100 * (weighing.weights[at] ?? 0), points[at] ?? 0];
  const isLocked = weighing.locked[at] === true;
  const asPoints = (changed: readonly number[]) =>
    weightsWord(
      of,
      changed.map((value) => value / 100),
    );
  const locks = of.filter((_, place) => weighing.locked[place]).map((other) => other.key);
  return (
    <li className="grid grid-cols-[minmax(7rem,2fr)_3fr_3rem_auto] items-center gap-2 text-table">
      <span>{name}</span>
      {ask ? (
        <input
          type="range"
          className="needs-script h-11 w-full min-w-0 accent-accent md:h-8"
          aria-label={`Weight of ${name}`}
          aria-valuetext={`${formatPoints(point)} on the slider, ${formatPoints(share)} of 100 points of weight`}
          min={0}
          max={100}
          step={0.5}
          value={point}
          disabled={isLocked}
          onChange={({ target }) =>
            ask({
              weights: asPoints(points.map((was, j) => (j === at ? Number(target.value) : was))),
            })
          }
        />
      ) : (
        <span />
      )}
      <span className="text-right">{formatPoints(share)}</span>
      {ask ? (
        <label className="needs-script inline-flex min-h-11 items-center gap-1 md:min-h-8">
          <input
            type="checkbox"
            aria-label={`Lock ${name}`}
            checked={isLocked}
            // As shares: what is locked keeps the weight it is seen with, and so do the others.
            onChange={() =>
              ask({
                weights: weightsWord(of, weighing.weights),
                lock: (isLocked ? locks.filter((one) => one !== key) : [...locks, key]).join(","),
              })
            }
          />
          lock
        </label>
      ) : (
        <span />
      )}
    </li>
  );
}

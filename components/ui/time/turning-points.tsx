import { formatDay } from "@/lib/format/days";
import { DayLink } from "./day-link";

export type DayPreset = { label: string; word: string };

type Props = { points: readonly DayPreset[]; path: string; asOf: string };

/** Days with a name. It is told from today, and says so: the day itself does not know them. */
export function TurningPoints({ points, path, asOf }: Props) {
  return (
    <section>
      <h2 className="text-note font-semibold text-ink-2">Turning points, as told today</h2>
      <ul className="mt-1">
        {points.map(({ label, word }) => (
          <li key={word} className="flex items-baseline justify-between gap-4">
            <DayLink
              word={word}
              path={path}
              current={word === asOf}
              className="link inline-block py-3 aria-[current]:font-semibold md:py-0.5"
            >
              {label}
            </DayLink>
            {word !== "today" && (
              <span className="text-note whitespace-nowrap text-ink-3">{formatDay(word)}</span>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

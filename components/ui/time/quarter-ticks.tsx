import { widthOf } from "@/lib/format/numbers";

/** Half the width of the slider's thumb, which the browser keeps inside the track. */
const THUMB_INSET_PX = 8;

/** Years with a name under the track; the others have a tick only. */
const NAMED_EVERY_YEARS = 5;

type Props = {
  ends: readonly string[];
  at: number;
  /** The day chosen and not yet gone to. */
  chosen: string | null;
};

/** Where the years begin on the slider, and the day chosen while it moves. For the eye only. */
export function QuarterTicks({ ends, at, chosen }: Props) {
  const left = (index: number) => widthOf(index / (ends.length - 1));
  const years = ends.flatMap((end, index) =>
    end.endsWith("-12-31") && index < ends.length - 1
      ? [{ year: Number(end.slice(0, 4)) + 1, index }]
      : [],
  );
  return (
    <span
      aria-hidden="true"
      className="pointer-events-none relative -mt-2 block h-5 xl:mt-0 xl:h-4"
      style={{ marginInline: THUMB_INSET_PX }}
    >
      {years.map(({ year, index }) => (
        <span key={year} className="year-tick" style={{ left: left(index) }}>
          {year % NAMED_EVERY_YEARS === 0 && year}
        </span>
      ))}
      {/* Where there are thumbs it stands above them. */}
      {chosen !== null && (
        <span
          className="absolute -top-12 -translate-x-1/2 bg-paper px-1 text-note font-semibold whitespace-nowrap text-accent xl:top-0.5"
          style={{ left: `clamp(60px, ${left(at)}, 100% - 60px)` }}
        >
          {chosen}
        </span>
      )}
    </span>
  );
}

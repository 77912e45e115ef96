import { formatInstant } from "@/lib/format/instants";
import { DayLink } from "./day-link";

type Props = {
  /** "2005-10-31" or "today". */
  day: string;
  path: string;
  frame: { knownAt: string; records: number };
};

/** Says that this is not what the archive says now, and leads back to what it does. */
export function KnownAtNotice({ day, path, frame }: Props) {
  return (
    <aside
      aria-label="Known at"
      className="border-l-4 border-accent bg-accent-tint px-4 py-2 text-table"
    >
      <p>
        <strong className="font-semibold">
          The archive as it stood on {formatInstant(frame.knownAt)}.
        </strong>{" "}
        {frame.records === 0
          ? "Nothing that was public by the day was on record at that instant."
          : "What was added, corrected or retired since is left out; what was public by the day is as it was on record then."}{" "}
        <DayLink word={day} path={path} className="link inline-block py-3 md:py-0">
          The same page as the archive stands now
        </DayLink>
      </p>
    </aside>
  );
}

import type { SearchKind } from "@/lib/domain/search-kind";
import { splitWord } from "@/lib/domain/instant";
import { formatDayInFull } from "@/lib/format/days";

type Props = {
  day: string;
  asked: { query: string; kind: SearchKind | null; problem: string | null };
};

/** The search once more, with what was typed; what cannot be looked for says what to type. */
export function SearchForm({ day, asked }: Props) {
  const { day: asOf, known } = splitWord(day);
  const { query, problem } = asked;
  return (
    <form action="/search" method="get" className="grid max-w-[590px] gap-1">
      <label htmlFor="search-words" className="text-note text-ink-2">
        Words of a name, as of {formatDayInFull(asOf)}
      </label>
      <div className="flex gap-2">
        <input
          id="search-words"
          type="search"
          name="q"
          defaultValue={query}
          aria-invalid={problem !== null}
          aria-describedby={problem === null ? undefined : "search-problem"}
          className="control w-full"
        />
        <input type="hidden" name="asOf" value={asOf} />
        {known !== null && <input type="hidden" name="knownAt" value={known} />}
        <button
          type="submit"
          className="control border-accent! bg-accent! px-4! font-semibold text-on-accent!"
        >
          Search
        </button>
      </div>
      {problem !== null && (
        <p id="search-problem" role="alert" className="text-table text-danger">
          {problem}
        </p>
      )}
    </form>
  );
}

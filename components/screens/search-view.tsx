import { Link } from "@/components/ui/link";
import { FoundGroups } from "@/components/search/found-groups";
import { SearchFacets } from "@/components/search/search-facets";
import { SearchForm } from "@/components/search/search-form";
import { searchAddress } from "@/components/records/addresses";
import { Empty } from "@/components/ui/empty";
import { PageTitle } from "@/components/ui/page-title";
import type { SearchKind } from "@/lib/domain/search-kind";
import type { SearchPage } from "@/lib/reports/search/search-page";

type Props = {
  page: SearchPage;
  day: string;
  /** As it was asked; `problem` says what to type instead. */
  asked: { query: string; kind: SearchKind | null; problem: string | null };
};

/** A search in full: what was asked, how much of each kind goes by it, and the best of each. */
export function SearchView({ page, day, asked }: Props) {
  const { answer, suggestions } = page;
  const isEmpty = answer === null || answer.groups.length === 0;
  return (
    <>
      <PageTitle finding={page.finding} dek={dekOf(page)} />
      <SearchForm day={day} asked={asked} />
      {isEmpty && (
        <div>
          {answer !== null && (
            <Empty
              reason={`No name of a vendor, product, release, guest system, source or vulnerability, and no statement, has these words.`}
              action="Try fewer words, or only the first letters."
            />
          )}
          <p className="text-table text-ink-2">Names to begin with:</p>
          <ul className="mt-1 flex flex-wrap gap-x-4">
            {suggestions.map((name) => (
              <li key={name}>
                <Link
                  href={searchAddress(day, { q: name })}
                  prefetch={false}
                  className="link inline-block py-3 md:py-1"
                >
                  {name}
                </Link>
              </li>
            ))}
          </ul>
        </div>
      )}
      {answer !== null && !isEmpty && (
        <div className="grid gap-8 lg:grid-cols-12">
          <SearchFacets answer={answer} kind={asked.kind} day={day} />
          <FoundGroups answer={answer} kind={asked.kind} day={day} />
        </div>
      )}
    </>
  );
}

/** How the words were read, and what came later. */
function dekOf({ answer }: SearchPage): string | null {
  if (answer === null) return null;
  const read = answer.readAs.map(({ typed, meant }) =>
    meant === null
      ? `No record has a word like “${typed}”.`
      : `No record has “${typed}”: read as “${meant}”.`,
  );
  return read.length === 0 ? null : read.join(" ");
}

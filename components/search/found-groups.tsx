import { Link } from "@/components/ui/link";
import { foundAddress, searchAddress } from "@/components/records/addresses";
import { sameArchive } from "@/lib/domain/instant";
import type { SearchKind } from "@/lib/domain/search-kind";
import { formatDayInFull } from "@/lib/format/days";
import { formatCount } from "@/lib/format/numbers";
import { countOfKind, searchKindHeading } from "@/lib/format/search-kinds";
import type { SearchAnswer, SearchGroup, SearchHit } from "@/lib/reports/search/search-answer";
import { sinceWords } from "./since-words";

type Props = { answer: SearchAnswer; kind: SearchKind | null; day: string };

/** The best of each kind, or of the one kind asked for. */
export function FoundGroups({ answer, kind, day }: Props) {
  const shown = answer.groups.filter((group) => kind === null || group.kind === kind);
  return (
    <div className="grid min-w-0 content-start gap-8 lg:col-span-9">
      {shown.map((group) => (
        <section key={group.kind} className="min-w-0 border-t border-ink pt-3">
          <h2 className="font-serif text-figure font-semibold">
            {group.known > 0
              ? countOfKind(group.known, group.kind)
              : `${searchKindHeading(group.kind)}: none by this day`}
          </h2>
          <ol className="mt-1">
            {group.hits.map((hit) => (
              <HitLine key={hit.slug} hit={hit} day={day} />
            ))}
          </ol>
          <More group={group} query={answer.query} kind={kind} day={day} />
          <Later group={group} query={answer.query} day={day} />
        </section>
      ))}
      {shown.length === 0 && (
        <p className="text-ink-2">
          None of this kind goes by these words. Choose another kind beside, or all.
        </p>
      )}
    </div>
  );
}

function HitLine({ hit, day }: { hit: SearchHit; day: string }) {
  const notes = [hit.hint, sinceWords(hit.since), hit.foundAs].filter(Boolean);
  return (
    <li className="border-b border-rule py-2">
      <Link
        href={foundAddress(day, hit)}
        prefetch={false}
        className="link-ink inline-block py-1.5 wrap-anywhere md:py-0"
      >
        {hit.name}
      </Link>
      <p className="text-note text-ink-3">{notes.join(" · ")}</p>
    </li>
  );
}

type MoreProps = { group: SearchGroup; query: string; day: string };

function More({ group, query, kind, day }: MoreProps & { kind: SearchKind | null }) {
  const shown = group.hits.filter(({ since }) => since === null).length;
  if (shown >= group.known) return null;
  return (
    <p className="mt-2 text-table text-ink-2">
      The best {formatCount(shown)} of {formatCount(group.known)}.{" "}
      {kind === null ? (
        <Link
          href={searchAddress(day, { q: query, kind: group.kind })}
          prefetch={false}
          className="link inline-block py-3 md:py-0"
        >
          More of this kind
        </Link>
      ) : (
        "Add a word to narrow them down."
      )}
    </p>
  );
}

function Later({ group, query, day }: MoreProps) {
  const named = group.hits.filter(({ since }) => since !== null).length;
  if (group.laterFrom === null || named >= group.later) return null;
  return (
    <p className="mt-2 text-table text-ink-2">
      {countOfKind(group.later - named, group.kind)}
      {named > 0 ? " more" : ""} of such a name came later:{" "}
      <Link
        href={searchAddress(sameArchive(day, group.laterFrom), { q: query, kind: group.kind })}
        prefetch={false}
        className="link inline-block py-3 md:py-0"
      >
        the first by {formatDayInFull(group.laterFrom)}
      </Link>
    </p>
  );
}

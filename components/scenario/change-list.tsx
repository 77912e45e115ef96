import { Link } from "@/components/ui/link";
import { whatIfAddress } from "@/components/records/addresses";
import type { AppliedChange } from "@/lib/reports/scenario/apply-changes";

type Props = { changes: readonly AppliedChange[]; against: readonly string[]; day: string };

/** What is supposed, one line each with a way to take it out; the address is the list. */
export function ChangeList({ changes, against, day }: Props) {
  const words = changes.map(({ word }) => word);
  if (changes.length === 0) {
    return <p className="text-base text-ink-2">Nothing is supposed yet. Add a change below.</p>;
  }
  return (
    <ol aria-label="Supposed" className="grid gap-1">
      {changes.map(({ word, told }) => (
        <li key={word} className="flex flex-wrap items-baseline gap-x-4 border-b border-rule py-1">
          <span className="min-w-0 grow basis-60 wrap-anywhere">{upper(told)}</span>
          <Link
            href={whatIfAddress(day, [...against, ...words.filter((other) => other !== word)])}
            prefetch={false}
            aria-label={`Take out: ${told}`}
            className="link no-print py-3 md:py-1"
          >
            Take out
          </Link>
        </li>
      ))}
      {changes.length > 1 && (
        <li className="no-print">
          <Link href={whatIfAddress(day, against)} prefetch={false} className="link py-3 md:py-1">
            Take all out
          </Link>
        </li>
      )}
    </ol>
  );
}

/** “Quoted” words keep their own capital. */
const upper = (told: string) => (told.startsWith("“") ? told : `${told.slice(0, 1).toUpperCase()}${told.slice(1)}`); // prettier-ignore

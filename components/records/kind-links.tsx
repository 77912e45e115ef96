import { Link } from "@/components/ui/link";
import type { RecordKindList } from "@/lib/reports/record/record-table";
import { formatCount } from "@/lib/format/numbers";
import { recordKindAddress } from "./addresses";

type Props = {
  kinds: RecordKindList["kinds"];
  day: string;
  /** The kind on screen; null where none is. */
  current: string | null;
};

/** All records by kind, each with its count and its list. */
export function KindLinks({ kinds, day, current }: Props) {
  return (
    <nav aria-label="Records by kind">
      <ul className="flex flex-wrap gap-x-5 text-table">
        {kinds.map(({ kind, name, count }) => (
          <li key={kind}>
            <Link
              href={recordKindAddress(day, kind)}
              prefetch={false}
              aria-current={kind === current ? "page" : undefined}
              className="link-ink inline-block py-3 aria-[current=page]:font-semibold md:py-1"
            >
              {name}
            </Link>{" "}
            <span className="text-ink-3">{formatCount(count)}</span>
          </li>
        ))}
      </ul>
    </nav>
  );
}

import { Link } from "@/components/ui/link";
import { comparisonAddress } from "@/components/records/addresses";
import { VendorGlyph } from "@/components/records/vendor/vendor-glyph";
import { MOST_COMPARED, type Comparable } from "@/lib/domain/comparison";
import type { CompareColumn } from "@/lib/reports/compare/comparison";
import { AddForm } from "./add-form";

type Props = {
  of: Comparable;
  columns: readonly Pick<CompareColumn, "slug" | "name" | "colourSlot">[];
  second: string | null;
  day: string;
};

const BUTTON = "inline-grid min-h-[44px] min-w-[32px] place-items-center px-1 md:min-h-[28px] md:min-w-[22px]"; // prettier-ignore

/** The chosen ones in their order: move, remove, add. All are links: the order is in the address. */
export function ChosenBar({ of, columns, second, day }: Props) {
  const slugs = columns.map(({ slug }) => slug);
  const to = (chosen: readonly string[]) => comparisonAddress(day, { of, slugs: chosen, second });
  return (
    <div className="no-print flex flex-wrap items-center gap-2">
      <ul aria-label="Compared" className="contents">
        {columns.map(({ slug, name, colourSlot }, at) => (
          <li key={slug} className="control flex items-center gap-1 py-0! pr-1! wrap-anywhere">
            <VendorGlyph slot={colourSlot} />
            <span className="ml-1">{name}</span>
            {at > 0 && (
              <Link
                href={to(swapped(slugs, at - 1))}
                prefetch={false}
                scroll={false}
                aria-label={`Move ${name} left`}
                className={BUTTON}
              >
                <span aria-hidden>←</span>
              </Link>
            )}
            {at < columns.length - 1 && (
              <Link
                href={to(swapped(slugs, at))}
                prefetch={false}
                scroll={false}
                aria-label={`Move ${name} right`}
                className={BUTTON}
              >
                <span aria-hidden>→</span>
              </Link>
            )}
            <Link
              href={to(slugs.filter((other) => other !== slug))}
              prefetch={false}
              scroll={false}
              aria-label={`Remove ${name}`}
              className={BUTTON}
            >
              <span aria-hidden>×</span>
            </Link>
          </li>
        ))}
      </ul>
      {columns.length < MOST_COMPARED ? (
        <AddForm of={of} slugs={slugs} second={second} day={day} />
      ) : (
        <p className="text-note text-ink-3">Six stand here: remove one to add another.</p>
      )}
    </div>
  );
}

/** The one at that place and the next, changed about. */
function swapped(slugs: readonly string[], at: number): string[] {
  return slugs.toSpliced(at, 2, ...slugs.slice(at, at + 2).toReversed());
}

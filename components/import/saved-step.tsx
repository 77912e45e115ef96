import { Link } from "@/components/ui/link";
import type { ImportView } from "@/lib/domain/import-view";
import { countOf } from "@/lib/format/numbers";

type Props = { saved: NonNullable<ImportView["saved"]>; again: () => void };

/** What was done, and where it can be seen. */
export function SavedStep({ saved, again }: Props) {
  return (
    <div className="grid gap-4" role="status">
      <p>
        {countOf(saved.added, "record")} added, {countOf(saved.changed, "record")} changed, in one
        save. Every one of them has a revision.
      </p>
      <p className="flex flex-wrap gap-6">
        <Link className="link py-3 md:py-1" href={{ pathname: "/admin/revisions" }}>
          See the revisions
        </Link>
        <button type="button" className="link cursor-pointer py-3 md:py-1" onClick={again}>
          Bring in another file
        </button>
      </p>
    </div>
  );
}

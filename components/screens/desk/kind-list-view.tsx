import { Link } from "@/components/ui/link";
import { PageTitle } from "@/components/ui/page-title";
import { kindName, sentenceStart } from "@/lib/format/names";
import { countOf, formatCount } from "@/lib/format/numbers";
import type { KindCount } from "@/lib/reports/desk/record-register";

/** Every kind of record, with how many there are and the way to a new one. */
export function KindListView({ kinds }: { kinds: readonly KindCount[] }) {
  const all = kinds.reduce((sum, { counting }) => sum + counting, 0);
  return (
    <>
      <PageTitle
        finding={`${countOf(all, "record")} of ${countOf(kinds.length, "kind")} are on file`}
        dek="Choose a kind to correct one of its records, or add one."
      />
      <table className="table max-w-[760px]">
        <thead>
          <tr>
            <th scope="col">Kind</th>
            <th scope="col" className="number">
              On record
            </th>
            <th scope="col" className="number">
              Retired
            </th>
            <th scope="col">Add</th>
          </tr>
        </thead>
        <tbody>
          {kinds.map(({ kind, counting, retired }) => (
            <tr key={kind}>
              <th scope="row">
                <Link
                  href={`/admin/records/${kind}`}
                  className="link-ink inline-block py-3 md:py-0"
                >
                  {sentenceStart(kindName(kind))}
                </Link>
              </th>
              <td className="number">{formatCount(counting)}</td>
              <td className="number">
                {retired === 0 ? (
                  "none"
                ) : (
                  <Link href={`/admin/records/${kind}?retired=yes`} className="link-ink">
                    {formatCount(retired)}
                  </Link>
                )}
              </td>
              <td>
                <Link
                  href={`/admin/records/${kind}/new`}
                  className="link inline-block py-3 md:py-0"
                >
                  New {kindName(kind)}
                </Link>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

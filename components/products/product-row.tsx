import Link from "next/link";
import { productAddress, recordAddress } from "@/components/records/addresses";
import { VendorName } from "@/components/records/vendor/vendor-name";
import { formatDay, formatDayOrUnknown } from "@/lib/format/days";
import { sentenceStart } from "@/lib/format/names";
import type { ProductListRow } from "@/lib/reports/product/product-list";

/** One product: who made it on the day, its newest release, how much is known. */
export function ProductRow({ row, day }: { row: ProductListRow; day: string }) {
  const { slug, name, maker, endedOn, newest, supportRecords, exploited } = row;
  return (
    <tr>
      <th scope="row" className="min-w-36">
        <Link href={productAddress(day, slug)} className="link-ink">
          {name}
        </Link>
        <Link
          href={recordAddress(day, { kind: "product", slug })}
          className={`ml-2 text-note text-ink-3 underline-offset-3 hover:underline ${row.notYetVerified ? "unverified" : ""}`}
          aria-label={`Record of ${name}${row.notYetVerified ? ", not yet verified" : ""}`}
        >
          record
        </Link>
        {endedOn !== null && (
          <span className="block text-note text-ink-3">ended {formatDay(endedOn)}</span>
        )}
      </th>
      <td className="min-w-32">
        {maker === null ? (
          <span className="text-ink-3">not on record</span>
        ) : (
          <VendorName vendor={maker} day={day} />
        )}
      </td>
      <td className="min-w-40 text-ink-2">{kindWords(row)}</td>
      <td className="whitespace-nowrap text-ink-2">{formatDayOrUnknown(row.firstReleasedOn)}</td>
      <td className="min-w-48">
        {newest === null ? <NoRelease /> : <Newest newest={newest} name={name} day={day} />}
      </td>
      <td className="number">
        {supportRecords === 0 ? <span className="text-ink-3">not checked</span> : supportRecords}
      </td>
      <td className="number">
        {exploited === null ? <span className="text-ink-3">no list yet</span> : exploited}
      </td>
    </tr>
  );
}

const NoRelease = () => <span className="text-ink-3">no release on record</span>;

type NewestProps = { newest: NonNullable<ProductListRow["newest"]>; name: string; day: string };

function Newest({ newest, name, day }: NewestProps) {
  return (
    <>
      <Link
        href={recordAddress(day, { kind: "release", slug: newest.slug })}
        className={newest.notYetVerified ? "link-ink unverified" : "link-ink"}
        aria-label={`${name} ${newest.version}${newest.notYetVerified ? ", not yet verified" : ""}`}
      >
        {newest.version}
      </Link>
      <span className="text-ink-2">, {formatDay(newest.releasedOn)}</span>
      <span className="block text-note text-ink-2">{sentenceStart(newest.inWords)}</span>
    </>
  );
}

/** "Server hypervisor, hosted, commercial". */
function kindWords({ category, technology, licence }: ProductListRow): string {
  const parts = [category, technology === "none" ? null : technology, licence];
  return sentenceStart(parts.filter((part) => part !== null).join(", "));
}

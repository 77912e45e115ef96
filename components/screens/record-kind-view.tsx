import { Link } from "@/components/ui/link";
import { BY_KIND, sourcesAddress } from "@/components/records/addresses";
import { KindLinks } from "@/components/records/kind-links";
import { PagedList } from "@/components/table/paged-list";
import { frameOf } from "@/components/take/frame-of";
import { Figure } from "@/components/ui/figure";
import { PageTitle } from "@/components/ui/page-title";
import { formatDayInFull } from "@/lib/format/days";
import type { RecordKindList } from "@/lib/reports/record/record-table";

/** Every record of one kind in one table, and the way to those of the others. */
export function RecordKindView({ list, day }: { list: RecordKindList; day: string }) {
  const { kind, start, kinds } = list;
  return (
    <>
      <PageTitle
        finding={list.finding}
        dek={list.dek}
        trail={
          <Link href={`${sourcesAddress(day)}#${BY_KIND}`} className="link">
            All records by kind
          </Link>
        }
      />
      <Figure
        finding={`Each with what it rests on, as of ${formatDayInFull(list.asOf)}`}
        unit="A dotted line: nobody has read any of its sources yet. What stands under Evidence opens beside the table."
      >
        <PagedList
          list={kind}
          day={day}
          start={start}
          take={{ list: kind, frame: frameOf(list) }}
        />
      </Figure>
      <Figure finding="Records of other kinds">
        <KindLinks kinds={kinds} day={day} current={kind} />
      </Figure>
    </>
  );
}

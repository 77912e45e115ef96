import { BY_KIND } from "@/components/records/addresses";
import { KindLinks } from "@/components/records/kind-links";
import { PagedList } from "@/components/table/paged-list";
import { frameOf } from "@/components/take/frame-of";
import { Figure } from "@/components/ui/figure";
import { PageTitle } from "@/components/ui/page-title";
import { formatDayInFull } from "@/lib/format/days";
import { countOf } from "@/lib/format/numbers";
import type { SourceLibrary } from "@/lib/reports/record/source-library";

/** The library: every source that a record of the day rests on, and all those records by kind. */
export function SourceListView({ list, day }: { list: SourceLibrary; day: string }) {
  return (
    <>
      <PageTitle finding={list.finding} dek={list.dek} />
      <Figure
        finding={`${countOf(list.records, "record")} rest on ${countOf(list.sources, "source")}`}
        caption={`${formatDayInFull(list.asOf)}. Dotted: named by somebody, not read by us yet.`}
      >
        <PagedList
          list="sources"
          day={day}
          start={list.start}
          take={{ list: "sources", frame: frameOf(list) }}
        />
      </Figure>
      <div id={BY_KIND}>
        <Figure
          finding="All records by kind"
          unit="Every record that was public by this day, each with its evidence"
        >
          <KindLinks kinds={list.kinds} day={day} current={null} />
        </Figure>
      </div>
    </>
  );
}

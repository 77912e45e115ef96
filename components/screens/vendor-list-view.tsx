import { PositionTable } from "@/components/charts/position/position-table";
import { NOT_RATED } from "@/components/records/addresses";
import { OtherVendors, UnratedTable } from "@/components/records/vendor/vendor-tables";
import { Empty } from "@/components/ui/empty";
import { Figure } from "@/components/ui/figure";
import { PageTitle } from "@/components/ui/page-title";
import { formatDayInFull } from "@/lib/format/days";
import { countOf, formatCount } from "@/lib/format/numbers";
import type { VendorList } from "@/lib/reports/vendor/vendor-list";

/** Every vendor on record: the scored ones by presence, those not rated, the others by what they are. */
export function VendorListView({ list, day }: { list: VendorList; day: string }) {
  const { rows, unrated, others } = list;
  return (
    <>
      <PageTitle finding={list.finding} dek={list.dek} />
      <Figure
        finding={`${countOf(rows.length, "vendor is", "vendors are")} scored`}
        unit="Presence and direction, 0–100, with what missing evidence could make of them"
        caption={`${formatDayInFull(list.asOf)}, ${countOf(list.records, "record")} from ${countOf(list.sources, "source")}. Shares over ${formatCount(list.draws)} draws, seed ${list.seed}. Trends: quarter ends, 0–100, each scored from what was public on it; hollow, on a dotted line: how much is known changed, no move of the market.`}
      >
        {rows.length === 0 ? (
          <Empty reason="No vendor can be scored by this day." action="Choose another day above." />
        ) : (
          <PositionTable rows={rows} day={day} trends={list.trends} />
        )}
      </Figure>
      {unrated.length > 0 && (
        <div id={NOT_RATED}>
          <Figure
            finding={`${countOf(unrated.length, "vendor sells", "vendors sell")} a hypervisor and ${unrated.length === 1 ? "is" : "are"} not rated: too little is known`}
            unit="Known: the share of what presence asks that evidence answers"
          >
            <UnratedTable vendors={unrated} day={day} />
          </Figure>
        </div>
      )}
      {others.length > 0 && (
        <Figure
          finding={`${countOf(others.length, "other vendor is", "other vendors are")} on record`}
          unit="Makers of processors, servers, software and services around the market, by name. What each is leads to its record."
        >
          <OtherVendors vendors={others} day={day} />
        </Figure>
      )}
    </>
  );
}

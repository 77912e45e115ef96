import { PositionTable } from "@/components/charts/position-table";
import { RecordLink } from "@/components/records/record-link";
import { VendorName } from "@/components/records/vendor-name";
import { Empty } from "@/components/ui/empty";
import { Figure } from "@/components/ui/figure";
import { PageTitle } from "@/components/ui/page-title";
import { ScrollBox } from "@/components/ui/scroll-box";
import { formatDayInFull } from "@/lib/format/days";
import { roleName } from "@/lib/format/names";
import { countOf, formatCount } from "@/lib/format/numbers";
import type { VendorList } from "@/lib/reports/vendor-list";

/** Every vendor on record: the scored ones by presence, the others by what they are. */
export function VendorListView({ list, day }: { list: VendorList; day: string }) {
  const { rows, others } = list;
  return (
    <>
      <PageTitle finding={list.finding} dek={list.dek} />
      <Figure
        finding={`${countOf(rows.length, "vendor is", "vendors are")} scored`}
        unit="Presence and direction, 0–100, with what missing evidence could make of them"
        caption={`${formatDayInFull(list.asOf)}, ${countOf(list.records, "record")} from ${countOf(list.sources, "source")}. Shares over ${formatCount(list.draws)} draws, seed ${list.seed}. Trends: quarter ends, 0–100, each scored from what was public on it; hollow, on a dotted line: how much is known changed, no move of the market.`}
      >
        {rows.length === 0 ? (
          <Empty reason="No vendor can be scored by this day." action="Choose a later day above." />
        ) : (
          <PositionTable rows={rows} day={day} trends={list.trends} />
        )}
      </Figure>
      {others.length > 0 && (
        <Figure
          finding={`${countOf(others.length, "vendor is", "vendors are")} on record and not scored`}
          unit="Makers of processors, servers, software and services around the market"
        >
          <ScrollBox label="Vendors that are not scored">
            <table className="table">
              <thead>
                <tr>
                  <th scope="col">Vendor</th>
                  <th scope="col">What it is</th>
                  <th scope="col">Record</th>
                </tr>
              </thead>
              <tbody>
                {others.map(({ vendor, role, record }) => (
                  <tr key={vendor.slug}>
                    <th scope="row">
                      <VendorName vendor={vendor} day={day} />
                    </th>
                    <td className="text-ink-2">{roleName(role)}</td>
                    <td>
                      <RecordLink record={record} day={day}>
                        evidence
                      </RecordLink>
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </ScrollBox>
        </Figure>
      )}
    </>
  );
}

"use client";

import { CostBars } from "@/components/charts/price/cost-bars";
import {
  CostTable,
  FreeTable,
  UncountedTable,
  UnpricedList,
} from "@/components/records/price/cost-tables";
import { CostSources } from "@/components/records/price/cost-sources";
import { Empty } from "@/components/ui/empty";
import { Figure } from "@/components/ui/figure";
import { PageTitle } from "@/components/ui/page-title";
import type { Fleet, FleetErrors, FleetField } from "@/lib/domain/fleet";
import { clocksOf } from "@/lib/domain/instant";
import { formatDayInFull } from "@/lib/format/days";
import { countOf } from "@/lib/format/numbers";
import type { CostComparison } from "@/lib/reports/price/cost-row";
import { FleetForm } from "./fleet-form";

type Props = {
  costs: CostComparison;
  typed: Partial<Record<FleetField, string>>;
  errors: FleetErrors;
  dek: string;
  day: string;
  waiting?: boolean;
  failed?: boolean;
  onType?: (said: Partial<Record<FleetField, string>>) => void;
};

/** The question, and what every platform answers to it. */
export function CostBoard({ costs, dek, day, waiting, failed, ...form }: Props) {
  const { asOf, fleet, currencies, free, uncounted, unpriced } = costs;
  return (
    <>
      <PageTitle finding={costs.finding} dek={dek} />
      <FleetForm clocks={clocksOf(costs)} {...form} />
      <p role="status" className={waiting || failed ? "text-table text-ink-2" : "sr-only"}>
        {statusOf(waiting, failed)}
      </p>
      <Figure
        finding={`What ${countOf(fleet.hosts, "host")} cost`}
        unit={fleetWords(fleet)}
        caption={`${formatDayInFull(asOf)}, list prices in force on the day; hardware, storage, migration, staff and discounts are in no row. A year: all that is paid over ${countOf(fleet.years, "year")}, divided by them. Each row leads to its price record.`}
      >
        {currencies.length === 0 ? (
          <Empty
            reason={`No price that these hosts can be counted in is on record by ${formatDayInFull(asOf)}.`}
            action="Choose another day above."
          />
        ) : (
          currencies.map((group) => <CostTable key={group.currency} {...{ group, fleet, day }} />)
        )}
      </Figure>
      {currencies.map((group) => (
        <CostBars key={group.currency} {...{ group, asOf }} />
      ))}
      <div className="grid gap-8 lg:grid-cols-2">
        <FreeTable rows={free} day={day} />
        <UncountedTable lines={uncounted} day={day} />
      </div>
      <UnpricedList lines={unpriced} day={day} />
      <CostSources costs={costs} />
    </>
  );
}

function statusOf(waiting = false, failed = false): string {
  if (failed) return "The costs could not be read. What is shown is the answer before; try again.";
  return waiting ? "Working out the costs …" : "";
}

/** The question in one sentence, for paper and for whoever got the address. */
function fleetWords(fleet: Fleet): string {
  return `${countOf(fleet.hosts, "host")} with ${countOf(fleet.socketsPerHost, "socket")} of ${countOf(fleet.coresPerSocket, "core")} each, ${countOf(fleet.virtualMachines, "virtual machine")}, ${countOf(fleet.windowsGuests, "Windows guest")} among them, over ${countOf(fleet.years, "year")}. Currencies are not converted.`;
}

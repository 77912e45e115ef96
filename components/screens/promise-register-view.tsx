import { KeptRates } from "@/components/registers/kept-rates";
import { FeedLinks } from "@/components/records/feed-links";
import { ForesightLink } from "@/components/records/foresight-link";
import { WholeTable } from "@/components/table/whole-table";
import { frameOf } from "@/components/take/frame-of";
import { TakeAway } from "@/components/take/take-away";
import { Figure } from "@/components/ui/figure";
import { PageTitle } from "@/components/ui/page-title";
import { formatDayInFull } from "@/lib/format/days";
import { countOf, formatShare } from "@/lib/format/numbers";
import type { PromiseRegister as Register } from "@/lib/reports/promise/promise-register";

const noun = { one: "promise", many: "promises" };

type Props = { register: Register; day: string };

/** Every promise on record and how it stands, then how each vendor keeps its own. */
export function PromiseRegisterView({ register, day }: Props) {
  const { rates, intervalLevel } = register;
  const withRecord = rates.filter(({ trackRecord }) => trackRecord).length;
  return (
    <>
      <PageTitle
        finding={register.finding}
        dek={register.dek}
        trail={
          <>
            <ForesightLink day={day} /> · <FeedLinks topic="market" name="the market" day={day} />
          </>
        }
      />
      <Figure
        finding={trackRecords(rates.length, withRecord)}
        unit={`How likely the next promise is kept on time: mean and ${formatShare(intervalLevel)} interval, from Jeffreys’ prior. Dotted: none has come due, so the numbers are the prior alone.`}
        caption={`${formatDayInFull(register.asOf)}. Late, overdue, dropped and partly kept promises count as not kept; open ones do not count; one delivered without a due day counts as kept. Lateness in days after the end of the due period, median after Kaplan and Meier.`}
        take={
          rates.length > 0 && <TakeAway frame={frameOf(register)} sheet={{ name: "kept-rates" }} />
        }
      >
        <KeptRates rates={rates} day={day} level={intervalLevel} />
      </Figure>
      <Figure
        finding={`${countOf(register.rows.length, "promise")} and what became of each`}
        unit="By the clock: a promise is overdue from the day after its due period, and open until a record public by the day says otherwise."
        caption={`${formatDayInFull(register.asOf)}, ${countOf(register.records, "record")} from ${countOf(register.sources, "source")}. Each promise leads to its record; each outcome opens its evidence.`}
      >
        <WholeTable
          table={register.table}
          sort={register.sort}
          {...{ noun, day }}
          take={{ list: "promises", frame: frameOf(register) }}
        />
      </Figure>
    </>
  );
}

function trackRecords(vendors: number, withRecord: number): string {
  if (withRecord === 0) return "No vendor has a track record yet";
  const without = vendors - withRecord;
  const rest = without === 0 ? "" : `, ${without} ${without === 1 ? "has" : "have"} none`;
  return `${countOf(withRecord, "vendor has", "vendors have")} a track record of promises${rest}`;
}

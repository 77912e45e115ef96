import { CalibrationChart } from "@/components/charts/calibration-chart";
import { ForesightLink } from "@/components/records/foresight-link";
import { ForecastTable } from "@/components/registers/forecast-table";
import { Facts } from "@/components/ui/facts";
import { TakeAway } from "@/components/take/take-away";
import { Figure } from "@/components/ui/figure";
import { PageTitle } from "@/components/ui/page-title";
import { formatDayInFull } from "@/lib/format/days";
import { countOf, formatLevel } from "@/lib/format/numbers";
import type { ForecastRegister } from "@/lib/reports/forecast/forecast-register";

type Props = { register: ForecastRegister; day: string };

/** Every forecast on record, how it turned out, and how well its probability was chosen. */
export function ForecastRegisterView({ register, day }: Props) {
  const { rows } = register;
  return (
    <>
      <PageTitle finding={register.finding} dek={register.dek} trail={<ForesightLink day={day} />}>
        {register.record.resolved > 0 && <Facts facts={scoreFacts(register)} />}
      </PageTitle>
      <Figure
        finding={`${countOf(rows.length, "forecast")} and what became of each`}
        unit="The words and the probability coded from them are kept apart. Past their horizon first, then open ones by horizon, then resolved ones, newest first."
        caption={`${formatDayInFull(register.asOf)}, ${countOf(register.records, "record")} from ${countOf(register.sources, "source")}. Each forecast and each outcome opens its record with its evidence.`}
        take={<TakeAway frame={register} sheet={{ name: "forecasts" }} />}
      >
        <ForecastTable rows={rows} day={day} />
      </Figure>
      <CalibrationChart register={register} />
    </>
  );
}

const orNone = (value: number | null) => (value === null ? "cannot be told" : formatLevel(value));

function scoreFacts({ record }: ForecastRegister) {
  return [
    { label: "Resolved", value: `${record.resolved}` },
    { label: "of these with a probability", value: `${record.scored + record.undecided}` },
    { label: "plainly true or not: scored", value: `${record.scored}` },
    { label: "Brier score, 0 best", value: orNone(record.brier) },
    { label: "Base rate", value: orNone(record.baseRate) },
    { label: "Reference: always the base rate", value: orNone(record.reference) },
    { label: "Skill against it", value: orNone(record.skill) },
  ];
}

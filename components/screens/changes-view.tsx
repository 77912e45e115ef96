import { MoveTable } from "@/components/changes/move-table";
import { SinceForm } from "@/components/changes/since-form";
import { VendorName } from "@/components/records/vendor/vendor-name";
import { TakeAway } from "@/components/take/take-away";
import { Figure } from "@/components/ui/figure";
import { PageTitle } from "@/components/ui/page-title";
import { causes } from "@/lib/domain/cause";
import { instantWord, knownSuffix } from "@/lib/domain/instant";
import { causeMeanings, causeNames } from "@/lib/format/cause-names";
import { countOf } from "@/lib/format/numbers";
import type { MarketChange } from "@/lib/reports/change/market-change";
import type { MoveRow } from "@/lib/reports/change/move-row";

type Props = {
  change: MarketChange;
  /** What of the address could not be followed, in words. */
  problems: readonly string[];
  day: string;
};

/** Every move of rank and score between two days, each with its causes and their records. */
export function ChangesView({ change, problems, day }: Props) {
  const { presence, direction, cameOrWent, threats, since, knownAt } = change;
  const days = { day, since: `${since.asOf}${knownSuffix(since.knownAt)}` };
  const ask = {
    since: since.asOf,
    ...(since.knownAt !== null && since.knownAt !== knownAt
      ? { "since-known": instantWord(since.knownAt).toLowerCase() }
      : {}),
    ...(threats === null ? {} : { to: threats.incumbent.slug }),
  };
  return (
    <div className="grid gap-8">
      <PageTitle finding={change.finding} dek={change.dek} />
      {problems.length > 0 && (
        <ul role="status" className="border-l-4 border-accent bg-accent-tint px-4 py-2 text-table">
          {problems.map((problem) => (
            <li key={problem}>{problem}</li>
          ))}
        </ul>
      )}
      <SinceForm key={`${days.since} ${ask.to ?? ""}`} change={change} day={day} />
      <Figure
        finding={movesFinding(presence, "presence")}
        unit="Places by points; bars in the order of the columns, above the line gained, below it lost"
        take={<TakeAway frame={change} sheet={{ name: "changes", ask }} />}
      >
        <MoveTable label="Moves on presence" rows={presence} days={days} />
      </Figure>
      {cameOrWent.length > 0 && (
        <Figure finding={`${countOf(cameOrWent.length, "vendor")} ranked on one of the days alone`}>
          <ul className="grid max-w-[60em] gap-2">
            {cameOrWent.map(({ vendor, came, why }) => (
              <li key={vendor.slug}>
                <VendorName vendor={vendor} day={came ? day : days.since} />{" "}
                {came ? "became ranked. Before: " : "is ranked no more: "}
                {why}
              </li>
            ))}
          </ul>
        </Figure>
      )}
      <Figure finding={movesFinding(direction, "direction")}>
        <MoveTable label="Moves on direction" rows={direction} days={days} />
      </Figure>
      {threats && (
        <Figure
          finding={threats.finding}
          unit={`Threat to ${threats.incumbent.name}, 0–100; a challenger’s own steps first, then what all others made of it`}
          take={<TakeAway frame={change} sheet={{ name: "change-lines", ask }} />}
        >
          <MoveTable
            label={`Moves of the threats to ${threats.incumbent.name}`}
            rows={threats.rows}
            days={days}
          />
        </Figure>
      )}
      <Causes />
    </div>
  );
}

function movesFinding(rows: readonly MoveRow[], axis: string): string {
  const borne = rows.filter(({ news }) => news).length;
  return borne === 0
    ? `On ${axis}, the evidence bears no move out`
    : `On ${axis}, the evidence bears ${countOf(borne, "move")} out`;
}

function Causes() {
  return (
    <Figure finding="Five causes, taken one after the other, add up to each move">
      <dl className="grid gap-x-8 gap-y-2 md:grid-cols-2">
        {causes.map((cause) => (
          <div key={cause}>
            <dt className="inline font-semibold">{causeNames[cause]}: </dt>
            <dd className="inline">{causeMeanings[cause]}.</dd>
          </div>
        ))}
      </dl>
      <p className="mt-2 max-w-[60em] text-ink-2">
        In another order the parts would differ a little: what is new weighs more beside what has
        aged. Each part is a recomputation of all scores with one thing changed; parts are rounded.
      </p>
    </Figure>
  );
}

import { Interval } from "@/components/charts/interval";
import { RecordLinks } from "@/components/records/record-links";
import { VendorName } from "@/components/records/vendor/vendor-name";
import { Empty } from "@/components/ui/empty";
import { ScrollBox } from "@/components/ui/scroll-box";
import { formatDay, formatDayInFull } from "@/lib/format/days";
import { countOf, formatFirstShare, formatPoints, formatRange } from "@/lib/format/numbers";
import { rankInWords } from "@/lib/format/ranks";
import type { Foresight } from "@/lib/reports/forecast/foresight";

type Ranking = NonNullable<Foresight["told"]>["ranking"];
type Challenger = Ranking["challengers"][number];
type Props = { ranking: Ranking; then: string; day: string };

/** Shares worth a line each; a vendor's own page lists all. */
const SHARES_SHOWN = 3;

/** The challengers of the first day as they were ranked, and what happened to each. */
export function ChallengerTable({ ranking: { challengers }, then, day }: Props) {
  if (challengers.length === 0) {
    return <Empty reason="Nobody was ranked on that day: no challenger had a product on record." />;
  }
  return (
    <ScrollBox label="Challengers, then and now">
      <table className="table">
        <thead>
          <tr>
            <th scope="col">Challenger</th>
            <th scope="col">Ranked on {formatDay(then)}, 0–100</th>
            <th scope="col">What happened to it</th>
            <th scope="col">What it sold then</th>
            <th scope="col">Shares published since</th>
            <th scope="col">On this day</th>
          </tr>
        </thead>
        <tbody>
          {challengers.map((challenger) => (
            <tr key={challenger.vendor.slug}>
              <th scope="row" className="min-w-24">
                <VendorName vendor={challenger.vendor} day={day} />
              </th>
              <td>
                <Then challenger={challenger} />
              </td>
              <td className="min-w-48">
                <Happened challenger={challenger} day={day} />
              </td>
              <td className="min-w-40">
                <Sold challenger={challenger} />
              </td>
              <td className="min-w-52">
                <Shares challenger={challenger} day={day} />
              </td>
              <td className="min-w-40">
                <Now challenger={challenger} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollBox>
  );
}

function Then({ challenger: { vendor, then } }: { challenger: Challenger }) {
  return (
    <>
      <span className="font-semibold">
        {then.rank} of {then.of}
      </span>
      , {formatPoints(then.points)} points
      <Interval
        slot={vendor.colourSlot}
        low={then.low / 100}
        point={then.points / 100}
        high={then.high / 100}
        dotted={false}
      />
      <span className="block text-note text-ink-3">
        {formatRange(then.low, then.high)}; {formatFirstShare(then.topShare)}; {drawnWords(then)}
      </span>
    </>
  );
}

/** Ranked by points; in the draws the place may be another. */
const drawnWords = ({ drawn, tiedWith, of }: Challenger["then"]) =>
  `in the draws ${rankInWords(drawn, tiedWith, of)}`;

function Happened({ challenger, day }: { challenger: Challenger; day: string }) {
  const { ended, events } = challenger.afterwards;
  return (
    <>
      {ended === null ? (
        <span className="text-ink-3">no record says that it ended</span>
      ) : (
        <span>
          <span className="font-semibold">Ended {formatDayInFull(ended.on)}</span>:{" "}
          {ended.how ?? "no record says how"}
          {ended.heir && (
            <>
              {" "}
              <span className="sr-only">, followed by </span>
              <VendorName vendor={ended.heir} day={day} />
            </>
          )}
        </span>
      )}
      {events.length > 0 && (
        <div className="mt-1 text-note">
          <RecordLinks records={events} day={day} />
        </div>
      )}
    </>
  );
}

function Sold({ challenger }: { challenger: Challenger }) {
  return (
    <ul className="grid gap-1">
      {challenger.afterwards.products.map(({ slug, name, endedOn, successor }) => (
        <li key={slug}>
          {name}
          <span className="block text-note text-ink-3">
            {endedOn === null ? "no record says that it ended" : `ended ${formatDay(endedOn)}`}
            {successor && `, followed by ${successor.name}`}
          </span>
        </li>
      ))}
    </ul>
  );
}

function Shares({ challenger, day }: { challenger: Challenger; day: string }) {
  const { shares } = challenger.afterwards;
  if (shares.length === 0) return <span className="text-ink-3">no record says</span>;
  const rest = shares.length - SHARES_SHOWN;
  return (
    <div className="text-note">
      <RecordLinks records={shares.slice(0, SHARES_SHOWN)} day={day} />
      {rest > 0 && (
        <span className="text-ink-3">and {countOf(rest, "earlier figure")} on record</span>
      )}
    </div>
  );
}

function Now({ challenger: { now, unrated, standing, heirNow } }: { challenger: Challenger }) {
  return (
    <>
      {now ? (
        <>
          <span className="font-semibold">
            {now.rank} of {now.of}
          </span>
          , {formatPoints(now.points)} points
          <span className="block text-note text-ink-3">{drawnWords(now)}</span>
        </>
      ) : (
        <span className="text-ink-3">not ranked</span>
      )}
      <span className="block text-note text-ink-2">
        {standing
          ? `presence ${formatPoints(standing.presence)}, direction ${formatPoints(standing.direction)}: ${standing.quadrant}`
          : unrated
            ? "not rated: too little is known"
            : "not scored"}
      </span>
      {heirNow && (
        <span className="block text-note text-ink-2">
          {heirNow.vendor.name}: {heirNow.place.rank} of {heirNow.place.of},{" "}
          {formatPoints(heirNow.place.points)} points, {drawnWords(heirNow.place)}
        </span>
      )}
    </>
  );
}

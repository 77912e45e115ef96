import { LeverKey } from "@/components/charts/threat/lever-key";
import { threatScale, type ThreatScale } from "@/components/charts/threat/threat-scale";
import { ThreatAxis, ThreatStack } from "@/components/charts/threat/threat-stack";
import { threatAddress } from "@/components/records/addresses";
import { VendorName } from "@/components/records/vendor/vendor-name";
import { formatCount, formatFirstShare, formatPoints, formatRange } from "@/lib/format/numbers";
import { rankWithRange } from "@/lib/format/ranks";
import type { BriefChallengers } from "@/lib/reports/brief/brief";
import { FootMarks } from "./foot-marks";
import { PaperFigure } from "./paper-figure";

type Props = {
  of: BriefChallengers;
  /** The first of a page names the levers. */
  isFirst: boolean;
  day: string;
};

/** The greatest threats to one vendor: rank with its doubt, levers, bounds, and what they rest on. */
export function PaperChallengers({ of, isFirst, day }: Props) {
  const { incumbent, finding, rows, more, unrankedReason } = of;
  const scale = threatScale(rows);
  if (rows.length === 0) {
    return <PaperFigure finding={finding} caption={unrankedReason ?? "No challenger to it is on record by this day."} />; // prettier-ignore
  }
  const address = threatAddress(day, incumbent.slug);
  return (
    <PaperFigure
      finding={finding}
      unit={`Threat to ${incumbent.name}, 0–${scale.max} of 100: lever by lever, thin line to the upper bound; points and bounds; rank range over all draws`}
      caption={more === 0 ? null : `and ${formatCount(more)} more score less: ${address}`}
    >
      {isFirst && <LeverKey />}
      <ol className="paper-challengers">
        {rows.map((row) => (
          <Challenger
            key={row.challenger.slug}
            {...{ row, scale, day }}
            incumbent={incumbent.slug}
          />
        ))}
      </ol>
      <div className="paper-challenger">
        <span />
        <ThreatAxis scale={scale} />
      </div>
    </PaperFigure>
  );
}

type RowProps = {
  row: BriefChallengers["rows"][number];
  scale: ThreatScale;
  incumbent: string;
  day: string;
};

function Challenger({ row, scale, incumbent, day }: RowProps) {
  const { challenger, points, low, high, rank, topShare, tiedWith, ifKept } = row;
  return (
    <li className="border-b border-rule py-1">
      <div className="paper-challenger">
        <span className="flex gap-1.5 text-table font-semibold">
          <span className="w-[15mm] shrink-0 text-ink-2">{rankWithRange(rank)}</span>
          <VendorName vendor={challenger} day={day} />
        </span>
        <ThreatStack {...{ row, scale, incumbent, day }} />
        <span className="text-right text-figure font-semibold">{formatPoints(points)}</span>
        <span className="text-right text-note text-ink-2">
          {formatRange(low, high)}
          <br />
          {ifKept.gains.length > 0 ? `if kept ${formatPoints(ifKept.expected)}` : "no open promise"}
        </span>
      </div>
      <p className="text-note text-ink-2">
        {row.inWords}
        <FootMarks numbers={row.footnotes} /> {sentence(formatFirstShare(topShare))}
        {tiedWith.length > 1 && `, tie of ${tiedWith.length}`}. Lines: {linesOf(row)}.
      </p>
    </li>
  );
}

const sentence = (words: string) => `${words.charAt(0).toUpperCase()}${words.slice(1)}`;

/** Every lever with its points; those of which nothing is known say so. */
function linesOf({ byLever }: RowProps["row"]): string {
  return byLever
    .map(({ lever, points, known }) => `${lever} ${known ? formatPoints(points) : "no record"}`)
    .join(", ");
}

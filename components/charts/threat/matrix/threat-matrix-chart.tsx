import { TakeAway } from "@/components/take/take-away";
import { Figure } from "@/components/ui/figure";
import { formatDayInFull } from "@/lib/format/days";
import { countOf } from "@/lib/format/numbers";
import type { ThreatMatrix } from "@/lib/reports/threat/threat-matrix";
import { HeatGrid } from "./heat-grid";
import { heatGridOf, heatMax } from "./heat-cells";

/** Every rated vendor against every other, with what each makes and faces on average. */
export function ThreatMatrixChart({ matrix, day }: { matrix: ThreatMatrix; day: string }) {
  const { rows } = matrix;
  return (
    <Figure
      finding={`${countOf(rows.length, "vendor")}, ${countOf(rows.length * (rows.length - 1), "pair")}: who presses whom`}
      unit={`Threat of the vendor of the row to that of the column, points with bounds; the deeper the ground, the greater, from 0 to ${heatMax(matrix)} of 100. Each opens its lines.`}
      caption={captionOf(matrix)}
      take={<TakeAway frame={matrix} sheet={{ name: "threat-matrix" }} drawn />}
    >
      <HeatGrid data={heatGridOf(matrix, day)} label="Threats of all to all" />
    </Figure>
  );
}

function captionOf({ asOf, rows, absent, unrated }: ThreatMatrix): string {
  const names = rows
    .filter(({ challenger }) => absent.includes(challenger.slug))
    .map(({ challenger }) => challenger.name);
  return [
    `${formatDayInFull(asOf)}.`,
    "Mean made: over all others that a vendor presses; mean faced: over all that press it; each pair counts alike.",
    "Dotted: some lever has no record; it counts 0, and the upper bound holds what it could be.",
    names.length > 0 &&
      `Not defined: no presence of ${names.join(", ")} is on record, so nothing of it can be pressed; that is not 0.`,
    unrated > 0 &&
      `${countOf(unrated, "more vendor sells", "more vendors sell")} a hypervisor and ${unrated === 1 ? "is" : "are"} left out: too little is known.`,
  ]
    .filter((part) => part !== false)
    .join(" ");
}

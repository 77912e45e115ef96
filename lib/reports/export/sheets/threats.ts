import { levers } from "@/lib/domain/lever";
import type { ThreatRanking } from "../../threat/threat-ranking";
import { SOURCE_COLUMNS, sourceCells, type Sheet } from "../sheet";

/** Who threatens a vendor, lever by lever. A lever of which nothing is known has no points. */
export function threatsSheet({ incumbent, rows, ...frame }: ThreatRanking): Sheet {
  return {
    title: `Threats to ${incumbent.name}, by threat, then name`,
    frame,
    asked: [["to", incumbent.slug]],
    columns: [
      ...["challenger", "slug", ...levers, "threat", "threat low", "threat high"],
      ...["top share", "top share within bounds", "rank", "rank low", "rank high", "tied with"],
      ...["if promises kept, expected", "if all kept", "if incumbent also keeps", "in words"],
    ],
    rows: rows.map(({ challenger, rank, ifKept, ...row }) => [
      ...[challenger.name, challenger.slug],
      ...levers.map((lever) => {
        const found = row.byLever.find((part) => part.lever === lever);
        return found?.known === true ? found.points : null;
      }),
      ...[row.points, row.low, row.high, row.topShare, row.topWithinBounds],
      ...[rank.median, rank.low, rank.high],
      row.tiedWith.length > 1 ? row.tiedWith.join("; ") : null,
      ...[ifKept.expected, ifKept.allKept, ifKept.incumbentAlsoKeeps, row.inWords],
    ]),
  };
}

/** Every cell of every threat: lever by segment, with the records it was read from. */
export function threatLinesSheet({ incumbent, rows, ...frame }: ThreatRanking): Sheet {
  return {
    title: `Threat lines against ${incumbent.name}`,
    frame,
    asked: [["to", incumbent.slug]],
    columns: [
      ...["challenger", "slug", "lever", "segment", "points", "points low", "points high"],
      ...["level", "segment share", "lever weight", "known", "read as", ...SOURCE_COLUMNS],
    ],
    rows: rows.flatMap(({ challenger, cells }) =>
      cells.map((cell) => [
        ...[challenger.name, challenger.slug, cell.lever, cell.segment],
        ...[cell.points, cell.low, cell.high, cell.tau, cell.segmentShare, cell.leverWeight],
        ...[cell.known, cell.formula, ...sourceCells(cell.records)],
      ]),
    ),
  };
}

/** What each pending promise would add to its maker's threat. */
export function promiseGainsSheet({ incumbent, rows, ...frame }: ThreatRanking): Sheet {
  return {
    title: `What pending promises would add to the threats to ${incumbent.name}`,
    frame,
    asked: [["to", incumbent.slug]],
    columns: [
      ...["challenger", "slug", "promise", "due until", "due day assumed", "open-ended"],
      ...["chance", "gain", ...SOURCE_COLUMNS],
    ],
    rows: rows.flatMap(({ challenger, ifKept }) =>
      ifKept.gains.map((gain) => [
        ...[challenger.name, challenger.slug, gain.promise.title],
        ...[gain.dueUntil, gain.assumedDue, gain.openEnded, gain.probability, gain.points],
        ...sourceCells([gain.promise]),
      ]),
    ),
  };
}

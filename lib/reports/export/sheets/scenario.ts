import type { Scenario, ScenarioRow } from "../../scenario/scenario";
import type { Sheet } from "../sheet";

type Table = Pick<Sheet, "title" | "columns" | "rows">;

const STAND = ["presence", "direction", "rank low", "rank high", "quadrant", "quadrant share"];

const standCells = (stand: ScenarioRow["before"]) =>
  stand === null
    ? STAND.map(() => null)
    : [stand.presence, stand.direction, stand.rank.low, stand.rank.high, stand.quadrant, stand.quadrantShare]; // prettier-ignore

/** Each column twice: on record, and in the scenario. */
const twice = (columns: readonly string[]) =>
  ["today", "scenario"].flatMap((when) => columns.map((column) => `${when}: ${column}`));

function ranks({ rows }: Scenario): Table {
  return {
    title: "Positions today and in the scenario",
    columns: ["vendor", "slug", "supposed vendor", ...twice(STAND)],
    rows: rows.map(({ vendor, made, before, after }) => [
      ...[vendor.name, vendor.slug, made],
      ...[...standCells(before), ...standCells(after)],
    ]),
  };
}

function threats({ incumbent, threats: list }: Scenario): Table {
  const columns = ["threat", "low", "high", "rank low", "rank high", "expected", "all kept", "incumbent also keeps"]; // prettier-ignore
  return {
    title: `Threats to ${incumbent?.name ?? "nobody"}, today and in the scenario`,
    columns: ["challenger", "slug", "supposed vendor", ...twice(columns)],
    rows: list.map(({ challenger, made, before, after }) => [
      ...[challenger.name, challenger.slug, made],
      ...[before, after].flatMap(
        (row) =>
        row === null
          ? columns.map(() => null)
          : [row.points, row.low, row.high, row.rank.low, row.rank.high, row.ifKept.expected, row.ifKept.allKept, row.ifKept.incumbentAlsoKeeps], // prettier-ignore
      ),
    ]),
  };
}

function lines({ lines: list }: Scenario): Table {
  return {
    title: "Lines that make the difference, the greatest first",
    columns: ["vendor", "score", "part", "line", "today", "scenario", "records on file"],
    rows: list.map((line) => [
      ...[line.vendor, line.of, line.part, line.label, line.before, line.after],
      line.records.map(({ kind, slug }) => `${kind}/${slug}`).join("; ") || null,
    ]),
  };
}

const tables = new Map([
  ["ranks", ranks],
  ["threats", threats],
  ["lines", lines],
]);

export const scenarioSheetNames = [...tables.keys()];

/** A table of a scenario to be taken away; its head says that it is one, and what it supposes. */
export function scenarioSheet(name: string, scenario: Scenario): Sheet | null {
  const table = tables.get(name)?.(scenario);
  if (table === undefined) return null;
  return {
    ...table,
    title: `Scenario, not a record: ${table.title}`,
    frame: scenario,
    asked: [
      ["Scenario", "not a record; worked out from suppositions"],
      ...scenario.changes.map(
        ({ word, told }, at) => [`Supposed ${at + 1}`, `${told} (${word})`] as const,
      ),
      ...scenario.problems.map((problem, at) => [`Left out ${at + 1}`, problem] as const),
    ],
  };
}

import type { Comparison } from "../../compare/comparison";
import { joined, type Sheet, type SheetCell } from "../sheet";

/** What stands side by side, section by section: a column for each, by slug, and for a second day. */
export function compareSheet({ columns, sections, second, ...rest }: Comparison): Sheet {
  const { of, finding: _finding, ...frame } = rest;
  const slugs = columns.map(({ slug }) => slug);
  return {
    title: `${columns.map(({ name }) => name).join(", ")} side by side`,
    frame,
    asked: askedOf(of, slugs, second),
    columns: [
      ...["section", "asked", ...slugs],
      ...(second === null ? [] : slugs.map((slug) => `${slug} on ${second}`)),
      ...["differs", "records"],
    ],
    rows: sections.flatMap(({ title, rows }) =>
      rows.map(({ label, cells, differs }): SheetCell[] => [
        ...[title, label, ...cells.map(({ text }) => text)],
        // Where the second day says the same, the screen says it once.
        ...(second === null ? [] : cells.map((cell) => cell.second ?? cell.text)),
        differs,
        joined(cells.flatMap(({ record }) => (record ? [`${record.kind}/${record.slug}`] : []))),
      ]),
    ),
  };
}

/** The criteria with what each column's evidence allows; empty = not rated. */
export function criteriaSheet({ columns, criteria, second, of, ...frame }: Comparison): Sheet {
  return {
    title: `Criteria of ${columns.map(({ name }) => name).join(", ")}`,
    frame,
    asked: askedOf(
      of,
      columns.map(({ slug }) => slug),
      second,
    ),
    columns: [
      ...["criterion", "axis"],
      ...columns.flatMap(({ slug }) =>
        ["low", "level", "high", "known"].map((what) => `${slug} ${what}`),
      ),
      "ahead",
    ],
    rows: criteria.map(({ label, axis, bounds, ahead }): SheetCell[] => [
      ...[label, axis],
      ...bounds.flatMap((bound): SheetCell[] =>
        bound === null
          ? [null, null, null, false]
          : [bound.low, bound.point, bound.high, bound.isKnown],
      ),
      ahead,
    ]),
  };
}

/** As the address of the screen says it. */
function askedOf(of: Comparison["of"], slugs: readonly string[], second: string | null) {
  const words = [
    ...(of === "products" ? [of] : []),
    ...slugs,
    ...(second === null ? [] : [second]),
  ];
  return [["who", words.join("/")]] as const;
}

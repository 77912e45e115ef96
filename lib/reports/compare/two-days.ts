import type { CompareSection, Comparison, SecondDay } from "./comparison";

/**
 * Adds to each answer what it was on the second day, where that differs; what was answered on that
 * day alone stands at the end of its section. Pure.
 */
export function withSecondDay(
  first: readonly CompareSection[],
  second: readonly CompareSection[],
): CompareSection[] {
  return first.map((section) => {
    const other = second.find(({ title }) => title === section.title);
    if (other === undefined) return section;
    const labels = new Set(section.rows.map(({ label }) => label));
    const own = section.rows.map((row) => {
      const then = other.rows.find(({ label }) => label === row.label);
      const cells = row.cells.map((cell, at) => {
        const text = then?.cells[at]?.text ?? NOTHING;
        return text === cell.text ? cell : { ...cell, second: text };
      });
      const differs = row.differs || cells.some((cell) => cell.second !== null);
      return { ...row, cells, differs };
    });
    const added = other.rows
      .filter(({ label }) => !labels.has(label))
      .map((row) => ({
        ...{ label: row.label, differs: true },
        cells: row.cells.map((cell) => ({ ...cell, text: NOTHING, level: null, record: null, second: cell.text })), // prettier-ignore
      }));
    return { ...section, rows: [...own, ...added] };
  });
}

const NOTHING = "nothing on record";

/** What the charts of one day show of it beside another. Pure. */
export function drawnOn({ asOf, positions, criteria, threats }: Comparison): SecondDay {
  return {
    asOf,
    positions: positions.map(({ vendor, presence, direction }) => ({
      ...{ slug: vendor.slug, presence: presence.points, direction: direction.points },
    })),
    criteria: criteria.map(({ label, axis, bounds }) => ({
      ...{ label, axis, levels: bounds.map((bound) => bound?.point ?? null) },
    })),
    threats: threats.flatMap(({ incumbent, rows }) =>
      rows.map(({ challenger, points }) => ({
        ...{ incumbent: incumbent.slug, challenger: challenger.slug, points },
      })),
    ),
  };
}

"use client";

/** One segment of one lever in words: null formula = no evidence, and `level` says so. */
export type CellLine = readonly [
  segment: string,
  share: string,
  level: string,
  formula: string | null,
  points: string,
];

/** The numbers of one lever, drawn where they are read: seven such tables stand in every row. */
export function CellTable({ lines }: { lines: readonly CellLine[] }) {
  return (
    <table className="table mt-1">
      <thead>
        <tr>
          <th scope="col">Segment</th>
          <th scope="col" className="number">
            Share
          </th>
          <th scope="col">Level 0–1</th>
          <th scope="col" className="number">
            Points
          </th>
        </tr>
      </thead>
      <tbody>
        {lines.map(([segment, share, level, formula, points]) => (
          <tr key={segment}>
            <th scope="row">{segment}</th>
            <td className="number">{share}</td>
            <td>
              {formula === null ? (
                <span className="unverified">{level}</span>
              ) : (
                <>
                  {level} <span className="text-ink-3">{formula}</span>
                </>
              )}
            </td>
            <td className="number font-semibold">{points}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

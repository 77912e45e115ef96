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
    <table className="table cell-rows mt-1">
      <thead>
        <tr>
          <th scope="col">Segment</th>
          <th scope="col">Share</th>
          <th scope="col">Level 0–1</th>
          <th scope="col">Points</th>
        </tr>
      </thead>
      <tbody>
        {lines.map(([segment, share, level, formula, points]) => (
          <tr key={segment}>
            <th scope="row">{segment}</th>
            <td>{share}</td>
            <td>
              {formula === null ? (
                <span className="unverified">{level}</span>
              ) : (
                <>
                  {`${level} `}
                  <small>{formula}</small>
                </>
              )}
            </td>
            <td>{points}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

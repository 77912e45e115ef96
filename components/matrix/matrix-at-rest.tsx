import { recordAddress } from "../records/addresses";
import { cellName } from "./cell-words";
import { LineHead } from "./line-head";
import { cellTone, MatrixGlyph } from "./matrix-glyph";
import type { FirstView } from "@/lib/reports/support/first-view";
import type { OpenedMatrix } from "./opened-matrix";
import type { Shown } from "./shown-matrix";

type Props = {
  opened: OpenedMatrix;
  shown: Shown;
  /** How many rows and columns the whole has. */
  of: FirstView["usual"];
  label: string;
  day: string;
};

/** As many cells as a page can carry; the rest is drawn by the script, or read from the file. */
const MOST_CELLS = 3_000;
const MOST_ROWS = 60;

/** The matrix as a plain table, as the page is first served. */
export function MatrixAtRest({ opened, shown, of, label, day }: Props) {
  const rows = shown.productLines.slice(0, MOST_ROWS);
  const columns = shown.targetLines.slice(0, Math.floor(MOST_CELLS / Math.max(rows.length, 1)));
  const isPart = rows.length < of.products || columns.length < of.targets;
  return (
    <>
      <div className="scroll-box" role="region" aria-label={label} tabIndex={0}>
        <table className="matrix-table">
          <thead>
            <tr>
              <th scope="col">Product</th>
              {columns.map((line) => (
                <th key={line.key} scope="col">
                  <LineHead {...{ line, opened, day }} isProduct={false} across={shown.products} />
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.key}>
                <th scope="row">
                  <LineHead {...{ line: row, opened, day }} isProduct across={shown.targets} />
                </th>
                {columns.map((column) => (
                  <AtRestCell key={column.key} {...{ opened, row, column, day }} />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {isPart && (
        <noscript>
          <p className="mt-2 text-note text-ink-2">
            Without a script the first {columns.length} of {of.targets} columns and {rows.length} of{" "}
            {of.products} rows are shown. CSV has every answer, and so has the page of each product.
          </p>
        </noscript>
      )}
    </>
  );
}

type CellProps = {
  opened: OpenedMatrix;
  row: Shown["productLines"][number];
  column: Shown["targetLines"][number];
  day: string;
};

function AtRestCell({ opened, row, column, day }: CellProps) {
  const cell = opened.cell(row.members[0] ?? 0, column.members[0] ?? 0);
  if (cell === null) return <td />;
  const { dimension } = opened.matrix;
  const name = cellName({ product: row.name, target: column.name, dimension }, cell);
  const paper = cellTone(cell) === "transparent" ? "var(--color-paper)" : cellTone(cell);
  return (
    <td style={{ background: paper }}>
      <a
        href={recordAddress(day, { kind: "support", slug: cell.record })}
        aria-label={name}
        className="matrix-cell"
      >
        <MatrixGlyph cell={cell} />
      </a>
    </td>
  );
}

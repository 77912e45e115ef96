import { Link } from "@/components/ui/link";
import { vendorAddress, productAddress } from "@/components/records/addresses";
import { EvidenceTrigger } from "@/components/records/evidence/evidence-trigger";
import { ScoreTrigger } from "@/components/records/evidence/score-trigger";
import { LevelGlyph } from "@/components/records/product/level-glyph";
import { VendorGlyph } from "@/components/records/vendor/vendor-glyph";
import { Figure } from "@/components/ui/figure";
import { ScrollBox } from "@/components/ui/scroll-box";
import { formatDay } from "@/lib/format/days";
import { countOf } from "@/lib/format/numbers";
import type {
  CompareCell,
  CompareColumn,
  CompareRow,
  CompareSection,
  Comparison,
} from "@/lib/reports/compare/comparison";

/** Longer ones open on request, and are not on the card. */
const LONG = 40;

/** One section: a line each, a column for each that is compared. */
export function CompareTable({ section, comparison, day }: TableProps) {
  const { title, note, rows } = section;
  const equal = rows.filter(({ differs }) => !differs).length;
  if (rows.length <= LONG) {
    return (
      <Figure finding={title} unit={note} caption={<EqualRows count={equal} />}>
        {rows.length > 0 && <Rows section={section} comparison={comparison} day={day} />}
      </Figure>
    );
  }
  return (
    <Figure finding={title} unit={note} className="no-print">
      <details>
        <summary className="link py-3 text-table md:py-1.5">
          {countOf(rows.length, "target")}, {rows.length - equal} of them not alike
        </summary>
        <Rows section={section} comparison={comparison} day={day} />
      </details>
    </Figure>
  );
}

type TableProps = { section: CompareSection; comparison: Comparison; day: string };

function EqualRows({ count }: { count: number }) {
  if (count === 0) return null;
  return <span className="equal-rows">{countOf(count, "equal row")} hidden.</span>;
}

function Rows({ section, comparison, day }: TableProps) {
  const { columns, of, second } = comparison;
  return (
    <ScrollBox label={section.title}>
      <table className="table">
        <thead>
          <tr>
            <th scope="col" className="w-44">
              <span className="sr-only">Asked</span>
            </th>
            {columns.map((column) => (
              <th key={column.slug} scope="col" className="min-w-36">
                <ColumnName column={column} of={of} day={day} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {section.rows.map((row) => (
            <Row key={row.label} {...{ row, columns, second, day }} />
          ))}
        </tbody>
      </table>
    </ScrollBox>
  );
}

type NameProps = { column: CompareColumn; of: Comparison["of"]; day: string };

function ColumnName({ column, of, day }: NameProps) {
  const { slug, name, colourSlot } = column;
  const address = of === "vendors" ? vendorAddress(day, slug) : productAddress(day, slug);
  return (
    <span className="inline-flex items-baseline gap-2">
      <VendorGlyph slot={colourSlot} size={12} />
      <Link href={address} className="hover:underline">
        {name}
      </Link>
    </span>
  );
}

type RowProps = {
  row: CompareRow;
  columns: readonly CompareColumn[];
  second: string | null;
  day: string;
};

function Row({ row, columns, second, day }: RowProps) {
  return (
    <tr data-equal={row.differs ? undefined : "yes"}>
      <th scope="row">{row.label}</th>
      {row.cells.map((cell, at) => (
        <td key={columns[at]?.slug ?? at}>
          <Answer cell={cell} day={day} />
          {cell.second !== null && second !== null && (
            <span className="block text-ink-2">
              {formatDay(second)}: {cell.second}
            </span>
          )}
        </td>
      ))}
    </tr>
  );
}

/** An answer that opens the record that says so, or the score that it belongs to. */
function Answer({ cell, day }: { cell: CompareCell; day: string }) {
  const { text, level, record, score } = cell;
  const isOpen = level === "not-checked" || level === "unknown";
  return (
    <span className={`inline-flex items-baseline gap-1.5 ${isOpen ? "text-ink-3" : ""}`}>
      {level !== null && (
        <span className="relative top-0.5">
          <LevelGlyph level={level} />
        </span>
      )}
      {record !== null ? (
        <EvidenceTrigger {...record} day={day}>
          {text}
        </EvidenceTrigger>
      ) : score !== undefined ? (
        <ScoreTrigger slug={score} day={day}>
          {text}
        </ScoreTrigger>
      ) : (
        text
      )}
    </span>
  );
}

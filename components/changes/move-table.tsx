import { VendorName } from "@/components/records/vendor/vendor-name";
import { Empty } from "@/components/ui/empty";
import { ScrollBox } from "@/components/ui/scroll-box";
import { causes } from "@/lib/domain/cause";
import { causeNames } from "@/lib/format/cause-names";
import { formatMove } from "@/lib/format/moves";
import type { MoveRow } from "@/lib/reports/change/move-row";
import { MoveCells } from "./move-cells";
import { MoveReasons, type Days } from "./move-reasons";
import { PartBars } from "./part-bars";

type Props = { label: string; rows: readonly MoveRow[]; days: Days };

/** Rank, points and the five parts of each move; each opens to its records. */
export function MoveTable({ label, rows, days }: Props) {
  if (rows.length === 0) {
    return <Empty reason="Nobody was ranked on both days." action="Choose another earlier day." />;
  }
  const sizes = rows.flatMap(({ parts }) => parts.map(({ points }) => Math.abs(points)));
  const most = Math.max(...sizes);
  return (
    <ScrollBox label={label}>
      <table className="table">
        <thead>
          <tr>
            <th scope="col">Vendor</th>
            <th scope="col" className="number">
              Place
            </th>
            <th scope="col" className="number">
              Points, 0–100
            </th>
            <th scope="col" className="number">
              Move
            </th>
            <th scope="col">Its five parts</th>
            {causes.map((cause) => (
              <th key={cause} scope="col" className="number whitespace-normal! w-18">
                {causeNames[cause]}
              </th>
            ))}
            <th scope="col" className="pl-4!">
              What to make of it
            </th>
          </tr>
        </thead>
        {rows.map((row) => (
          <Row key={row.vendor.slug} {...{ row, most, days }} />
        ))}
      </table>
    </ScrollBox>
  );
}

function Row({ row, most, days }: { row: MoveRow; most: number; days: Days }) {
  const { vendor, before, after, points, parts, news, reading } = row;
  return (
    <tbody>
      <tr className="[&>*]:border-b-0!">
        <th scope="row" className="min-w-28">
          <VendorName vendor={vendor} day={days.day} />
        </th>
        <MoveCells {...{ before, after, points }} />
        <td className="py-0!">
          <PartBars parts={parts} most={most} />
        </td>
        {parts.map((part) => (
          <td key={part.cause} className="number">
            {formatMove(part.points)}
          </td>
        ))}
        <td className={`min-w-56 pl-4! ${news ? "font-semibold" : "text-ink-2"}`}>{reading}</td>
      </tr>
      <tr>
        <td colSpan={6 + causes.length} className="pt-0!">
          <details>
            <summary className="link py-3 md:py-0">
              Records behind it<span className="sr-only">: {vendor.name}</span>
            </summary>
            <MoveReasons parts={parts} days={days} />
          </details>
        </td>
      </tr>
    </tbody>
  );
}

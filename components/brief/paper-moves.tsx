import { MoveCells } from "@/components/changes/move-cells";
import { changesAddress, vendorAddress } from "@/components/records/addresses";
import { VendorGlyph } from "@/components/records/vendor/vendor-glyph";
import { Link } from "@/components/ui/link";
import { sentenceStart } from "@/lib/format/names";
import { formatCount } from "@/lib/format/numbers";
import type { BriefMove, BriefMoves } from "@/lib/reports/brief/brief";
import { PaperFigure } from "./paper-figure";
import { PaperLine } from "./paper-line";

type Props = { moves: BriefMoves; marked: boolean; day: string };

/** Each move with the parts that add up to it, then the records that made most of it. */
export function PaperMoves({ moves, marked, day }: Props) {
  const { finding, rows, lines, more, note, since, to } = moves;
  const all = changesAddress(day, { since, to });
  return (
    <PaperFigure
      finding={finding}
      unit="The last 90 days: place, points 0–100, and the causes that add up to each move"
    >
      {rows.length > 0 && (
        <table className="paper-table">
          <thead>
            <tr>
              <th scope="col">{to === null ? "Score" : "Challenger"}</th>
              <th scope="col" className="number">
                Place
              </th>
              <th scope="col" className="number">
                Points
              </th>
              <th scope="col" className="number">
                Move
              </th>
            </tr>
          </thead>
          {rows.map((move) => (
            <Move key={`${move.vendor.slug} ${move.of}`} move={move} marked={marked} day={day} />
          ))}
        </table>
      )}
      {lines.length > 0 && (
        <dl className="paper-list points">
          {lines.map((line) => (
            <PaperLine key={`${line.record.kind}/${line.record.slug}`} {...{ line, marked, day }} />
          ))}
        </dl>
      )}
      <p className="text-note text-ink-3">
        {note}
        {note === "" ? "" : " "}
        {more > 0 && `${formatCount(more)} more moves, and `}
        {more > 0 ? "all" : "All"} causes and records:{" "}
        <Link href={all} prefetch={false} className="link-ink wrap-anywhere">
          {all}
        </Link>
      </p>
    </PaperFigure>
  );
}

type MoveProps = { move: BriefMove; marked: boolean; day: string };

function Move({ move, marked, day }: MoveProps) {
  const { vendor, of, before, after, points, parts, reading } = move;
  return (
    <tbody>
      <tr className="[&>*]:border-b-0! [&>*]:pb-0!">
        <th scope="row">
          {marked && (
            <>
              <VendorGlyph slot={vendor.colourSlot} size={9} />{" "}
              <Link href={vendorAddress(day, vendor.slug)} className="hover:underline">
                {vendor.name}
              </Link>
              {of !== "threat" && `, ${of}`}
            </>
          )}
          {!marked && sentenceStart(of)}
        </th>
        <MoveCells {...{ before, after, points }} />
      </tr>
      <tr>
        <td colSpan={4} className="pt-0! text-note text-ink-2">
          {sentenceStart(parts)}. {reading}
        </td>
      </tr>
    </tbody>
  );
}

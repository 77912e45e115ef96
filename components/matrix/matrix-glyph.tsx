import { LevelGlyph, levelTone, type ShownLevel } from "../records/product/level-glyph";
import type { MatrixCell } from "./opened-matrix";
import { underGlyph } from "./cell-words";

/** The ground a cell stands on: a derived answer has none of its own, only a rim. */
export function cellTone(cell: MatrixCell | null): string {
  return cell === null || cell.derivedFrom !== null ? "transparent" : levelTone(cell.level);
}

type Props = { cell: MatrixCell; before?: ShownLevel | undefined };

/** A level's glyph with the few words under it; what it was before, where that is asked. */
export function MatrixGlyph({ cell, before }: Props) {
  return (
    <>
      <span className="flex items-center gap-0.5">
        {before !== undefined && before !== cell.level && (
          <>
            <LevelGlyph level={before} />
            <span className="text-[10px]/[12px]">to</span>
          </>
        )}
        <span className={cell.derivedFrom === null ? "flex" : "matrix-derived"}>
          <LevelGlyph level={cell.level} />
        </span>
      </span>
      <Under cell={cell} />
      {cell.conflicts && <span className="matrix-conflict" />}
      {before !== undefined && <span className="matrix-changed" />}
    </>
  );
}

function Under({ cell }: { cell: MatrixCell }) {
  const { conflicts, notYetVerified, derivedFrom } = cell;
  const look = `${conflicts ? "font-semibold" : ""} ${notYetVerified ? "unverified" : ""}`;
  return (
    <span className={`matrix-under ${look}`}>
      {derivedFrom === null ? underGlyph(cell) : "derived"}
    </span>
  );
}

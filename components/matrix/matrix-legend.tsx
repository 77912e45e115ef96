import { LevelLegend } from "../records/product/level-legend";
import { LevelGlyph } from "../records/product/level-glyph";

type Props = {
  /** Whether any cell is derived; the mark is explained where it can be met. */
  derives: boolean;
  compares: boolean;
};

/** Every mark of the matrix. What nobody checked is a lone dot and has its own words. */
export function MatrixLegend({ derives, compares }: Props) {
  return (
    <div className="text-table text-ink-2">
      <LevelLegend />
      <ul className="mt-1 flex flex-wrap gap-x-4 gap-y-1" aria-label="Marks">
        <li className="inline-flex items-center gap-1.5">
          <span className="relative inline-block size-4 border border-rule">
            <span className="matrix-conflict" />
          </span>
          Conflict: sources disagree
        </li>
        {derives && (
          <li className="inline-flex items-center gap-1.5">
            <span className="matrix-derived">
              <LevelGlyph level="supported" />
            </span>
            Derived: nobody checked it, its line or the system it rebuilds was; opens that record
          </li>
        )}
        {compares && (
          <li className="inline-flex items-center gap-1.5">
            <span className="relative inline-block size-4 border border-rule">
              <span className="matrix-changed" />
            </span>
            Changed since the earlier day
          </li>
        )}
      </ul>
    </div>
  );
}

import type { SupportChange } from "@/lib/reports/support/support-changes";
import type { Dimension } from "@/lib/domain/support-level";
import { askedOf } from "@/lib/format/asked-words";
import { levelName } from "@/lib/format/level-names";
import { formatCount } from "@/lib/format/numbers";
import { recordAddress } from "../records/addresses";
import { LevelGlyph } from "../records/product/level-glyph";
import { cellName } from "./cell-words";
import { cellTone, MatrixGlyph } from "./matrix-glyph";
import type { OpenedMatrix } from "./opened-matrix";
import { coverage, type Line, type Shown } from "./shown-matrix";

/** What a cell is drawn from, the same for the whole matrix. */
export type MatrixFrame = {
  opened: OpenedMatrix;
  keeps: Shown["keeps"];
  transposed: boolean;
  day: string;
  /** What changed since an earlier day, by product and target; null = not asked. */
  changes: ReadonlyMap<string, SupportChange> | null;
};

type Props = { frame: MatrixFrame; row: Line; column: Line; at: string; isActive: boolean };

/** One cell: an answer that opens its record, a dot where nobody looked, or a count of a family. */
export function MatrixCellView({ frame, row, column, at, isActive }: Props) {
  const product = frame.transposed ? column : row;
  const target = frame.transposed ? row : column;
  const own = { "data-at": at, tabIndex: isActive ? 0 : -1 };
  const content = contentOf(frame, product, target);
  const { name, drawing, tone, record } = content;
  const look = { background: tone };
  return record === null ? (
    <span {...own} role="img" aria-label={name} className="matrix-cell" style={look}>
      {drawing}
    </span>
  ) : (
    <a
      {...own}
      href={recordAddress(frame.day, { kind: "support", slug: record })}
      data-record={record}
      aria-label={name}
      title={name}
      className="matrix-cell"
      style={look}
    >
      {drawing}
    </a>
  );
}

const NO_TONE = "transparent";

function contentOf(frame: MatrixFrame, product: Line, target: Line) {
  const { opened, keeps } = frame;
  const { dimension } = opened.matrix;
  const [productAt = 0] = product.members;
  const [targetAt = 0] = target.members;
  const of = { product: product.name, target: target.name, dimension };
  if (target.isFolded) return familyContent(opened, product, target, dimension);
  if (keeps !== null && !keeps(productAt, targetAt)) {
    const name = `${product.name}, ${askedOf(dimension, target.name)}: not among what is chosen`;
    return { name, drawing: null, tone: NO_TONE, record: null };
  }
  const cell = opened.cell(productAt, targetAt);
  if (cell === null) {
    const drawing = <LevelGlyph level="not-checked" />;
    return { name: cellName(of, null), drawing, tone: NO_TONE, record: null };
  }
  const change = changeOf(frame, productAt, targetAt);
  const before = change === undefined ? undefined : (change.before?.level ?? "not-checked");
  return {
    name: `${cellName(of, cell)}${changeWords(change)}`,
    drawing: <MatrixGlyph cell={cell} before={before} />,
    tone: cellTone(cell),
    record: cell.record,
  };
}

function changeOf({ changes, opened }: MatrixFrame, product: number, target: number) {
  const { products, targets } = opened.matrix;
  return changes?.get(`${products.slugs[product] ?? ""}/${targets.slugs[target] ?? ""}`);
}

function changeWords(change: SupportChange | undefined): string {
  if (change === undefined) return "";
  if (change.before === null) return ", not checked before";
  const { level, said } = change.before;
  return `, was ${levelName(level).toLowerCase()}${said === null ? "" : `, ${said}`}`;
}

function familyContent(opened: OpenedMatrix, product: Line, family: Line, dimension: Dimension) {
  const { checked, of } = coverage(
    (at, target) => opened.isChecked(at, target),
    family.members,
    product.members,
  );
  const counted = `${formatCount(checked)} of ${formatCount(of)}`;
  return {
    name: `${product.name}, all ${askedOf(dimension, family.name)}: ${counted} checked`,
    drawing: <span className="text-note text-ink-2">{counted}</span>,
    tone: NO_TONE,
    record: null,
  };
}

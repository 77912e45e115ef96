import type { Dimension } from "@/lib/domain/support-level";
import { levelName } from "@/lib/format/level-names";
import { askedOf } from "@/lib/format/asked-words";
import type { MatrixCell } from "./opened-matrix";

type Names = { product: string; target: string; dimension: Dimension };

/** A cell in one breath: "Xen, Windows guests: partial, since 2.x, grade B2". */
export function cellName({ product, target, dimension }: Names, cell: MatrixCell | null): string {
  const of = `${product}, ${askedOf(dimension, target)}`;
  if (cell === null) return `${of}: not checked`;
  const parts = [
    levelName(cell.level).toLowerCase(),
    cell.said,
    cell.note,
    cell.grade === "" ? "" : `grade ${cell.grade}`,
    cell.conflicts ? "sources disagree" : "",
    cell.notYetVerified ? "not yet verified" : "",
    derivedWords(cell),
  ];
  return `${of}: ${parts.filter((part) => part !== "").join(", ")}`;
}

/** Whose answer a derived cell shows. */
export function derivedWords({ derivedFrom, isRebuild }: MatrixCell): string {
  if (derivedFrom === null) return "";
  return isRebuild
    ? `derived: it is a rebuild of ${derivedFrom}`
    : `derived: as all of ${derivedFrom}`;
}

/** The few letters that fit under a glyph. */
export function underGlyph({ under, level, conflicts }: MatrixCell): string {
  if (conflicts) return "conflict";
  return under === "" && level === "planned" ? "no day" : under;
}

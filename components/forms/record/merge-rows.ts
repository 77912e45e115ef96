import { fieldDiff, labelOf, valueInWords, type FieldChange } from "@/lib/domain/field-diff";
import type { FieldConflict } from "@/lib/domain/merge-fields";
import type { Clash } from "@/lib/domain/outcome";

export type Choice = "theirs" | "mine";

/** A field that one of two editors changed, or both, in words; null where it is not there. */
export type MergeRow = {
  path: string;
  label: string;
  base: string | null;
  theirs: string | null;
  mine: string | null;
  /** Who alone changed it; both where that is to be decided. */
  changedBy: Choice | "both";
};

/** What two edits of one record did, field by field: first what is to be decided. */
export function mergeRows(
  { base, theirs, mine }: Clash,
  conflicts: readonly FieldConflict[],
): MergeRow[] {
  const start = base ?? {};
  const isDecided = ({ path }: FieldChange) =>
    !conflicts.some((one) => path === one.path || path.startsWith(`${one.path}.`));
  const [them, me] = [theirs, mine].map((side) => fieldDiff(start, side).filter(isDecided));
  return [
    ...conflicts.map(toBeDecided),
    ...(them ?? []).map((change) => alone(change, "theirs")),
    ...(me ?? []).filter(({ path }) => !them?.some((one) => one.path === path)).map((change) => alone(change, "mine")), // prettier-ignore
  ];
}

const toBeDecided = ({ path, base, theirs, mine }: FieldConflict): MergeRow => ({
  ...{ path, label: labelOf(path.split(".")), changedBy: "both" },
  base: inWords(base),
  theirs: inWords(theirs),
  mine: inWords(mine),
});

const inWords = (value: unknown): string | null =>
  value === undefined ? null : valueInWords(value);

const alone = ({ path, label, before, after }: FieldChange, by: Choice): MergeRow => ({
  ...{ path, label, base: before, changedBy: by },
  theirs: by === "theirs" ? after : null,
  mine: by === "mine" ? after : null,
});

import { compareDates } from "@/lib/domain/partial-date";
import {
  dimensions,
  supportLevels,
  type Dimension,
  type SupportLevel,
  type SupportRecord,
} from "@/lib/domain/support-record";
import type { CitedRecord } from "../record/cited-record";
import type { DayArchive } from "../day-archive";
import { guestOf, type Guest } from "./guest";

export type SupportLine = {
  record: CitedRecord;
  dimension: Dimension;
  target: string;
  /** The guest system it is about; null for another dimension, or one not in the catalogue. */
  guest: Guest | null;
  level: SupportLevel;
  since: string | null;
  until: string | null;
  limit: string | null;
  due: string | null;
  note: string | null;
  preferred: boolean;
  conflicts: boolean;
};

/** Targets of one dimension that nobody has checked for this product. */
export type NotChecked = { dimension: Dimension; targets: readonly string[] };

/** How the targets of one dimension are answered. */
export type SupportCount = {
  dimension: Dimension;
  /** Targets answered for this product. */
  checked: number;
  /** Targets asked of any product by the day. */
  targets: number;
  /** Targets by the level of their newest preferred answer; levels without one are left out. */
  levels: readonly { level: SupportLevel; count: number }[];
};

/** Every answer about a product by the day, by dimension, then target, then newest first. */
export function supportLines(day: DayArchive, product: string): SupportLine[] {
  const { archive, citations } = day;
  return supportOf(archive.support, product).map((support) => ({
    record: citations.cite("support", support),
    dimension: support.dimension,
    target: support.target,
    guest: guestOf(day, support),
    level: support.level,
    since: support.sinceVersion,
    until: support.untilVersion,
    limit: support.limit,
    due: support.dueUntil,
    note: support.level === "partial" || support.level === "experimental" ? support.note : null,
    preferred: support.preferred,
    conflicts: support.conflictGroup !== null,
  }));
}

function supportOf(records: readonly SupportRecord[], product: string): SupportRecord[] {
  return records
    .filter((support) => support.product === product)
    .toSorted(
      (a, b) =>
        a.dimension.localeCompare(b.dimension) ||
        a.target.localeCompare(b.target) ||
        compareDates(b.observedOn, a.observedOn),
    );
}

/** Targets that were asked of some product by the day, and never of this one. */
export function notChecked(
  { archive }: DayArchive,
  lines: readonly Pick<SupportLine, "dimension" | "target">[],
): NotChecked[] {
  return dimensions.map((dimension) => {
    const asked = targetsOf(archive.support, dimension);
    targetsOf(lines, dimension).forEach((target) => asked.delete(target));
    return { dimension, targets: [...asked].toSorted() };
  });
}

/** Answers counted by dimension and level: one a target, its newest preferred one. */
export function supportCounts(
  lines: readonly Pick<SupportLine, "dimension" | "target" | "level" | "preferred">[],
  unchecked: readonly NotChecked[],
): SupportCount[] {
  return unchecked.map(({ dimension, targets }) => {
    const answers = new Map<string, SupportLevel>();
    for (const line of lines) {
      const isNewest = line.dimension === dimension && line.preferred && !answers.has(line.target);
      if (isNewest) answers.set(line.target, line.level);
    }
    const given = [...answers.values()];
    return {
      dimension,
      checked: answers.size,
      targets: answers.size + targets.length,
      levels: supportLevels
        .map((level) => ({ level, count: given.filter((one) => one === level).length }))
        .filter(({ count }) => count > 0),
    };
  });
}

function targetsOf(
  answers: readonly { dimension: Dimension; target: string }[],
  dimension: Dimension,
): Set<string> {
  return new Set(
    answers.filter((answer) => answer.dimension === dimension).map(({ target }) => target),
  );
}

import { supportLevels, type SupportLevel } from "@/lib/domain/support-level";
import type { SupportMatrix } from "@/lib/reports/support/support-matrix";

/** What can be chosen as a level: those of records, what is derived, and what nobody checked. */
export const shownLevels = [...supportLevels, "derived", "not-checked"] as const;
export type ShownAnswer = (typeof shownLevels)[number];

/** One answer, in words. */
export type MatrixCell = {
  level: SupportLevel;
  under: string;
  said: string;
  note: string;
  grade: string;
  record: string;
  conflicts: boolean;
  notYetVerified: boolean;
  /** The system whose answer it is; null = its own. */
  derivedFrom: string | null;
  /** It is a rebuild of that system, rather than a release of that line. */
  isRebuild: boolean;
};

const NONE = -1;
const CONFLICT = 1;
const NOT_YET_VERIFIED = 2;

/** The cells of a matrix by place: what a product answers of its own, or as another target does. */
export class OpenedMatrix {
  readonly #own: Int32Array;
  /** The target whose answer stands in, for those without an answer of their own. */
  readonly #as: Int32Array;
  readonly #width: number;
  readonly #rebuilds = new Set<number>();

  constructor(readonly matrix: SupportMatrix) {
    const { products, targets, cells } = matrix;
    this.#width = targets.slugs.length;
    this.#own = new Int32Array(products.slugs.length * this.#width).fill(NONE);
    this.#as = new Int32Array(this.#own.length).fill(NONE);
    cells.products.forEach((product, at) => {
      this.#own[this.#place(product, cells.targets[at] ?? 0)] = at;
    });
    for (const [target = 0, lines = 0, ...bases] of targets.bases) {
      this.#derive(target, lines, bases);
    }
  }

  #place(product: number, target: number): number {
    return product * this.#width + target;
  }

  /** The nearest base that answers stands in; a record of its own is never overruled. */
  #derive(target: number, lines: number, bases: readonly number[]) {
    for (let product = 0; product < this.matrix.products.slugs.length; product += 1) {
      const place = this.#place(product, target);
      if (this.#own[place] !== NONE) continue;
      const found = bases.findIndex((base) => this.#own[this.#place(product, base)] !== NONE);
      if (found === -1) continue;
      this.#as[place] = bases[found] ?? NONE;
      if (found >= lines) this.#rebuilds.add(place);
    }
  }

  /** Whether somebody checked the pair itself. */
  isChecked(product: number, target: number): boolean {
    return this.#own[this.#place(product, target)] !== NONE;
  }

  /** What it counts as, as a place in {@link shownLevels}. */
  standing(product: number, target: number): number {
    const place = this.#place(product, target);
    const own = this.#own[place] ?? NONE;
    if (own !== NONE) return this.matrix.cells.levels[own] ?? 0;
    return shownLevels.indexOf(this.#as[place] === NONE ? "not-checked" : "derived");
  }

  /** The marks of its own record, 0 without one. */
  marks(product: number, target: number): number {
    return this.matrix.cells.marks[this.#own[this.#place(product, target)] ?? NONE] ?? 0;
  }

  /** The answer; null = not checked, and related to nothing that is. */
  cell(product: number, target: number): MatrixCell | null {
    const { cells, targets } = this.matrix;
    const place = this.#place(product, target);
    const base = this.#as[place] ?? NONE;
    const at = this.#own[base === NONE ? place : this.#place(product, base)] ?? NONE;
    const level = supportLevels[cells.levels[at] ?? NONE];
    if (level === undefined) return null;
    const text = (of: readonly number[]) => cells.texts[of[at] ?? 0] ?? "";
    const marks = cells.marks[at] ?? 0;
    return {
      level,
      ...{ under: text(cells.under), said: text(cells.said), note: text(cells.notes) },
      ...{ grade: text(cells.grades), record: cells.records[at] ?? "" },
      conflicts: (marks & CONFLICT) !== 0,
      notYetVerified: (marks & NOT_YET_VERIFIED) !== 0,
      derivedFrom: base === NONE ? null : (targets.names[base] ?? null),
      isRebuild: this.#rebuilds.has(place),
    };
  }
}

/** Whether marks say that sources disagree, or that nobody has read one. */
export const evidenceMarks = { disagree: CONFLICT, unverified: NOT_YET_VERIFIED } as const;

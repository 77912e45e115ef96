import { useCallback, useMemo, useState } from "react";
import { dimensionNames } from "@/lib/format/level-names";
import { countOf, formatCount } from "@/lib/format/numbers";
import type { SupportChange } from "@/lib/reports/support/support-changes";
import { EvidenceDialog } from "../records/evidence/panel/evidence-dialog";
import { Empty } from "../ui/empty";
import { HEAD_WIDTH, NARROW_HEAD_WIDTH } from "./grid-sizes";
import type { MatrixFrame } from "./matrix-cell";
import { MatrixControls } from "./matrix-controls";
import { MatrixFacets } from "./matrix-facets";
import { MatrixGrid } from "./matrix-grid";
import { MatrixLegend } from "./matrix-legend";
import type { MatrixView } from "./matrix-view";
import type { OpenedMatrix } from "./opened-matrix";
import { shownOf } from "./shown-matrix";
import { useIsNarrow } from "./use-is-narrow";

type Props = {
  opened: OpenedMatrix;
  view: MatrixView;
  change: (to: Partial<MatrixView>) => void;
  changes: readonly SupportChange[] | null;
  day: string;
};

/** The matrix with all that it can be chosen and laid out by. */
export function MatrixBoard({ opened, view, change, changes, day }: Props) {
  const changed = useMemo(
    () =>
      changes === null
        ? null
        : new Map(changes.map((one) => [`${one.product.slug}/${one.target.slug}`, one])),
    [changes],
  );
  const shown = useMemo(() => shownOf(opened, view, changed), [opened, view, changed]);
  const frame = useMemo(
    (): MatrixFrame => ({
      ...{ opened, keeps: shown.keeps, transposed: view.transposed, day },
      changes: changed,
    }),
    [opened, shown, view.transposed, day, changed],
  );
  const [record, setRecord] = useState<{ slug: string; cell: HTMLElement } | null>(null);
  const open = useCallback((slug: string, cell: HTMLElement) => setRecord({ slug, cell }), []);
  const close = useCallback(
    () =>
      setRecord((before) => {
        before?.cell.focus();
        return null;
      }),
    [],
  );
  const isNarrow = useIsNarrow();
  const { dimension, targets } = opened.matrix;
  return (
    <div className="grid gap-x-7 gap-y-4 lg:grid-cols-[196px_minmax(0,1fr)]">
      <div className="no-print max-lg:order-last">
        <MatrixFacets {...{ opened, view, change }} />
      </div>
      <div className="grid min-w-0 content-start gap-2">
        <MatrixControls {...{ opened, view, change }} />
        <p role="status" className="text-table text-ink-2">
          {statusOf(shown.products.length, shown.targets.length, view)}
        </p>
        {shown.products.length === 0 || shown.targets.length === 0 ? (
          <Empty
            reason="Nothing is left of the matrix."
            action={`Loosen ${loosened(view)} to see more.`}
          />
        ) : (
          <MatrixGrid
            {...{ frame, shown, open }}
            label={`${dimensionNames[dimension]} by product`}
            headWidth={isNarrow ? NARROW_HEAD_WIDTH : HEAD_WIDTH}
          />
        )}
        <MatrixLegend derives={targets.bases.length > 0} compares={changes !== null} />
      </div>
      {record !== null && (
        <EvidenceDialog asked={{ kind: "support", slug: record.slug, day }} onClose={close} />
      )}
    </div>
  );
}

function statusOf(products: number, targets: number, view: MatrixView): string {
  const by = view.transposed ? "targets down, products across" : "products down, targets across";
  const folded = view.folded.length === 0 ? "" : ", families folded";
  const rule = view.differences
    ? "; only targets that two of them answer at different levels, not checked being none"
    : "";
  return `${countOf(products, "product")} × ${countOf(targets, "target")}, ${by}${folded}; products by maker, then name${rule}. ${formatCount(products * targets)} pairs.`;
}

/** What to loosen where nothing is left, by name. */
function loosened({ chosen, differences }: MatrixView): string {
  const names = Object.entries(chosen)
    .filter(([, words]) => words.length > 0)
    .map(([key]) => `“${key}”`);
  return (
    [...names, ...(differences ? ["“differences only”"] : [])].join(" or ") || "the comparison"
  );
}

import { formatCount } from "@/lib/format/numbers";
import { toggled } from "./matrix-facet";
import { defaultMatrixView, type MatrixView } from "./matrix-view";
import type { OpenedMatrix } from "./opened-matrix";

type Props = {
  opened: OpenedMatrix;
  view: MatrixView;
  change: (to: Partial<MatrixView>) => void;
};

/** How the matrix is laid out: what is in it, which way round, and what is folded. */
export function MatrixControls({ opened, view, change }: Props) {
  const { products, targets } = opened.matrix;
  const unusual = (usual: readonly number[]) => usual.filter((one) => one === 0).length;
  return (
    <div role="group" aria-label="Layout" className="flex flex-wrap items-center gap-x-5 gap-y-1">
      <Switch
        label="Transpose"
        on={view.transposed}
        turn={(transposed) => change({ transposed })}
      />
      <Switch
        label="Differences only"
        on={view.differences}
        turn={(differences) => change({ differences })}
      />
      <Switch
        label={`All products, ${formatCount(unusual(products.usual))} more`}
        on={view.everyProduct}
        turn={(everyProduct) => change({ everyProduct })}
      />
      {unusual(targets.usual) > 0 && (
        <Switch
          label={`All guests of the catalogue, ${formatCount(unusual(targets.usual))} more`}
          on={view.everyTarget}
          turn={(everyTarget) => change({ everyTarget })}
        />
      )}
      <Families {...{ opened, view, change }} />
      {Object.values(view.chosen).some((words) => words.length > 0) && (
        <button
          type="button"
          className="control cursor-pointer text-table"
          onClick={() => change({ chosen: defaultMatrixView.chosen })}
        >
          Clear filters
        </button>
      )}
    </div>
  );
}

type SwitchProps = { label: string; on: boolean; turn: (on: boolean) => void };

function Switch({ label, on, turn }: SwitchProps) {
  return (
    <label className="inline-flex cursor-pointer items-center gap-2 py-3 text-table md:py-1">
      <input
        type="checkbox"
        className="accent-accent"
        checked={on}
        onChange={(event) => turn(event.target.checked)}
      />
      {label}
    </label>
  );
}

/** Families of guests can each be folded into one line that counts what was checked. */
function Families({ opened, view, change }: Props) {
  const facet = opened.matrix.targets.facets.find(({ key }) => key === "family");
  if (facet === undefined || facet.values.length < 2) return null;
  return (
    <details className="relative">
      <summary className="py-3 text-table md:py-1">
        Fold families{view.folded.length > 0 && `, ${formatCount(view.folded.length)} folded`}
      </summary>
      <ul className="flex flex-wrap gap-x-4">
        {facet.values.map(({ word, name }) => (
          <li key={word}>
            <Switch
              label={name}
              on={view.folded.includes(word)}
              turn={() => change({ folded: toggled(view.folded, word) })}
            />
          </li>
        ))}
      </ul>
    </details>
  );
}

import type { Axis } from "@/lib/reports/support/axis";
import { levelName } from "@/lib/format/level-names";
import { LevelGlyph } from "../records/product/level-glyph";
import { VendorGlyph } from "../records/vendor/vendor-glyph";
import { MatrixFacet, type FacetOption } from "./matrix-facet";
import { EVIDENCE, facetKeys, LEVEL, type FacetKey, type MatrixView } from "./matrix-view";
import { shownLevels, type OpenedMatrix, type ShownAnswer } from "./opened-matrix";
import { cellCounts, facetCounts } from "./shown-matrix";

type Props = {
  opened: OpenedMatrix;
  view: MatrixView;
  change: (to: Partial<MatrixView>) => void;
};

/** Which facets stand open at the start. */
const OPEN: readonly string[] = ["vendor", "family"];

/** Everything the rows, the columns and the cells can be chosen by. */
export function MatrixFacets({ opened, view, change }: Props) {
  const { products, targets } = opened.matrix;
  const choose = (key: FacetKey) => (words: readonly string[]) =>
    change({ chosen: { ...view.chosen, [key]: words } });
  const counts = cellCounts(opened, view);
  return (
    <div role="group" aria-label="Filters">
      <MatrixFacet
        label="Level"
        open
        options={levelOptions(counts.levels)}
        chosen={view.chosen[LEVEL] ?? []}
        choose={choose(LEVEL)}
      />
      <MatrixFacet
        label="Evidence"
        open
        options={[
          { word: "disagree", name: "Sources disagree", count: counts.marks.disagree },
          { word: "unverified", name: "Not yet verified", count: counts.marks.unverified },
        ]}
        chosen={view.chosen[EVIDENCE] ?? []}
        choose={choose(EVIDENCE)}
      />
      {facetKeys.map((key) => (
        <AxisFacet
          key={key}
          {...{ view, name: key }}
          axis={[products, targets].find(({ facets }) => facets.some((it) => it.key === key))}
          every={
            products.facets.some((it) => it.key === key) ? view.everyProduct : view.everyTarget
          }
          choose={choose(key)}
        />
      ))}
    </div>
  );
}

type AxisProps = {
  view: MatrixView;
  name: FacetKey;
  axis: Axis | undefined;
  every: boolean;
  choose: (words: readonly string[]) => void;
};

function AxisFacet({ view, name, axis, every, choose }: AxisProps) {
  const facet = axis?.facets.find(({ key }) => key === name);
  if (axis === undefined || facet === undefined) return null;
  const options = facetCounts(axis, every, view.chosen, name).map(
    ({ word, name: words, count, slot }): FacetOption => ({
      ...{ word, name: words, count },
      ...(slot === undefined ? {} : { mark: <VendorGlyph slot={slot} size={12} /> }),
    }),
  );
  return (
    <MatrixFacet
      label={facet.label}
      options={options}
      chosen={view.chosen[name] ?? []}
      choose={choose}
      open={OPEN.includes(name)}
    />
  );
}

/** All levels, with what is only derived and what nobody checked apart. */
function levelOptions(counts: readonly number[]): FacetOption[] {
  return shownLevels.map((word, at) => ({
    word,
    name: answerName(word),
    count: counts[at] ?? 0,
    mark: <AnswerMark word={word} />,
  }));
}

function AnswerMark({ word }: { word: ShownAnswer }) {
  return word === "derived" ? (
    <span className="matrix-derived">
      <span className="size-4" />
    </span>
  ) : (
    <LevelGlyph level={word} />
  );
}

/** A level in words, and the two that are none. */
export function answerName(word: ShownAnswer): string {
  if (word === "derived") return "Derived from another";
  return word === "not-checked" ? "Not checked" : levelName(word);
}

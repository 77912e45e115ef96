"use client";

import {
  parseAsArrayOf,
  parseAsBoolean,
  parseAsString,
  parseAsStringLiteral,
  useQueryStates,
} from "nuqs";
import { useMemo } from "react";
import { countOf } from "@/lib/format/numbers";
import type { FirstView } from "@/lib/reports/support/first-view";
import type { SupportMatrix } from "@/lib/reports/support/support-matrix";
import { MatrixAtRest } from "./matrix-at-rest";
import { MatrixBoard } from "./matrix-board";
import {
  defaultMatrixView,
  EVIDENCE,
  facetKeys,
  facetWords,
  LEVEL,
  understood,
  type MatrixView,
} from "./matrix-view";
import { evidenceMarks, OpenedMatrix, shownLevels } from "./opened-matrix";
import { MatrixLegend } from "./matrix-legend";
import { shownOf } from "./shown-matrix";
import { SinceForm } from "./since-form";
import { useChanges } from "./use-changes";
import { useWholeMatrix } from "./use-whole-matrix";

type Props = { matrix: FirstView; day: string };

const words = parseAsArrayOf(parseAsString);
const all = parseAsStringLiteral(["all"]);

const inAddress = {
  ...{ vendor: words, category: words, technology: words, era: words, newest: words },
  ...{ offer: words, family: words, guest: words, released: words, level: words, evidence: words },
  ...{ products: all, targets: all, fold: words, since: parseAsString },
  transposed: parseAsBoolean.withDefault(false),
  differences: parseAsBoolean.withDefault(false),
};

/** The matrix with its view in the address: the same address shows the same cells. */
export function SupportMatrixLive({ matrix: first, day }: Props) {
  const { matrix, standing } = useWholeMatrix(first);
  const [asked, setAsked] = useQueryStates(inAddress, { history: "replace" });
  const opened = useMemo(() => new OpenedMatrix(matrix), [matrix]);
  const answer = useChanges(matrix, asked.since);
  const { view, strange } = useMemo(() => viewOf(matrix, asked), [matrix, asked]);
  const change = (to: Partial<MatrixView>) => void setAsked(addressOf(to));
  return (
    <div className="grid gap-4">
      <SinceForm
        {...{ matrix, answer }}
        since={asked.since ?? ""}
        ask={(since) => void setAsked({ since: since === "" ? null : since })}
      />
      {strange.length > 0 && (
        <p role="status" className="text-table text-ink-2">
          Not understood in the address and left out: {strange.join(", ")}. Choose from the filters.
        </p>
      )}
      {standing !== "whole" && (
        <p role="status" className="text-table text-ink-2">
          {partWords(first, standing)}
        </p>
      )}
      <MatrixBoard
        {...{ opened, view, change, day }}
        changes={answer.standing === "found" ? answer.changes.changes : null}
      />
    </div>
  );
}

/** That this is the beginning only: everything that is counted below is of it alone. */
function partWords({ products, usual, ...first }: FirstView, standing: "asking" | "refused") {
  const columns = first.targets.usual.filter((one) => one === 1).length;
  const part = `The first ${products.slugs.length} of ${countOf(usual.products, "product")} and ${columns} of ${countOf(usual.targets, "target")}`;
  return standing === "asking"
    ? `${part}; the others are on their way.`
    : `${part}; the others could not be read. Reload the page.`;
}

type Asked = {
  [K in (typeof facetKeys)[number] | "fold"]: string[] | null;
} & { products: "all" | null; targets: "all" | null; transposed: boolean; differences: boolean };

function viewOf(matrix: SupportMatrix, asked: Asked): { view: MatrixView; strange: string[] } {
  const known = facetWords(matrix, {
    [LEVEL]: shownLevels,
    [EVIDENCE]: Object.keys(evidenceMarks),
  });
  const { chosen, strange } = understood(asked, known);
  const folded = understood({ family: asked.fold }, known);
  return {
    strange: [...strange, ...(folded.strange.length > 0 ? ["fold"] : [])],
    view: {
      chosen,
      everyProduct: asked.products === "all",
      everyTarget: asked.targets === "all",
      transposed: asked.transposed,
      differences: asked.differences,
      folded: folded.chosen.family ?? [],
    },
  };
}

/** A change of the view in the words of the address; what is as at the start is left out. */
function addressOf(to: Partial<MatrixView>) {
  const { chosen, folded } = to;
  const facets = chosen && facetKeys.map((key) => [key, orNull(chosen[key])] as const);
  return {
    ...(facets && Object.fromEntries(facets)),
    ...(folded && { fold: orNull(folded) }),
    ...(to.everyProduct !== undefined && { products: allOrNull(to.everyProduct) }),
    ...(to.everyTarget !== undefined && { targets: allOrNull(to.everyTarget) }),
    ...(to.transposed !== undefined && { transposed: to.transposed || null }),
    ...(to.differences !== undefined && { differences: to.differences || null }),
  };
}

const allOrNull = (every: boolean) => (every ? ("all" as const) : null);

const orNull = (list: readonly string[] = []) => (list.length === 0 ? null : [...list]);

/** The same in its default view, for the page as it is first served. */
export function SupportMatrixAtRest({ matrix, day }: Props) {
  const opened = new OpenedMatrix(matrix);
  const shown = shownOf(opened, defaultMatrixView, null);
  return (
    <div className="grid gap-4">
      <SinceForm matrix={matrix} since="" answer={{ standing: "none" }} />
      <MatrixAtRest {...{ opened, shown, day }} of={matrix.usual} label="Answers by product" />
      <MatrixLegend derives={matrix.targets.bases.length > 0} compares={false} />
    </div>
  );
}

import { Suspense } from "react";
import { SupportMatrixAtRest, SupportMatrixLive } from "@/components/matrix/support-matrix-live";
import { SupportNav } from "@/components/records/support/support-nav";
import { PageTitle } from "@/components/ui/page-title";
import { formatDayInFull } from "@/lib/format/days";
import { countOf } from "@/lib/format/numbers";
import type { FirstView } from "@/lib/reports/support/first-view";

/** What products run, run on or can do on one day. */
export function SupportMatrixView({ matrix, day }: { matrix: FirstView; day: string }) {
  const { dimension, targets, asOf, records, sources } = matrix;
  return (
    <>
      <PageTitle
        finding={matrix.finding}
        dek={matrix.dek}
        trail={<SupportNav day={day} current={dimension} />}
      />
      <Suspense fallback={<SupportMatrixAtRest matrix={matrix} day={day} />}>
        <SupportMatrixLive matrix={matrix} day={day} />
      </Suspense>
      <p className="max-w-[640px] text-note text-ink-3">
        {formatDayInFull(asOf)}, {countOf(records, "record")} from {countOf(sources, "source")}.
        Until you ask for more: products not ended by this day of which at least one target was
        checked, and targets checked of at least one product. A cell shows the newest answer that
        counts and still holds, with its versions, limit or due day under the glyph; a dotted line:
        not yet verified. “41 of 60 checked” counts records of the pair itself.{" "}
        {dimension === "guest-os" && targets.bases.length > 0 && DERIVED}
        No record says which product is based on which, so no product answers for another.
      </p>
    </>
  );
}

const DERIVED =
  "A guest that nobody checked answers as the release line it belongs to, or as the RHEL release it rebuilds, where the catalogue says so; an answer of its own is never overruled. ";

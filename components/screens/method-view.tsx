import { Link } from "@/components/ui/link";
import { Suspense } from "react";
import { methodOfAddress, threatAddress, vendorAddress } from "@/components/records/addresses";
import { PageTitle } from "@/components/ui/page-title";
import { FormulaFigure } from "@/components/weighing/formula-figure";
import { WeightsBoard } from "@/components/weighing/weights-board";
import { WeightsDeskLive } from "@/components/weighing/weights-desk-live";
import type { MethodSheet } from "@/lib/reports/method/method-sheet";

/** Every formula with the numbers of a vendor, and a desk on which weights can be moved. */
export function MethodView({ sheet, day }: { sheet: MethodSheet; day: string }) {
  const { vendor, formulas, choices, desk, methodVersion } = sheet;
  const { ranks, reach } = desk.initial;
  return (
    <>
      <PageTitle
        finding={sheet.finding}
        dek={sheet.dek}
        trail={
          <>
            Method {methodVersion}
            {vendor !== null && (
              <>
                {" · "}
                <Link className="link" href={vendorAddress(day, vendor.slug)}>
                  {vendor.name} with all its records
                </Link>
                {" · "}
                <Link className="link" href={threatAddress(day, vendor.slug)}>
                  Threats to {vendor.name}
                </Link>
              </>
            )}
          </>
        }
      />
      {choices.length > 0 && (
        <nav aria-label="Whose numbers" className="no-print text-table">
          <p className="text-ink-2">Fill in the numbers of</p>
          <ul className="flex flex-wrap gap-x-4">
            {choices.map(({ slug, name }) => (
              <li key={slug}>
                <Link
                  className="link inline-block py-3"
                  href={methodOfAddress(day, slug)}
                  aria-current={slug === vendor?.slug ? "true" : undefined}
                >
                  {name}
                </Link>
              </li>
            ))}
          </ul>
        </nav>
      )}
      <Suspense fallback={<WeightsBoard {...{ desk, ranks, reach, day }} />}>
        <WeightsDeskLive {...{ desk, day }} seed={sheet.seed} />
      </Suspense>
      <div className="grid gap-8 lg:grid-cols-2">
        {formulas.map((formula) => (
          <FormulaFigure key={formula.formula + formula.name} formula={formula} />
        ))}
      </div>
    </>
  );
}

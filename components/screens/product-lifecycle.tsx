import { LifecycleChart } from "@/components/charts/lifecycle/lifecycle-chart";
import { LifecycleKey } from "@/components/charts/lifecycle/lifecycle-key";
import { ReleaseTable } from "@/components/records/product/product-tables";
import { Empty } from "@/components/ui/empty";
import { TakeAway } from "@/components/take/take-away";
import { Figure } from "@/components/ui/figure";
import { formatDayInFull } from "@/lib/format/days";
import { countOf } from "@/lib/format/numbers";
import type { ProductSheet } from "@/lib/reports/product/product-sheet";

/** How long each release of a product was looked after, and which still are. */
export function ProductLifecycle({ sheet, day }: { sheet: ProductSheet; day: string }) {
  const { lifecycle, releases, asOf } = sheet;
  const others = releases.length - lifecycle.length;
  const otherWords =
    others === 0
      ? ""
      : ` ${countOf(others, "announcement, beta or other reading", "announcements, betas and other readings")} in the table only.`;
  return (
    <Figure
      finding={lifecycleTitle(sheet)}
      unit={lifecycle.length > 0 && <LifecycleKey />}
      caption={`${formatDayInFull(asOf)}, ${countOf(releases.length, "record")}. The line is that day; of the time after it only ends of support that were public by then are drawn. A version leads to its record and evidence.${otherWords}`}
      twin={releases.length > 0 && <ReleaseTable releases={releases} day={day} />}
      take={
        releases.length > 0 && (
          <TakeAway
            frame={sheet}
            sheet={{ name: "releases", ask: { product: sheet.slug } }}
            drawn
          />
        )
      }
    >
      {lifecycle.length === 0 ? (
        <Empty
          reason="No shipped release is on record by this day."
          action="Choose another day above."
        />
      ) : (
        <LifecycleChart rows={lifecycle} asOf={asOf} day={day} />
      )}
    </Figure>
  );
}

/** Counts the releases by state. */
function lifecycleTitle({ lifecycle }: ProductSheet): string {
  const of = (state: string) => lifecycle.filter((row) => row.state === state).length;
  const parts = [
    { count: of("supported"), words: "supported" },
    { count: of("security-only"), words: "on security updates only" },
    { count: of("ended"), words: "out of support" },
    { count: of("not-known"), words: "without an end on record" },
  ].filter(({ count }) => count > 0);
  if (parts.length === 0) return "No release by this day";
  return `Of ${countOf(lifecycle.length, "release")}, ${parts.map(({ count, words }) => `${count} ${words}`).join(", ")}`;
}

import { formatDay } from "@/lib/format/days";
import { formatReliability } from "@/lib/format/grades";
import type { CostComparison } from "@/lib/reports/price/cost-row";

/** On paper nobody can click: the sources of the costs, numbered. */
export function CostSources({ costs }: { costs: CostComparison }) {
  const pieces = [...costs.currencies.flatMap(({ rows }) => rows), ...costs.free].flatMap(
    ({ records }) => records.flatMap(({ evidence }) => evidence),
  );
  const sources = new Map(pieces.map((piece) => [piece.source.slug, piece]));
  return (
    <section className="hidden print:block">
      <h2 className="font-serif text-figure font-semibold">Sources of the costs</h2>
      <ol className="list-decimal pl-6">
        {[...sources.values()].map(({ source, grade, readOn }) => (
          <li key={source.slug}>
            {source.title}, {source.publisher},{" "}
            {source.publishedOn === null ? "no date" : formatDay(source.publishedOn)};{" "}
            {formatReliability(grade.reliability)};{" "}
            {readOn === null ? "not yet verified" : `read ${formatDay(readOn)}`}
          </li>
        ))}
      </ol>
    </section>
  );
}

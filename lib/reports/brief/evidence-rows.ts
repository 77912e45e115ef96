import { gradeCode } from "@/lib/format/grades";
import { countOf } from "@/lib/format/numbers";
import { rowOf, told } from "../compare/compare-cells";
import type { CompareRow } from "../compare/comparison";
import type { OpenMarket } from "../market/open-market";
import type { CitedRecord } from "../record/cited-record";

/** What the scores of these vendors rest on: the usual grade, and how much nobody has read. Pure. */
export function evidenceRows({ positions }: OpenMarket, vendors: readonly string[]): CompareRow[] {
  const own = vendors.map((slug) => {
    const position = positions.find(({ vendor }) => vendor.slug === slug);
    const axes = position === undefined ? [] : [position.presence, position.direction];
    const records = axes.flatMap(({ criteria }) =>
      criteria.flatMap(({ lines }) => lines.flatMap((line) => line.records)),
    );
    return [
      ...new Map(records.map((record) => [`${record.kind}/${record.slug}`, record])).values(),
    ];
  });
  const row = (label: string, of: (records: readonly CitedRecord[]) => string) =>
    rowOf(label, own.map((records) => told(records.length === 0 ? "not rated" : of(records)))); // prettier-ignore
  return [
    row("Usual grade", usualGrade),
    row("Reliability A or B", (records) => countIn(records, isReliable)),
    row("Not read yet", (records) => countIn(records, ({ notYetVerified }) => notYetVerified)),
  ];
}

const isReliable = ({ evidence }: CitedRecord) =>
  evidence.some(({ grade }) => grade.reliability === "A" || grade.reliability === "B");

function countIn(records: readonly CitedRecord[], counts: (record: CitedRecord) => boolean) {
  return `${records.filter(counts).length} of ${countOf(records.length, "record")}`;
}

/** The commonest grade of their evidence; of several the better one. */
function usualGrade(records: readonly CitedRecord[]): string {
  const grades = records.flatMap(({ evidence }) => evidence.map(({ grade }) => gradeCode(grade)));
  const counts = new Map<string, number>();
  for (const grade of grades) counts.set(grade, (counts.get(grade) ?? 0) + 1);
  const [usual] = [...counts].toSorted(([a, x], [b, y]) => y - x || a.localeCompare(b));
  return usual === undefined ? "none" : usual[0];
}

import { fleetFields } from "@/lib/domain/fleet";
import { formatAmount } from "@/lib/format/money";
import { gradeCode } from "@/lib/format/grades";
import { BUDGET_YEARS } from "@/lib/scoring/licence-cost";
import { method } from "@/lib/scoring/method";
import type { CitedRecord } from "../record/cited-record";
import type { CostComparison, CostRow } from "./cost-row";

const HEAD = [
  ...["Platform", "Edition", "Maker", "Answer", "Currency", "A year", `${BUDGET_YEARS} years`],
  ...["Counted", "Minimum", "Included", "Not included", "Basis", "Price from"],
  ...["Record", "Source", "Published", "Grade", "Address of the source"],
];

/** The comparison as rows of a sheet: what was asked, a head, then a row for every answer. */
export function costSheet(costs: CostComparison): string[][] {
  const { asOf, knownAt, fleet, currencies, free, uncounted, unpriced } = costs;
  const rows = [...currencies.flatMap((group) => group.rows), ...free];
  return [
    ["What the platforms cost, list prices, not converted between currencies"],
    [
      "As of",
      asOf,
      ...(knownAt === null ? [] : ["Known at", knownAt]),
      "Method",
      `${method.version}, data/method/licence-cost.md`,
    ],
    fleetFields.flatMap((field) => [field, String(fleet[field])]),
    [],
    HEAD,
    ...rows.map(costCells),
    ...uncounted.map(({ product, edition, reason, record }) => [
      ...[product.name, edition ?? "", product.maker?.name ?? "", "not computable"],
      ...["", "", "", "", "", "", reason, "", "", ...sourceCells(record)],
    ]),
    ...unpriced.map(({ product, record }) => [
      ...[product.name, "", product.maker?.name ?? "", "no public price"],
      ...["", "", "", "", "", "", "", "", "", ...sourceCells(record)],
    ]),
  ];
}

function costCells(row: CostRow): string[] {
  return [
    ...[row.product.name, row.edition ?? "", row.product.maker?.name ?? ""],
    ...[row.overFiveYears === 0 ? "no charge" : "cost", row.currency],
    ...[plain(row.perYear), plain(row.overFiveYears), row.counted, row.minimum ?? ""],
    ...[row.included.join("; "), row.notIncluded.join("; "), row.basis, row.from],
    ...sourceCells(row.records[0]),
  ];
}

/** A number that a spreadsheet reads as one: no groups of three. */
const plain = (amount: number) => formatAmount(amount).replaceAll(",", "");

function sourceCells(record: CitedRecord | undefined): string[] {
  const piece = record?.evidence[0];
  return [
    record === undefined ? "" : `${record.kind}/${record.slug}`,
    piece?.source.title ?? "",
    piece?.source.publishedOn ?? "",
    piece === undefined ? "" : gradeCode(piece.grade),
    piece?.source.url ?? "",
  ];
}

import { supportLevels } from "@/lib/domain/support-level";
import { dimensionName, levelName } from "@/lib/format/names";
import { CONFLICT, NOT_YET_VERIFIED } from "./cells";
import type { ChangedAnswer, SupportChanges } from "./support-changes";
import type { SupportMatrix } from "./support-matrix";

const frameRow = (of: { asOf: string; knownAt: string | null; methodVersion: string }) => [
  ...["As of", of.asOf, ...(of.knownAt === null ? [] : ["Known at", of.knownAt])],
  ...["Method", of.methodVersion],
];

/** All answers of a matrix as rows of a sheet, by product, then target; not checked has no row. */
export function matrixSheet(matrix: SupportMatrix): string[][] {
  const { dimension, products, targets, cells } = matrix;
  const text = (place: number | undefined) => cells.texts[place ?? 0] ?? "";
  return [
    [`${dimensionName(dimension)}: what every product answers; no row = not checked, never “no”`],
    frameRow(matrix),
    [],
    ["Product", "Target", "Level", "Answer", "Note", "Grade", "Remarks", "Record"],
    ...cells.records.map((record, at) => {
      const level = supportLevels[cells.levels[at] ?? 0];
      return [
        products.names[cells.products[at] ?? 0] ?? "",
        targets.names[cells.targets[at] ?? 0] ?? "",
        level === undefined ? "" : levelName(level),
        ...[text(cells.said[at]), text(cells.notes[at]), text(cells.grades[at])],
        remarks(cells.marks[at] ?? 0),
        `support/${record}`,
      ];
    }),
  ];
}

function remarks(marks: number): string {
  return [
    (marks & CONFLICT) === 0 ? [] : ["sources disagree"],
    (marks & NOT_YET_VERIFIED) === 0 ? [] : ["not yet verified"],
  ]
    .flat()
    .join("; ");
}

/** What changed between two days as rows of a sheet, in the order of the screen. */
export function changesSheet(of: SupportChanges): string[][] {
  return [
    [`${dimensionName(of.dimension)}: ${of.finding}`],
    [...frameRow(of), "Since", of.since],
    [],
    ["Product", "Target", "Change", "Before", "Answer before", "Record before", "Now", "Answer now", "Grade", "Record"], // prettier-ignore
    ...of.changes.map(({ kind, product, target, before, after }) => [
      ...[product.name, target.name, kind],
      ...answerCells(before),
      before === null ? "" : `support/${before.record}`,
      ...answerCells(after),
      ...[after?.grade ?? "", after === null ? "" : `support/${after.record}`],
    ]),
  ];
}

const answerCells = (answer: ChangedAnswer | null) =>
  answer === null ? ["Not checked", ""] : [levelName(answer.level), answer.said ?? ""];

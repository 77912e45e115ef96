import type { OutcomeRecord } from "@/lib/domain/outcome-record";
import type { Statement } from "@/lib/domain/statement";
import type { CitedRecord } from "../record/cited-record";
import type { DayArchive } from "../day-archive";

/** A statement of the article whose outcome is on record. */
export type CheckedStatement = {
  number: number;
  says: string;
  verdict: OutcomeRecord["verdict"];
  record: CitedRecord;
  outcome: CitedRecord;
};

const REFUTED: ReadonlySet<OutcomeRecord["verdict"]> = new Set(["wrong", "contested", "not-confirmed"]); // prettier-ignore

/** Those that records refute, contest or could not confirm. */
export function refuted(checked: readonly CheckedStatement[]): CheckedStatement[] {
  return checked.filter(({ verdict }) => REFUTED.has(verdict));
}

/** What became of the statements themselves, public on the day, by number. */
export function statementOutcomes(
  { archive, citations }: DayArchive,
  statements: readonly Statement[],
): CheckedStatement[] {
  return statements
    .toSorted((a, b) => a.number - b.number)
    .flatMap((statement) =>
      archive.outcome
        .filter(({ ofKind, of }) => ofKind === "statement" && of === statement.slug)
        .map((outcome) => ({
          ...{ number: statement.number, says: statement.says, verdict: outcome.verdict },
          record: citations.cite("statement", statement),
          outcome: citations.cite("outcome", outcome),
        })),
    );
}

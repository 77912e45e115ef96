import type { Moment } from "@/lib/domain/moment";
import { done, refused, type Outcome } from "@/lib/domain/outcome";
import { readByteOrderMark } from "./byte-order-mark";
import { readMoment, strayNames } from "./query";
import { readScenarioChoice, type ScenarioChoice } from "./scenario-choice";

export type ScenarioQuery = { asOf: Moment; choice: ScenarioChoice; mark: boolean };

/**
 * Reads the day and `changes`, the words of a scenario's address with "/" between them; `bom` as
 * for other sheets. Refused as `invalid` for a word that says no change: a file cannot answer it.
 */
export async function readScenarioQuery(address: string): Promise<Outcome<ScenarioQuery>> {
  const given = new URL(address).searchParams;
  const { mark, errors: markErrors } = readByteOrderMark(given);
  const { asOf, errors } = await readMoment(given);
  const choice = readScenarioChoice((given.get("changes") ?? "").split("/").filter(Boolean));
  const fields = {
    ...{ ...markErrors, ...errors },
    ...strayNames(given, ["asOf", "knownAt", "changes", "bom"]),
    ...(choice.problems.length > 0 && { changes: [...choice.problems] }),
  };
  if (asOf === null || Object.keys(fields).length > 0) return refused({ kind: "invalid", fields });
  return done({ asOf, choice, mark });
}

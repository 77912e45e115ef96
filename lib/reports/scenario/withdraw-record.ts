import type { Archive, RecordKind } from "@/lib/domain/archive";
import type { Change } from "@/lib/domain/scenario";
import { kindName } from "@/lib/format/names";
import { citationsOf, refuse, type ScenarioState, type Step } from "./scenario-state";

type Withdrawal = Extract<Change, { kind: "withdraw" }>;

/** Works everything out without one record. Readings it was preferred to count again. */
export function withdrawRecord(state: ScenarioState, { record }: Withdrawal): Step {
  const { kind, slug } = record;
  const found = citationsOf(state).citeRef(record);
  if (found === null || state.made.has(`${kind}/${slug}`)) {
    return refuse(`no ${kindName(kind)} “${slug}” is on record by this day`);
  }
  return {
    ...{ ok: true, state: { ...state, archive: without(state.archive, kind, slug) } },
    told: `the ${kindName(kind)} “${found.title}” is withdrawn`,
  };
}

const without = (archive: Archive, kind: RecordKind, slug: string): Archive => ({
  ...archive,
  [kind]: archive[kind].filter((record) => record.slug !== slug),
});

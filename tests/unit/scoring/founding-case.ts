import type { Credibility, Reliability } from "@/lib/domain/evidence";
import type { Criterion } from "@/lib/domain/assessment";
import { gradeWeight } from "@/lib/scoring/evidence-weight";
import { method } from "@/lib/scoring/method";
import type { Evidenced } from "@/lib/scoring/position-score";
import type { ChecklistEntry, Observation } from "@/lib/scoring/profile";
import data from "./fixtures/founding-case.json";

export const foundingCase = data;
export type FoundingVendor = keyof typeof data.expected.position;
export const foundingVendors = data.vendors as FoundingVendor[];

/** The reference records of one vendor, each weighing what its grade says, without decay. */
export function evidenceOf(vendor: string): Evidenced {
  const evidenced: Partial<Record<Criterion, ChecklistEntry[]>> = {};
  for (const record of data.records.filter((one) => one.vendor === vendor)) {
    const key = record.criterion as Criterion;
    const [entry] = (evidenced[key] ??= [{ id: key, label: key, observations: [] }]);
    (entry!.observations as Observation[]).push(observationOf(record));
  }
  return evidenced;
}

function observationOf({ id, label, value, grade }: (typeof data.records)[number]): Observation {
  const [low, mid, high] = value as [number, number, number];
  const reliability = grade[0] as Reliability;
  const credibility = grade[1] as Credibility;
  const profile = method.gradeProfiles["stix-midpoint"];
  return {
    id,
    label,
    value: { low, mid, high },
    weight: gradeWeight({ reliability, credibility }, profile),
    records: [{ kind: "statement", slug: id }],
    sourceGroup: null,
    judged: false,
  };
}

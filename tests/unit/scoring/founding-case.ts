import { z } from "zod";
import { criteria, type Criterion } from "@/lib/domain/assessment";
import { credibilities, reliabilities } from "@/lib/domain/evidence";
import { gradeWeight } from "@/lib/scoring/evidence-weight";
import { method } from "@/lib/scoring/method";
import type { Evidenced } from "@/lib/scoring/position-score";
import type { ChecklistEntry, Observation } from "@/lib/scoring/profile";
import foundingCase from "./fixtures/founding-case.json";

export { foundingCase };
export const foundingVendors = ["VMware", "Microsoft", "XenSource", "Parallels"] as const;
export type FoundingVendor = (typeof foundingVendors)[number];

const coded = z.object({
  id: z.string(),
  vendor: z.string(),
  criterion: z.enum(criteria),
  label: z.string(),
  value: z.tuple([z.number(), z.number(), z.number()]),
  grade: z
    .string()
    .transform(([reliability, credibility]) => ({ reliability, credibility }))
    .pipe(z.object({ reliability: z.enum(reliabilities), credibility: z.enum(credibilities) })),
});
const records = z.array(coded).parse(foundingCase.records);

/** The reference records of one vendor, each weighing what its grade says, without decay. */
export function evidenceOf(vendor: string): Evidenced {
  const evidenced: Partial<Record<Criterion, ChecklistEntry[]>> = {};
  for (const key of criteria) {
    const observations = records
      .filter((record) => record.vendor === vendor && record.criterion === key)
      .map(observationOf);
    if (observations.length > 0) evidenced[key] = [{ id: key, label: key, observations }];
  }
  return evidenced;
}

function observationOf({ id, label, value, grade }: z.infer<typeof coded>): Observation {
  const [low, mid, high] = value;
  return {
    id,
    label,
    value: { low, mid, high },
    weight: gradeWeight(grade, method.gradeProfiles["stix-midpoint"]),
    records: [{ kind: "statement", slug: id }],
    sourceGroup: null,
    judged: false,
  };
}

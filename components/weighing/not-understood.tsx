import { weighingFields, type WeighingErrors, type WeighingField } from "@/lib/domain/weighing";

/** What the address says and nobody can read, field by field. */
export function NotUnderstood({ errors }: { errors: WeighingErrors }) {
  return weighingFields.map((field) =>
    errors[field] === undefined ? null : (
      <p
        key={field}
        id={saidOfField(field)}
        role="alert"
        className="mt-2 border-l-2 border-danger pl-2 text-table"
      >
        {fieldNames[field]}: {errors[field]} What cannot be read stands as published.
      </p>
    ),
  );
}

/** The id under which that is said. */
export const saidOfField = (field: WeighingField) => `not-understood-${field}`;

const fieldNames: Record<WeighingField, string> = {
  rank: "Ranking",
  weights: "Weights",
  lock: "Locks",
  within: "Room around the sliders",
  values: "Values",
  seed: "Seed",
};

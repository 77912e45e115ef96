import { describe, expect, test } from "vitest";
import { recordKinds, recordSchemas, type RecordKind } from "@/lib/domain/archive";
import { recordFrom } from "@/lib/domain/checks/record-from";
import { columnsOf } from "@/lib/domain/columns/columns";
import { isPlainObject } from "@/lib/domain/plain-object";
import { EDGES } from "@/tests/support/fuzz/from-schema";
import { inventedLines } from "@/tests/support/invented-archive";

const models = inventedLines();

/** Every value at the edge, in every field of a record, and in every field of its first evidence. */
function variants(kind: RecordKind): { field: string; input: object }[] {
  const [model] = models[kind];
  const evidence: unknown = model!["evidence"];
  const proofs: readonly unknown[] = Array.isArray(evidence) ? evidence : [];
  const proof = proofs.find(isPlainObject) ?? {};
  const parts = columnsOf(kind).find(({ field }) => field === "evidence")!.parts;
  return EDGES.flatMap((value) => [
    ...Object.keys(recordSchemas[kind].shape).map((field) => ({
      field,
      input: { ...model, [field]: value },
    })),
    ...parts.map(({ field }) => ({
      field: `evidence.0.${field}`,
      input: { ...model, evidence: [{ ...proof, [field]: value }] },
    })),
  ]);
}

/** What no file, page or vault can hold as it is. */
const UNREADABLE = /\p{Surrogate}|(?![\t\n\r])\p{Cc}/u;

function textsIn(value: unknown): string[] {
  if (typeof value === "string") return [value];
  if (Array.isArray(value)) return value.flatMap(textsIn);
  return isPlainObject(value) ? Object.values(value).flatMap(textsIn) : [];
}

describe.for(recordKinds)("%s", (kind) => {
  test("takes no value at the edge that it would not take again, or that cannot be kept", () => {
    const nonsense: string[] = [];
    let taken = 0;
    for (const { field, input } of variants(kind)) {
      const { record, objections } = recordFrom(kind, input);
      if (record === null || objections.length > 0) continue;
      taken += 1;
      const again = recordFrom(kind, JSON.parse(JSON.stringify(record)));
      const isKept = again.objections.length === 0 && Object.is(JSON.stringify(again.record), JSON.stringify(record)); // prettier-ignore
      if (!isKept || textsIn(record).some((text) => UNREADABLE.test(text))) nonsense.push(field);
    }
    expect([...new Set(nonsense)]).toEqual([]);
    expect(taken).toBeGreaterThan(20);
  });
});

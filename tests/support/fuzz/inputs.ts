import fc from "fast-check";
import { recordSchemas, type RecordKind } from "@/lib/domain/archive";
import { EDGES, soundValue } from "./from-schema";

/** What somebody might send as a record. */
export type Input = { input: unknown; how: "sound" | "edge" | "broken" };

type Fields = Record<string, unknown>;

const edge = fc.constantFrom(...EDGES);

/** Values of any make, a few levels deep. */
export const anyValue = fc.anything({ maxDepth: 3, withNullPrototype: false });

/**
 * Records of a kind as people and programs might send them: a record on record under another name
 * with some fields sound, at the edge, or broken; and now and then something else altogether.
 */
export function inputs(kind: RecordKind, models: readonly Fields[]): fc.Arbitrary<Input> {
  const shape = Object.entries(recordSchemas[kind].shape);
  const names = shape.map(([name]) => name);
  const model = fc.constantFrom(...models);
  const own = fc.stringMatching(/^fuzz-[a-z0-9]{1,8}$/);
  const copy = fc.tuple(model, own).map(([fields, slug]) => ({ ...fields, slug }));
  const field = fc.constantFrom(...shape);
  const sound = field.chain(([name, schema]) =>
    soundValue(schema).map((value) => [name, value] as const),
  );
  const atEdge = fc.tuple(fc.constantFrom(...names), edge);
  const beside = fc.tuple(fc.oneof(fc.constantFrom(...names), fc.string()), anyValue);
  const some = <T>(one: fc.Arbitrary<T>) => fc.array(one, { minLength: 1, maxLength: 3 });
  return fc.oneof(
    { weight: 4, arbitrary: changed(copy, some(sound), "sound") },
    { weight: 3, arbitrary: changed(copy, some(atEdge), "edge") },
    { weight: 2, arbitrary: changed(copy, some(beside), "broken") },
    { weight: 1, arbitrary: fc.tuple(copy, fc.constantFrom(...names)).map(([fields, name]) => without(fields, name)) }, // prettier-ignore
    { weight: 1, arbitrary: anyValue.map((input) => ({ input, how: "broken" as const })) },
  );
}

const changed = (
  copy: fc.Arbitrary<Fields>,
  said: fc.Arbitrary<readonly (readonly [string, unknown])[]>,
  how: Input["how"],
): fc.Arbitrary<Input> =>
  fc.tuple(copy, said).map(([fields, pairs]) => ({
    how,
    input: { ...fields, ...Object.fromEntries(pairs.filter(([, value]) => value !== undefined)) },
  }));

function without(fields: Fields, name: string): Input {
  const { [name]: _, ...rest } = fields;
  return { how: "broken", input: rest };
}

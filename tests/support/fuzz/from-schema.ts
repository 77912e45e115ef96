import fc from "fast-check";
import { z } from "zod";

/** Texts of which most schemas of ours take some: each takes those that it parses. */
const TEXTS = [
  ...["northwind", "southwind", "northwind-hv", "almanac", "bulletin", "x", "a-b.c", "e1", "e7"],
  ...["2005", "2005-10", "2005-10-31", "2024-02-29", "1999-12", "2008-Q2", "2005-H1"],
  ...["https://example.org/page?q=1#a", "CVE-2021-21985", "USD", "ships in spring"],
  ...[
    "A sentence of some words.",
    "ünïcode — “quoted”",
    "=SUM(A1)",
    "'=kept",
    "日本語",
    "-3",
    "a, b",
  ],
];

/** At the edge of what may be, and a little beyond it. */
export const EDGES: readonly unknown[] = [
  ...["", " ", "\t", "\n", "0", "null", "undefined", "NaN", "true", "[]", "{}", "__proto__"],
  ...["a".repeat(120), "a".repeat(121), "b".repeat(600), "b".repeat(601), "c ".repeat(600), "d".repeat(1_201)], // prettier-ignore
  ...["2023-02-29", "2005-13", "0000", "9999-12-31", "2005-10-32", " 2005 ", "20051"],
  ...["\u0000", "a\u0000b", "\ud800", "\u202e", "\ufeff", "💥", "'; DROP TABLE Price; --", "<script>alert(1)</script>"], // prettier-ignore
  ...["javascript:alert(1)", "https://", "file:///etc/passwd", "-", ".", "a--b", "A"],
  ...[0, -0, -1, 1, 2, 0.5, 1.000001, 12, 13, 1e308, -1e308, 5e-324, 2 ** 53, 2 ** 53 + 2, 3.7],
  ...[null, true, false, [], {}, [null], [[]], { slug: "x" }, ["northwind"], [{ vendor: "northwind" }]], // prettier-ignore
];

/** A value that a schema is likely to take. */
export function soundValue(schema: unknown): fc.Arbitrary<unknown> {
  if (schema instanceof z.ZodDefault) {
    return fc.oneof(fc.constant(undefined), soundValue(schema.def.innerType));
  }
  if (schema instanceof z.ZodNullable) {
    return fc.oneof(fc.constant(null), soundValue(schema.def.innerType));
  }
  if (schema instanceof z.ZodPipe) return soundValue(schema.def.in);
  if (schema instanceof z.ZodEnum) return fc.constantFrom(...schema.options);
  if (schema instanceof z.ZodBoolean) return fc.boolean();
  if (schema instanceof z.ZodNumber) return numberOf(schema);
  if (schema instanceof z.ZodArray) return fc.array(soundValue(schema.element), { maxLength: 3 });
  if (schema instanceof z.ZodObject) return soundObject(schema);
  return schema instanceof z.ZodType ? textOf(schema) : fc.constant(null);
}

/** An object with a sound value in every field. */
export const soundObject = (schema: z.ZodObject): fc.Arbitrary<Record<string, unknown>> =>
  fc.record(
    Object.fromEntries(
      Object.entries(schema.shape).map(([name, field]) => [name, soundValue(field)]),
    ),
  );

function textOf(schema: z.ZodType): fc.Arbitrary<unknown> {
  const fitting = TEXTS.filter((text) => schema.safeParse(text).success);
  return fitting.length === 0 ? fc.string({ maxLength: 20 }) : fc.constantFrom(...fitting);
}

function numberOf(schema: z.ZodNumber): fc.Arbitrary<unknown> {
  const some = [0, 1, 2, 3, 0.25, 0.5, 11, 12, 1881, 3750.5, -4];
  const fitting = some.filter((number) => schema.safeParse(number).success);
  return fitting.length === 0 ? fc.double() : fc.constantFrom(...fitting);
}

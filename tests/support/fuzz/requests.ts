import fc from "fast-check";
import { recordKinds } from "@/lib/domain/archive";
import { EDGES } from "./from-schema";
import { anyValue } from "./inputs";

/** A request as a program, a browser or somebody with bad intentions might send it. */
export type Asked = {
  method: string;
  /** Values of the names in brackets in a route's address. */
  params: Record<string, string>;
  query: [string, string][];
  headers: [string, string][];
  body: string | null;
};

const edgeText = fc.constantFrom(...EDGES.map((edge) => (typeof edge === "string" ? edge : JSON.stringify(edge)))); // prettier-ignore
const words = [
  ...["northwind", "southwind", "northwind-hv", "almanac", "nobody", "price.csv", "vendor.jsonl"],
  ...recordKinds,
];
const word = fc.oneof(fc.constantFrom(...words), edgeText, fc.string({ maxLength: 30 }));

/** Days: mostly none; a real one makes the whole market be worked out, so there are few of them. */
const day = fc.oneof(
  { weight: 1, arbitrary: fc.constantFrom("2005-10-31", "2006-01-31") },
  {
    weight: 8,
    arbitrary: fc.constantFrom("2005-02-30", "1999-01-01", "9999-12-31", "2005-10", ""),
  },
  { weight: 3, arbitrary: edgeText },
);

const name = fc.oneof(
  fc.constantFrom("asOf", "to", "kind", "form", "name", "format", "day", "path", "hosts", "cores"),
  fc.string({ maxLength: 12 }),
);

const pair = fc.oneof(fc.tuple(fc.constant("asOf"), day), fc.tuple(name, fc.oneof(word, day)));

const header = fc.constantFrom<[string, string]>(
  ["authorization", "Bearer abc"],
  ["authorization", "Basic \u00ff"],
  ["content-type", "application/json"],
  ["content-type", "multipart/form-data"],
  ["content-type", "application/x-www-form-urlencoded"],
  ["content-length", "5"],
  ["if-none-match", '"1"'],
  ["origin", "https://elsewhere.example"],
  ["sec-fetch-site", "same-origin"],
  ["accept-encoding", "br;q=x, *"],
  ["cookie", "hyperscope.session=%E0%A4%A; a=b"],
);

const acts = ["check", "save", "stop", "add", "correct", "supersede", "retire"];
const order = fc.record(
  {
    act: fc.oneof(fc.constantFrom(...acts), word),
    mapping: fc.array(fc.oneof(word, fc.constant(null)), { maxLength: 4 }),
    reason: word,
    record: anyValue,
    version: fc.oneof(fc.integer(), anyValue),
  },
  { requiredKeys: [] },
);

const body = fc.oneof(
  order.map(said),
  anyValue.map(said),
  edgeText,
  fc.constant("slug,name\nx,y\n"),
);

/** What JSON cannot say is sent as null. */
function said(value: unknown): string {
  try {
    return JSON.stringify(value, (_, one: unknown) => (typeof one === "bigint" ? null : one)) ?? "null"; // prettier-ignore
  } catch {
    return "null";
  }
}

/** A text without halves of characters, which no address can carry. */
export const whole = (word: string): string => word.replaceAll(/\p{Surrogate}/gu, "\ufffd");

/** Requests for an address with these names in brackets, by one of these methods. */
export const requests = (
  methods: readonly string[],
  names: readonly string[],
): fc.Arbitrary<Asked> =>
  fc.record({
    method: fc.constantFrom(...methods),
    params: fc.record(Object.fromEntries(names.map((one) => [one, word]))),
    query: fc.array(pair, { maxLength: 4 }),
    headers: fc.array(header, { maxLength: 3 }),
    body: fc.option(body),
  });

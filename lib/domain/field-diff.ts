import { isPlainObject } from "./plain-object";

/** One field in which two versions of a record differ, in words. */
export type FieldChange = {
  /** "evidence.e2.quote", "names.0.until": lists of evidence by id, other lists by place from 0. */
  path: string;
  /** The path in words: "Evidence e2, quote". */
  label: string;
  /** Values in words; null where the field, or the entry of a list, is not there at all. */
  before: string | null;
  after: string | null;
};

/** What names an entry of a list: its id, or else its place. */
const nameOf = (entry: Record<string, unknown>, at: number): string =>
  typeof entry["id"] === "string" ? entry["id"] : `${at}`;

/** A value's own parts by name; null when it is one thing, or a list of plain words. */
export function partsOf(value: unknown): Map<string, unknown> | null {
  if (isPlainObject(value)) return new Map(Object.entries(value));
  if (!Array.isArray(value) || !value.every(isPlainObject)) return null;
  return new Map(value.map((entry, at) => [nameOf(entry, at), entry]));
}

/** Whether two values say the same, whatever the order of their fields. */
export function sameValue(a: unknown, b: unknown): boolean {
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  if (Array.isArray(a) && Array.isArray(b)) {
    return a.length === b.length && a.every((entry, at) => sameValue(entry, b[at]));
  }
  if (!isPlainObject(a) || !isPlainObject(b)) return Object.is(a, b);
  const names = new Set([...Object.keys(a), ...Object.keys(b)]);
  return [...names].every((name) => sameValue(a[name], b[name]));
}

/** Every field in which `after` differs from `before`, in the order of the fields. Pure. */
export function fieldDiff(before: unknown, after: unknown): FieldChange[] {
  return changes(before, after, []);
}

function changes(before: unknown, after: unknown, path: readonly string[]): FieldChange[] {
  if (sameValue(before, after)) return [];
  const [from, to] = [partsOf(before), partsOf(after)];
  // An entry that is new or gone is told whole; what is in both is told field by field.
  if (from === null || to === null) return [change(before, after, path)];
  const names = [...new Set([...from.keys(), ...to.keys()])];
  const inside = names.flatMap((name) => changes(from.get(name), to.get(name), [...path, name]));
  // The same entries in another order.
  return inside.length > 0 ? inside : [change(before, after, path)];
}

const change = (before: unknown, after: unknown, path: readonly string[]): FieldChange => ({
  path: path.join("."),
  label: labelOf(path),
  before: before === undefined ? null : valueInWords(before),
  after: after === undefined ? null : valueInWords(after),
});

/** ["evidence", "e2", "readOn"] → "Evidence e2, read on". Places are counted from 1. */
export function labelOf(path: readonly string[]): string {
  const words = path.map((name) =>
    /^\d+$/.test(name) ? String(Number(name) + 1) : name.replace(/[A-Z]/g, " $&").toLowerCase(),
  );
  const [list = "", entry, ...rest] = words;
  const start = `${list.charAt(0).toUpperCase()}${list.slice(1)}`;
  return [entry === undefined ? start : `${start} ${entry}`, ...rest].join(", ");
}

/** A value in words: null is "not known", never a blank. */
export function valueInWords(value: unknown): string {
  if (value === null || value === undefined) return "not known";
  if (typeof value === "boolean") return value ? "yes" : "no";
  if (typeof value === "string" || typeof value === "number") return String(value);
  if (Array.isArray(value)) return value.length === 0 ? "none" : value.map(valueInWords).join("; ");
  return Object.entries(value)
    .filter(([, part]) => part !== null)
    .map(([name, part]) => `${labelOf([name]).toLowerCase()} ${valueInWords(part)}`)
    .join(", ");
}

/** A change as a sentence: "Amount: 3750.5, was 3500." */
export function changeInWords({ label, before, after }: FieldChange): string {
  if (before === null) return `${label} added: ${after ?? ""}.`;
  return after === null ? `${label} removed: ${before}.` : `${label}: ${after}, was ${before}.`;
}

import { isPlainObject } from "../plain-object";

/**
 * A record with one of its values put in the place of another. Paths are those of a comparison:
 * entries of a list by their id, else by place: "evidence.e2.quote", "names.0.until". A value that
 * is undefined leaves the field, or the entry, out. Pure.
 */
export function withValueAt(record: unknown, path: string, value: unknown): unknown {
  return path === "" ? value : put(record, path.split("."), value);
}

function put(inside: unknown, [name = "", ...rest]: readonly string[], value: unknown): unknown {
  const step = (part: unknown) => (rest.length === 0 ? value : put(part, rest, value));
  if (Array.isArray(inside)) return putInList(inside, name, step);
  const fields = isPlainObject(inside) ? inside : {};
  const changed = Object.entries({ ...fields, [name]: step(fields[name]) });
  return Object.fromEntries(changed.filter(([, part]) => part !== undefined));
}

function putInList(list: readonly unknown[], name: string, step: (part: unknown) => unknown) {
  const byId = list.findIndex((entry) => isPlainObject(entry) && entry["id"] === name);
  const at = byId >= 0 ? byId : /^\d+$/.test(name) ? Number(name) : list.length;
  const changed = step(list[at]);
  const rest = changed === undefined ? [] : [changed];
  return [...list.slice(0, at), ...rest, ...list.slice(at + 1)];
}

import type { RecordKind } from "../archive";
import { blankRow, placesIn, type TypedFields } from "./typed-record";

/** What can be done to a list of a form: "add:names", "remove:names.1", "up:names.1". */
const STEP = /^(add|remove|up|down):([a-zA-Z]+)(?:\.(\d{1,4}))?$/;

/** The fields of one entry by what follows its place: ".from", or "" where the entry is one name. */
type Row = readonly (readonly [string, string])[];

/** What stands in a form after one step with one of its lists; unchanged when it is no step. */
export function stepped(kind: RecordKind, typed: TypedFields, step: string): TypedFields {
  const [, act, list = "", place = "0"] = STEP.exec(step) ?? [];
  if (act === undefined) return typed;
  const rows = rowsOf(typed, list);
  const at = Number(place);
  if (act === "add") return withRows(typed, list, [...rows, newRow(kind, list)]);
  if (rows[at] === undefined) return typed;
  if (act === "remove") return withRows(typed, list, rows.toSpliced(at, 1));
  const other = act === "up" ? at - 1 : at + 1;
  const [row, neighbour] = [rows[at], rows[other]];
  if (neighbour === undefined) return typed;
  return withRows(typed, list, rows.with(at, neighbour).with(other, row));
}

/** The form with one of its lists as it stood in another: takes back what was done to it. */
export function withListOf(typed: TypedFields, earlier: TypedFields, list: string): TypedFields {
  return withRows(typed, list, rowsOf(earlier, list));
}

const rowsOf = (typed: TypedFields, list: string): Row[] =>
  placesIn(typed, list).map((at) => rowAt(typed, `${list}.${at}`));

const rowAt = (typed: TypedFields, path: string): Row =>
  Object.entries(typed).flatMap(([name, value]) => {
    const rest = name.startsWith(path) ? name.slice(path.length) : null;
    return rest === "" || rest?.startsWith(".") ? [[rest, value] as const] : [];
  });

const newRow = (kind: RecordKind, list: string): Row => rowAt(blankRow(kind, list, 0), `${list}.0`);

function withRows(typed: TypedFields, list: string, rows: readonly Row[]): TypedFields {
  const others = Object.entries(typed).filter(([name]) => !name.startsWith(`${list}.`));
  const own = rows.flatMap((row, at) =>
    row.map(([rest, value]) => [`${list}.${at}${rest}`, value] as const),
  );
  return Object.fromEntries([...others, ...own]);
}

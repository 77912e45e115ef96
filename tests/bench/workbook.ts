import { strFromU8, unzipSync } from "fflate";

/** A cell of a workbook: a number, a text, or a formula that would be reckoned. */
export type OpenedCell =
  | { is: "number"; value: number }
  | { is: "text"; value: string }
  | { is: "formula"; value: string };

/** The cells of the first sheet, by their address: "B7". Empty ones are not there. */
export function openedCells(workbook: Uint8Array): ReadonlyMap<string, OpenedCell> {
  const files = unzipSync(workbook);
  const text = (name: string) => strFromU8(files[name] ?? new Uint8Array());
  const shared = [...text("xl/sharedStrings.xml").matchAll(/<si>(.*?)<\/si>|<si\/>/gs)].map(
    ([, item = ""]) => wordsIn(item),
  );
  const cells = new Map<string, OpenedCell>();
  const each = /<c r="([A-Z]+\d+)"([^>]*)>(.*?)<\/c>/gs;
  const written = text("xl/worksheets/sheet1.xml").replaceAll(/<c [^>]*\/>/g, "");
  for (const [, place = "", kind = "", inside = ""] of written.matchAll(each)) {
    const cell = cellOf(kind, inside, shared);
    if (cell !== null) cells.set(place, cell);
  }
  return cells;
}

function cellOf(kind: string, inside: string, shared: readonly string[]): OpenedCell | null {
  if (inside.includes("<f")) return { is: "formula", value: plain(inside) };
  const value = /<v>(.*?)<\/v>/s.exec(inside)?.[1] ?? "";
  if (value === "") return null;
  return kind.includes('t="s"')
    ? { is: "text", value: shared[Number(value)] ?? "" }
    : { is: "number", value: Number(value) };
}

const wordsIn = (item: string) =>
  [...item.matchAll(/<t[^>]*>(.*?)<\/t>/gs)].map(([, words = ""]) => plain(words)).join("");

const marks = new Map([
  ["&lt;", "<"],
  ["&gt;", ">"],
  ["&quot;", '"'],
  ["&apos;", "'"],
  ["&amp;", "&"],
]);

const plain = (xml: string) =>
  xml
    .replaceAll(/&#(x?)([\da-f]+);/gi, (_, hex: string, digits: string) =>
      String.fromCodePoint(Number.parseInt(digits, hex === "" ? 10 : 16)),
    )
    .replaceAll(/&\w+;/g, (mark) => marks.get(mark) ?? mark);

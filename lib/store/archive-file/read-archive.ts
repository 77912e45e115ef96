import { createHash } from "node:crypto";
import { readFile, readdir } from "node:fs/promises";
import path from "node:path";
import { recordKinds, type Archive, type RecordKind } from "@/lib/domain/archive";
import { crossChecks } from "./cross-checks";
import type { Fault } from "./fault";
import { lineChecks, type Slugs } from "./line-checks";
import { faultAt, fileOf, noLines, recordsOf, type Lines } from "./lines";
import { readLines } from "./read-lines";
import { readZip } from "./read-zip";

/** What the archive's folder says. Trust `archive` only when there are no faults. */
export type ArchiveReading = {
  /** Sorted by slug; lines with a fault of their own are left out. */
  archive: Archive;
  /** Every fault of every file, in the order of the files and their lines. */
  faults: Fault[];
  /** How many files and sound records were read. */
  files: number;
  records: number;
  /** SHA-256 of all files, in hexadecimal: changes when any character does. */
  digest: string;
};

/**
 * Reads and checks the whole archive: a `<kind>.jsonl` per kind, one record per line, sorted by
 * slug; from a folder, or from a zip as it is downloaded. A missing file holds no records.
 *
 * @throws when the folder, or the zip or a file in it, cannot be read.
 */
export async function readArchive(from: string): Promise<ArchiveReading> {
  const packed = from.endsWith(".zip") ? await readZip(from) : null;
  const texts = packed?.texts ?? (await readFolder(from));
  const present = [...texts.keys()].sort();

  const lines = noLines();
  const read = recordKinds.map((kind) => readKind(kind, texts.get(fileOf(kind)) ?? "", lines));
  const slugs = slugsByKind(read);
  const faults = [
    ...(packed?.faults ?? []),
    ...present.filter((name) => !isArchiveFile(name)).map(strayFile),
    ...read.flatMap((one) => one.faults),
    ...lineChecks(lines, slugs),
    ...crossChecks(lines),
  ];

  return {
    archive: recordsOf(lines),
    faults: faults.toSorted((a, b) => a.file.localeCompare(b.file) || a.line - b.line),
    files: present.length,
    records: recordKinds.reduce((sum, kind) => sum + lines[kind].length, 0),
    digest: digestOf(texts),
  };
}

async function readFolder(folder: string): Promise<Map<string, string>> {
  const present = (await readdir(folder)).filter((name) => name.endsWith(".jsonl")).sort();
  const texts = new Map<string, string>();
  for (const name of present) texts.set(name, await readFile(path.join(folder, name), "utf8"));
  return texts;
}

type KindReading = { kind: RecordKind; slugs: string[]; faults: Fault[] };

function readKind<K extends RecordKind>(kind: K, text: string, into: Lines): KindReading {
  const { lines, slugs, faults } = readLines(kind, text);
  // One by one: as arguments of one call, hundreds of thousands are more than a call can take.
  for (const line of lines) into[kind].push(line);
  return { kind, slugs, faults: [...faults, ...orderFaults(kind, into)] };
}

function orderFaults<K extends RecordKind>(kind: K, lines: Lines): Fault[] {
  return lines[kind].flatMap(({ line, record: { slug } }, at) => {
    const before = lines[kind][at - 1]?.record.slug;
    if (before === undefined || before < slug) return [];
    const message =
      before === slug
        ? `"${slug}" stands in the line before. Keep one of the two.`
        : `"${slug}" belongs before "${before}". Sort the lines by slug.`;
    return [faultAt(kind, line, "slug", message)];
  });
}

function slugsByKind(readings: readonly KindReading[]): Slugs {
  const of = (kind: RecordKind): ReadonlySet<string> =>
    new Set(readings.filter((one) => one.kind === kind).flatMap((one) => one.slugs));
  return {
    source: of("source"),
    vendor: of("vendor"),
    product: of("product"),
    release: of("release"),
    "guest-system": of("guest-system"),
    support: of("support"),
    price: of("price"),
    "market-figure": of("market-figure"),
    alliance: of("alliance"),
    event: of("event"),
    promise: of("promise"),
    forecast: of("forecast"),
    "exploited-vulnerability": of("exploited-vulnerability"),
    assessment: of("assessment"),
    statement: of("statement"),
    outcome: of("outcome"),
  };
}

const isArchiveFile = (name: string): boolean => recordKinds.some((kind) => fileOf(kind) === name);

const strayFile = (file: string): Fault => ({
  file,
  line: 1,
  field: "",
  message: `No kind of record has this name. Use one of: ${recordKinds.join(", ")}.`,
});

function digestOf(texts: ReadonlyMap<string, string>): string {
  const hash = createHash("sha256");
  for (const [name, text] of texts) hash.update(`${name}\0${text}\0`);
  return hash.digest("hex");
}

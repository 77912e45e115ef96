import { createHash } from "node:crypto";
import { recordKinds, type Archive, type RecordKind } from "@/lib/domain/archive";
import { closedArchive, type Cut } from "@/lib/domain/checks/closed-archive";
import { saidFields } from "@/lib/domain/columns/said-fields";
import type { Moment } from "@/lib/domain/moment";
import { openDay, type DayArchive } from "../day-archive";
import type { ReportFrame } from "../report-frame";

/** A file of a download, a piece of its text at a time. */
export type DownloadFile = { name: string; pieces: Iterable<string> };

/** What a download says of itself. */
export type ArchiveManifest = Pick<ReportFrame, "asOf" | "knownAt" | "methodVersion"> & {
  format: "hyperscope-archive-1";
  licence: string;
  files: { name: string; records: number; bytes: number; sha256: string }[];
  /** What could not stand without a record that became public later. */
  cuts: readonly Cut[];
};

export const MANIFEST = "manifest.json";

const LICENCE = `The records of this archive may be used under the MIT licence, Copyright (c) 2026 The Hyperscope
authors, with this notice kept. Quotations in them are of at most fifteen words; they belong to
those who wrote them, who are named with their addresses in source.jsonl.
`;

/** So many lines are written at once. */
const PIECE = 500;

/** The whole archive as of a day, file by file: the records by kind, the licence, the manifest. */
export async function archiveDownload(moment: Moment): Promise<Iterable<DownloadFile>> {
  return filesOf(await openDay(moment));
}

/**
 * The same, from a day at hand. The files are to be read in their order: the manifest, last, counts
 * and sums up those before it. Pure.
 */
export function* filesOf({ archive: whole, frame }: DayArchive): Generator<DownloadFile, void> {
  const { archive, cuts } = closedArchive(whole);
  const files: ArchiveManifest["files"] = [];
  for (const kind of recordKinds) {
    const file = { name: `${kind}.jsonl`, records: archive[kind].length, bytes: 0, sha256: "" };
    yield { name: file.name, pieces: summedUp(linesOf(archive, kind), file) };
    files.push(file);
  }
  yield { name: "LICENCE.txt", pieces: [LICENCE] };
  const { asOf, knownAt, methodVersion } = frame;
  const manifest: ArchiveManifest = {
    ...{ format: "hyperscope-archive-1", asOf, knownAt, methodVersion },
    ...{ licence: "LICENCE.txt", files, cuts },
  };
  yield { name: MANIFEST, pieces: [`${JSON.stringify(manifest, null, 2)}\n`] };
}

function* linesOf<K extends RecordKind>(archive: Archive, kind: K): Generator<string, void> {
  const records = archive[kind].toSorted((a, b) => (a.slug < b.slug ? -1 : 1));
  for (let at = 0; at < records.length; at += PIECE) {
    const piece = records.slice(at, at + PIECE);
    yield piece.map((record) => `${JSON.stringify(saidFields(kind, record))}\n`).join("");
  }
}

/** The same pieces; once the last is taken, their bytes and checksum stand in `file`. */
function* summedUp(
  pieces: Iterable<string>,
  file: { bytes: number; sha256: string },
): Generator<string, void> {
  const hash = createHash("sha256");
  for (const piece of pieces) {
    hash.update(piece);
    file.bytes += Buffer.byteLength(piece);
    yield piece;
  }
  file.sha256 = hash.digest("hex");
}

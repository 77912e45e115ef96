import { Zip, ZipDeflate } from "fflate";
import type { DownloadFile } from "@/lib/reports/export/archive-download";

/** A file's day in the zip: always the same, so that the same archive is the same file. */
const MADE = new Date(1980, 0, 1);

/** Files as one zip, packed as it is sent: never more than a piece of it is in memory. */
export function zipFile(files: Iterable<DownloadFile>, name: string): Response {
  const packed = packedPieces(files);
  const body = new ReadableStream<Uint8Array>({
    pull: (stream) => {
      const piece = packed.next();
      if (piece.done === true) stream.close();
      else stream.enqueue(piece.value);
    },
    cancel: () => {
      packed.return();
    },
  });
  return new Response(body, {
    headers: {
      "Content-Type": "application/zip",
      "Content-Disposition": `attachment; filename="${name}"`,
    },
  });
}

function* packedPieces(files: Iterable<DownloadFile>): Generator<Uint8Array, void> {
  const ready: Uint8Array[] = [];
  const zip = new Zip((error, piece) => {
    if (error !== null) throw error;
    ready.push(piece);
  });
  const bytes = new TextEncoder();
  for (const { name, pieces } of files) {
    const file = new ZipDeflate(name, { level: 6 });
    file.mtime = MADE;
    zip.add(file);
    for (const piece of pieces) {
      file.push(bytes.encode(piece), false);
      yield* ready.splice(0);
    }
    file.push(new Uint8Array(), true);
    yield* ready.splice(0);
  }
  zip.end();
  yield* ready.splice(0);
}

import { Readable } from "node:stream";
import { stringify } from "csv-stringify";

type Cell = string | number | boolean | null;

/**
 * Rows as a file that a spreadsheet opens, sent as they are written; the first rows say what it
 * is. Text that a spreadsheet would take for a formula is written so that it stays text.
 */
export function csvFile(
  rows: readonly (readonly Cell[])[],
  name: string,
  byteOrderMark = true,
): Response {
  const text = Readable.from(rows.map((row) => [...row])).pipe(
    stringify({
      bom: byteOrderMark,
      escape_formulas: true,
      record_delimiter: "windows",
      cast: { boolean: (value) => (value ? "yes" : "no") },
    }),
  );
  return new Response(streamOf(text), {
    headers: {
      "Content-Type": "text/csv; charset=utf-8",
      "Content-Disposition": `attachment; filename="${name}"`,
    },
  });
}

/** Bytes as the reader asks for them; a reader that leaves stops the writing. */
function streamOf(text: AsyncIterable<Buffer | string>): ReadableStream {
  const pieces = text[Symbol.asyncIterator]();
  const bytes = new TextEncoder();
  return new ReadableStream({
    pull: async (stream) => {
      const piece = await pieces.next();
      if (piece.done === true) stream.close();
      else
        stream.enqueue(typeof piece.value === "string" ? bytes.encode(piece.value) : piece.value);
    },
    cancel: async () => {
      await pieces.return?.();
    },
  });
}

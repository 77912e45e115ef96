import { connection } from "next/server";
import { answer } from "@/app/api/answer";
import { isRecordKind, recordKinds } from "@/lib/domain/archive";
import { refused } from "@/lib/domain/outcome";
import { BYTE_ORDER_MARK, fileForms, recordFile } from "@/lib/reports/export/record-file";

const TYPES = {
  csv: "text/csv; charset=utf-8",
  jsonl: "application/jsonl; charset=utf-8",
} as const;

/**
 * Every record of a kind that counts, as the vault stands, with all it says: "price.csv" for a
 * spreadsheet, "price.jsonl" as the archive's own files. Import takes both back.
 */
export async function GET(_: Request, { params }: RouteContext<"/api/v1/export/[file]">) {
  const { file } = await params;
  await connection();
  const [kind = "", ending] = file.split(".");
  const form = fileForms.find((one) => one === ending);
  if (!isRecordKind(kind) || form === undefined || file !== `${kind}.${form}`) {
    const what = `file; use .csv or .jsonl after ${recordKinds.join(", ")}`;
    return answer(refused({ kind: "not-found", what }));
  }
  const pieces = recordFile(kind, form);
  return new Response(streamOf(pieces, form === "csv" ? BYTE_ORDER_MARK : ""), {
    headers: {
      "Content-Type": TYPES[form],
      "Content-Disposition": `attachment; filename="${file}"`,
      "Cache-Control": "no-store",
    },
  });
}

function streamOf(pieces: AsyncGenerator<string, void>, first: string): ReadableStream {
  const bytes = new TextEncoder();
  return new ReadableStream({
    start: (stream) => {
      if (first !== "") stream.enqueue(bytes.encode(first));
    },
    pull: async (stream) => {
      const { value, done } = await pieces.next();
      if (done === true) stream.close();
      else stream.enqueue(bytes.encode(value));
    },
    cancel: async () => {
      await pieces.return();
    },
  });
}

import { answer } from "@/app/api/answer";
import { isRecordKind, recordKinds } from "@/lib/domain/archive";
import { done, refused } from "@/lib/domain/outcome";
import { viewOf } from "@/lib/edits/import/desk/job-view";
import { receiveFile } from "@/lib/edits/import/desk/receive-file";
import { importForms } from "@/lib/edits/import/given-file";
import { now } from "@/lib/request/clock";
import { askerOf } from "@/lib/request/who-asks";

/** A file's own name is shown no longer than this. */
const LONGEST_NAME = 120;

/**
 * Takes in a file as the body of the request: `?kind=price&form=csv&name=prices.csv`. It is only
 * kept; its own address, /api/v1/import/ID, checks and saves it.
 */
export async function POST(request: Request): Promise<Response> {
  const editor = await askerOf(request, "edit");
  if (editor instanceof Response) return editor;
  const asked = new URL(request.url).searchParams;
  const kind = asked.get("kind") ?? "";
  const form = importForms.find((one) => one === asked.get("form"));
  if (!isRecordKind(kind)) return wrong("kind", `Choose one of: ${recordKinds.join(", ")}.`);
  if (form === undefined) return wrong("form", "Choose csv or jsonl.");
  if (request.body === null) return wrong("file", "Choose a file that is not empty.");
  const name = (asked.get("name") ?? "file").slice(0, LONGEST_NAME);
  const stamp = { editor, at: now().toISOString(), reason: null };
  const received = await receiveFile({ kind, form, name, body: piecesOf(request.body) }, stamp);
  return answer(received.ok ? done(viewOf(received.value)) : received);
}

const wrong = (field: string, message: string): Response =>
  answer(refused({ kind: "invalid", fields: { [field]: [message] } }));

async function* piecesOf(body: ReadableStream<Uint8Array>): AsyncGenerator<Uint8Array, void> {
  const reader = body.getReader();
  for (;;) {
    const { value, done: ended } = await reader.read();
    if (ended) return;
    yield value;
  }
}

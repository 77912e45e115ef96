import { revalidateTag } from "next/cache";
import { isRecordKind, recordKinds, type RecordKind } from "@/lib/domain/archive";
import { done, refused, type Outcome } from "@/lib/domain/outcome";
import { isPlainObject } from "@/lib/domain/plain-object";
import type { Editor, EditStamp } from "@/lib/domain/role";
import type { ProposedAct } from "@/lib/domain/proposal";
import { saveEdit, type SavedEdit } from "@/lib/edits/save-edit";
import { ARCHIVE_TAG } from "@/lib/reports/day-archive";
import { now } from "@/lib/request/clock";
import { jsonBody, seenVersion } from "@/lib/request/json-body";
import { answer } from "./answer";

/** What a writer sends beside the record: {"record": …, "version": 3, "reason": "…"}. */
export type Sent = { record: unknown; version: unknown; revision: unknown };

type Work<T> = (kind: RecordKind, sent: Sent, by: EditStamp) => Promise<Outcome<T>>;

const FIELDS = ["record", "version", "revision", "reason"];

/**
 * The frame of every writing route, once it has asked who is there: which kind, what was sent; then
 * the work, and every page that rests on the archive is drawn anew.
 */
export async function writing<T extends { version: number }>(
  request: Request,
  asker: Editor,
  { kind, status = 200 }: { kind: string; status?: 200 | 201 },
  work: Work<T>,
): Promise<Response> {
  if (!isRecordKind(kind)) return answer(unknownKind());
  const body = await jsonBody(request);
  if (!body.ok) return unread(body.unread);
  const sent = sentIn(body.value);
  if (!sent.ok) return answer(sent);

  const by = { editor: asker, at: now().toISOString(), reason: sent.value.reason };
  const outcome = await work(kind, sent.value, by);
  if (!outcome.ok) return answer(outcome);
  revalidateTag(ARCHIVE_TAG, { expire: 0 });
  const headers = { ETag: `"${outcome.value.version}"`, "Cache-Control": "no-store" };
  return Response.json(outcome.value, { status, headers });
}

export const unknownKind = (): Outcome<never> =>
  refused({ kind: "not-found", what: `kind; use ${recordKinds.join(", ")}` });

/** A body that could not be read, as HTTP says it. */
export function unread({ status, what }: { status: number; what: string }): Response {
  return Response.json({ problem: { kind: "invalid", fields: { "": [what] } } }, { status });
}

function sentIn(body: unknown): Outcome<Sent & { reason: string | null }> {
  if (!isPlainObject(body)) {
    return invalid("", 'Send an object: {"record": …, "version": 3, "reason": "…"}.');
  }
  const stray = Object.keys(body).find((name) => !FIELDS.includes(name));
  if (stray !== undefined) {
    return invalid(stray.slice(0, 60), `No such field. Use: ${FIELDS.join(", ")}.`);
  }
  const { reason = null, record, version, revision } = body;
  if (reason !== null && typeof reason !== "string") return invalid("reason", "Enter a text.");
  return done({ record, version, revision, reason });
}

export const invalid = (field: string, message: string): Outcome<never> =>
  refused({ kind: "invalid", fields: { [field]: [message] } });

/** One of the edits of a form, asked for over HTTP. */
export const editing = (
  request: Request,
  asker: Editor,
  act: ProposedAct,
  { kind, slug }: { kind: string; slug: string },
): Promise<Response> =>
  writing<SavedEdit>(request, asker, { kind }, async (known, sent, by) => {
    const version = seenVersion(request, sent.version);
    if (!version.ok) return version;
    const edit = { act, kind: known, slug, baseVersion: version.value };
    return saveEdit({ ...edit, input: sent.record }, by);
  });

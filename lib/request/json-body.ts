import { done, refused, type Outcome } from "@/lib/domain/outcome";

/** Bytes of a body at most: 1 MB. */
const MOST_BYTES = 1_000_000;

/** Why a body was not read, as HTTP says it: 400, 413 or 415. */
export type UnreadBody = { status: 400 | 413 | 415; what: string };

/** The JSON that a request carries; refused when it is none, too long, or something else. */
export async function jsonBody(
  request: Request,
): Promise<{ ok: true; value: unknown } | { ok: false; unread: UnreadBody }> {
  const type = request.headers.get("content-type") ?? "";
  if (!/^application\/json\s*(;|$)/i.test(type)) {
    return unread(415, "Send the body as JSON, with Content-Type: application/json.");
  }
  const text = await textUpTo(request, MOST_BYTES);
  if (text === null) return unread(413, "Send at most 1 MB.");
  try {
    const value: unknown = JSON.parse(text);
    return { ok: true, value };
  } catch {
    return unread(400, "The body is not JSON. Check its brackets, commas and quotes.");
  }
}

const unread = (status: UnreadBody["status"], what: string) =>
  ({ ok: false, unread: { status, what } }) as const;

/** The body as text; null when it is longer, of which no more is read than that. */
async function textUpTo(request: Request, most: number): Promise<string | null> {
  if (Number(request.headers.get("content-length") ?? 0) > most) return null;
  const reader = request.body?.getReader();
  const parts: Uint8Array[] = [];
  let length = 0;
  for (;;) {
    const { done: isOver, value } = (await reader?.read()) ?? { done: true, value: undefined };
    if (isOver) return new TextDecoder().decode(Buffer.concat(parts));
    length += value.length;
    if (length > most) {
      await reader?.cancel();
      return null;
    }
    parts.push(value);
  }
}

const VERSION = /^(?:W\/)?"?(\d{1,9})"?$/;

/** The version that a writer saw: of the If-Match header, else of the body; refused without one. */
export function seenVersion(request: Request, said: unknown): Outcome<number> {
  const header = request.headers.get("if-match");
  const version = header === null ? said : Number(VERSION.exec(header.trim())?.[1] ?? Number.NaN);
  if (typeof version === "number" && Number.isInteger(version) && version > 0) return done(version);
  const message = 'Name the version you saw, in the body or as If-Match, for example "3".';
  return refused({ kind: "invalid", fields: { version: [message] } });
}

import { createHash } from "node:crypto";

/** Readers of feeds ask every hour or so; five minutes is how long "today" may stand. */
const FRESH_SECONDS = 300;

type Made = { body: string; type: string; name: string; changedAt: string };

/**
 * A file that programs ask for again and again: with a tag of its contents and the day of its last
 * change, and a short "not modified" for whoever has it already.
 */
export function freshFile(request: Request, { body, type, name, changedAt }: Made): Response {
  const tag = `"${createHash("sha256").update(body).digest("base64url")}"`;
  const headers = {
    ETag: tag,
    "Last-Modified": new Date(changedAt).toUTCString(),
    "Cache-Control": `public, max-age=${FRESH_SECONDS}`,
  };
  if (hasIt(request.headers, tag)) return new Response(null, { status: 304, headers });
  return new Response(body, {
    headers: {
      ...headers,
      "Content-Type": type,
      "Content-Disposition": `inline; filename="${name}"`,
    },
  });
}

/** By the tag alone: what leaves a calendar with the days changes it, and no record. */
function hasIt(asked: Headers, tag: string): boolean {
  const tags = asked.get("if-none-match") ?? "";
  return tags.split(",").some((one) => one.trim().replace(/^W\//, "") === tag);
}

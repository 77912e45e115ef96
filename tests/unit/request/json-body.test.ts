import { expect, test } from "vitest";
import { jsonBody, seenVersion } from "@/lib/request/json-body";

const post = (body: string, headers: Record<string, string> = {}) =>
  new Request("http://localhost/api", {
    ...{ method: "POST", body },
    headers: { "Content-Type": "application/json", ...headers },
  });

test("reads JSON", async () => {
  expect(await jsonBody(post('{"a":1}'))).toEqual({ ok: true, value: { a: 1 } });
});

test.each([
  { body: "{", headers: {}, status: 400 },
  { body: "", headers: {}, status: 400 },
  { body: "a=1", headers: { "Content-Type": "application/x-www-form-urlencoded" }, status: 415 },
  { body: JSON.stringify("x".repeat(1_000_000)), headers: {}, status: 413 },
])("refuses a body with $status", async ({ body, headers, status }) => {
  expect(await jsonBody(post(body, headers))).toMatchObject({ ok: false, unread: { status } });
});

test.each([
  { header: '"3"', said: undefined, version: 3 },
  { header: 'W/"3"', said: 9, version: 3 },
  { header: null, said: 2, version: 2 },
  { header: "*", said: 2, version: null },
  { header: null, said: "2", version: null },
  { header: null, said: 0, version: null },
  { header: null, said: undefined, version: null },
])("of If-Match $header and a body saying $said reads $version", ({ header, said, version }) => {
  const request = post("{}", header === null ? {} : { "If-Match": header });
  const outcome = seenVersion(request, said);
  expect(outcome.ok ? outcome.value : null).toBe(version);
});

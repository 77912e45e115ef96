import { describe, expect, test } from "vitest";
import { refusalBody, refusalOf } from "../../../../bin/site/refusals.mjs";

const OURS = "https://hyperscope.example";
const asked = (method, url, headers = {}) => ({
  method,
  url,
  headers: { host: "site:1", ...headers },
});
const status = (request, publicUrl = null) => refusalOf(request, publicUrl)?.status ?? null;

describe("what may pass", () => {
  test.each([
    { name: "a page", request: asked("GET", "/2005-10-31/vendors/vmware") },
    {
      name: "a long question",
      request: asked("GET", `/api/v1/positions?asOf=${"9".repeat(10_000)}`),
    },
    {
      name: "a slug of 120 characters",
      request: asked("GET", `/2005-10-31/vendors/${"a".repeat(120)}`),
    },
    {
      name: "a scenario of twelve changes",
      request: asked("GET", `/today/what-if${`/kept:${"a".repeat(120)}`.repeat(12)}`),
    },
    {
      name: "a form of this site",
      request: asked("POST", "/x", { "sec-fetch-site": "same-origin", origin: "http://site:1" }),
    },
    {
      name: "an older browser on this site",
      request: asked("POST", "/x", { origin: "http://site:1" }),
    },
    { name: "a program", request: asked("POST", "/x", { "content-length": "1000000" }) },
    {
      name: "a file that an editor brings in",
      request: asked("POST", "/api/v1/import?kind=price", { "content-length": "64000000" }),
    },
    {
      name: "a link from another site",
      request: asked("GET", "/", { "sec-fetch-site": "cross-site" }),
    },
  ])("$name", ({ request }) => expect(status(request)).toBeNull());
});

describe("what is refused", () => {
  test.each([
    {
      name: "a larger file",
      request: asked("POST", "/api/v1/import", { "content-length": "64000001" }),
      want: 413,
    },
    {
      name: "a file sent anywhere else",
      request: asked("POST", "/api/v1/import/1", { "content-length": "1000001" }),
      want: 413,
    },
    {
      name: "an address of one word without end",
      request: asked("GET", `/${"9".repeat(4000)}`),
      want: 404,
    },
    {
      name: "an address of words without end",
      request: asked("GET", "/a".repeat(1_001)),
      want: 404,
    },
    {
      name: "a question without end",
      request: asked("GET", `/?q=${"9".repeat(12_000)}`),
      want: 414,
    },
    {
      name: "an address of another site",
      request: asked("GET", "http://other.example/"),
      want: 400,
    },
    { name: "a request to nobody", request: { method: "GET", url: "/", headers: {} }, want: 400 },
    { name: "a broken percent sign", request: asked("GET", "/%E0%A4%A"), want: 400 },
    { name: "a method nobody needs", request: asked("TRACE", "/"), want: 405 },
    {
      name: "another site's form",
      request: asked("POST", "/x", { "sec-fetch-site": "cross-site" }),
      want: 403,
    },
    {
      name: "a neighbour's form",
      request: asked("DELETE", "/x", { "sec-fetch-site": "same-site" }),
      want: 403,
    },
    {
      name: "another origin",
      request: asked("PUT", "/x", { origin: "http://other.example" }),
      want: 403,
    },
    { name: "an origin that hides", request: asked("POST", "/x", { origin: "null" }), want: 403 },
    {
      name: "too long a body",
      request: asked("POST", "/x", { "content-length": "1000001" }),
      want: 413,
    },
    {
      name: "a form whose parts nothing tells apart",
      request: asked("POST", "/x", { "content-type": "multipart/form-data, text/plain" }),
      want: 400,
    },
    {
      name: "a body of unknown length",
      request: asked("POST", "/x", { "transfer-encoding": "chunked" }),
      want: 411,
    },
  ])("$name: $want", ({ request, want }) => expect(status(request)).toBe(want));
});

test("behind a proxy the public address counts, not the one the proxy asks for", () => {
  expect(status(asked("POST", "/x", { origin: OURS }), OURS)).toBeNull();
  expect(status(asked("POST", "/x", { origin: "http://site:1" }), OURS)).toBe(403);
});

test("a refusal is JSON under /api and a page elsewhere, and repeats nothing that was asked", () => {
  const refused = refusalOf(asked("GET", `/api/${"<script>".repeat(100)}`), null);
  const problem = { kind: "not-found", what: refused.words };
  expect(JSON.parse(refusalBody(refused, "/api/v1").body)).toEqual({ problem });
  const { type, body } = refusalBody(refused, "/");
  expect(type).toContain("text/html");
  expect(body).toContain(refused.words);
  expect(body).not.toContain("<script");
});

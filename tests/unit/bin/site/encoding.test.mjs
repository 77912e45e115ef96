import { expect, test } from "vitest";
import { encodingFor, isText } from "../../../../bin/site/encoding.mjs";

test.each([
  { asked: "gzip, deflate, br, zstd", given: "br" },
  { asked: "gzip, deflate", given: "gzip" },
  { asked: "BR;q=0.1, gzip;q=1", given: "br" },
  { asked: "br;q=0, gzip", given: "gzip" },
  { asked: "*", given: "br" },
  { asked: "*;q=0", given: null },
  { asked: "identity", given: null },
  { asked: "", given: null },
  { asked: undefined, given: null },
])("Accept-Encoding: $asked is answered in $given", ({ asked, given }) => {
  expect(encodingFor(asked)).toBe(given);
});

test.each([
  { type: "text/html; charset=utf-8", text: true },
  { type: "text/x-component", text: true },
  { type: "application/javascript; charset=UTF-8", text: true },
  { type: "application/json", text: true },
  { type: "application/atom+xml", text: true },
  { type: "image/svg+xml", text: true },
  { type: "text/event-stream", text: false },
  { type: "font/woff2", text: false },
  { type: "image/png", text: false },
  { type: undefined, text: false },
])("$type is text: $text", ({ type, text }) => expect(isText(type)).toBe(text));

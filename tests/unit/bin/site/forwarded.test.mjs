import { expect, test } from "vitest";
import { setForwarded } from "../../../../bin/site/forwarded.mjs";

const socket = { remoteAddress: "203.0.113.5" };
const arrived = (headers, publicUrl) => {
  const request = { headers: { ...headers }, socket };
  setForwarded(request, publicUrl);
  return request.headers;
};

test("without a proxy nothing a client says of its address is believed", () => {
  const lies = {
    "x-forwarded-for": "192.0.2.1",
    "x-hyperscope-client": "192.0.2.2",
    forwarded: "for=192.0.2.3",
    "x-forwarded-host": "other.example",
  };
  expect(arrived(lies, null)).toEqual({ "x-hyperscope-client": "203.0.113.5" });
});

test.each([1, 2, 3, 4, 5, 6, 7, 8])("not even the address no. %i", (number) => {
  const headers = arrived({ "x-forwarded-for": `192.0.2.${number}` }, null);
  expect(headers["x-hyperscope-client"]).toBe("203.0.113.5");
});

test("behind a proxy its own word counts, which is the last", () => {
  const said = { "x-forwarded-for": "192.0.2.1, 198.51.100.7", "x-hyperscope-client": "192.0.2.2" };
  expect(arrived(said, "https://hyperscope.example")).toEqual({
    "x-hyperscope-client": "198.51.100.7",
    "x-forwarded-for": "198.51.100.7",
    "x-forwarded-host": "hyperscope.example",
    "x-forwarded-proto": "https",
  });
});

test("a proxy that says nothing is the client", () => {
  expect(arrived({}, "https://hyperscope.example")["x-hyperscope-client"]).toBe("203.0.113.5");
});

import { createServer } from "node:http";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { isPartedForm, isReadableForm } from "../../../../bin/site/parted-form.mjs";

const TYPE = "multipart/form-data; boundary=seam";
const part = (name, text) =>
  `--seam\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${text}\r\n`;

// A server that says whether a form is readable, and what can be read of it after that.
const server = createServer(async (request, response) => {
  const readable = await isReadableForm(request);
  const again = [];
  if (readable) for await (const piece of request) again.push(piece);
  response.end(JSON.stringify({ readable, again: Buffer.concat(again).toString() }));
});
beforeAll(() => new Promise((resolve) => server.listen(0, "127.0.0.1", resolve)));
afterAll(() => new Promise((resolve) => server.close(resolve)));

const send = async (body) => {
  const address = `http://127.0.0.1:${server.address().port}`;
  const answer = await fetch(address, { method: "POST", body, headers: { "Content-Type": TYPE } });
  return answer.json();
};

describe("a form in parts", () => {
  test("is readable, and reads the same a second time, long or short", async () => {
    for (const text of ["two\r\nlines", "x".repeat(900_000)]) {
      const body = `${part("a", text)}${part("b", "")}--seam--\r\n`;
      expect(await send(body)).toEqual({ readable: true, again: body });
    }
  });

  test("whose parts do not end, begin or tell their names is not", async () => {
    const garbled = ["", "nonsense", part("a", "no end"), "--seam\r\n\r\nnameless\r\n--seam--\r\n"];
    for (const body of garbled) expect(await send(body)).toMatchObject({ readable: false });
  });

  test("is looked at on its way to a page only", () => {
    const asked = { method: "POST", url: "/sign-in", headers: { "content-type": TYPE } };
    expect(isPartedForm(asked)).toBe(true);
    expect(isPartedForm({ ...asked, url: "/api/v1/import" })).toBe(false);
    expect(isPartedForm({ ...asked, method: "GET" })).toBe(false);
    expect(isPartedForm({ ...asked, headers: {} })).toBe(false);
  });
});

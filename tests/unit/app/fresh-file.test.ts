import { describe, expect, test } from "vitest";
import { freshFile } from "@/app/api/fresh-file";

const made = {
  body: "a",
  type: "text/plain",
  name: "a.txt",
  changedAt: "2005-10-31T09:00:00.500Z",
};
const ask = (headers: Record<string, string> = {}) =>
  freshFile(new Request("http://site.example/a", { headers }), made);

describe("a file that is asked for again and again", () => {
  const tag = ask().headers.get("etag") ?? "";

  test("names its contents and the day of its last change", async () => {
    expect(await ask().text()).toBe("a");
    expect(tag).toMatch(/^"[\w-]{43}"$/);
    expect(ask().headers.get("last-modified")).toBe("Mon, 31 Oct 2005 09:00:00 GMT");
    expect(ask().headers.get("cache-control")).toBe("public, max-age=300");
  });

  test("is not sent to whoever has it, and is to whoever has another", () => {
    const status = (headers: Record<string, string>) => ask(headers).status;
    expect(status({ "if-none-match": tag })).toBe(304);
    expect(status({ "if-none-match": `"x", W/${tag}` })).toBe(304);
    expect(status({ "if-none-match": '"x"' })).toBe(200);
    // What leaves a calendar with the days changes it without a change of any record.
    expect(status({ "if-modified-since": "Mon, 31 Oct 2005 09:00:00 GMT" })).toBe(200);
  });
});

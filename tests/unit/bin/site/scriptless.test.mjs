import { expect, test } from "vitest";
import { withWords } from "../../../../bin/site/scriptless.mjs";

const brokenOff = '<!DOCTYPE html><html id="__next_error__"><head></head><body><div></div></body>';

test.each([
  { status: 401, words: "Sign in", address: "/sign-in" },
  { status: 403, words: "role", address: "/account" },
  { status: 404, words: "Nothing is on record", address: "/" },
  { status: 500, words: "Something broke", address: "/" },
])("$status says what happened and leads on", ({ status, words, address }) => {
  const html = withWords(brokenOff, status);
  expect(html).toMatch(/<body><noscript><main .*<\/noscript><div>/);
  expect(html).toContain(words);
  expect(html).toContain(`href="${address}"`);
});

test("a page that is whole is left as it is", () => {
  const whole = '<!DOCTYPE html><html lang="en"><body>words</body></html>';
  expect(withWords(whole, 200)).toBe(whole);
});

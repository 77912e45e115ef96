import { expect, test } from "vitest";
import { headersOf, policyFor } from "../../../../bin/site/headers.mjs";

const directives = (policy) =>
  Object.fromEntries(policy.split("; ").map((text) => [text.split(" ", 1)[0], text]));

test("nothing may be loaded or run unless it is named", () => {
  const { "default-src": rest, "script-src": scripts } = directives(policyFor());
  expect(rest).toBe("default-src 'none'");
  expect(scripts).toBe("script-src 'self'");
});

test("scripts are allowed by hash, never by 'unsafe-inline' or 'unsafe-eval'", () => {
  const policy = policyFor(["abc=", "def="]);
  expect(directives(policy)["script-src"]).toBe("script-src 'self' 'sha256-abc=' 'sha256-def='");
  expect(policy.match(/'unsafe-[a-z]+'/g)).toEqual(["'unsafe-inline'"]);
  expect(directives(policy)["style-src-attr"]).toContain("'unsafe-inline'");
});

test.each(["frame-ancestors", "base-uri", "object-src"])("%s is none", (name) => {
  expect(directives(policyFor())[name]).toBe(`${name} 'none'`);
});

test("browsers are told to stay with TLS only where there is TLS", () => {
  const name = "Strict-Transport-Security";
  expect(headersOf(null)).not.toHaveProperty(name);
  expect(headersOf("http://hyperscope.example")).not.toHaveProperty(name);
  expect(headersOf("https://hyperscope.example")[name]).toMatch(/^max-age=31536000;/);
});

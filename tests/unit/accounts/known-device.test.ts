import { expect, test } from "vitest";
import { knownDevice, newDevice } from "@/lib/accounts/known-device";

const secret = "a secret for tests that is long enough";

test("a browser is known for the account it signed in to, and for no other", () => {
  const shown = newDevice("ada@example.org", secret);
  expect(knownDevice(shown, "ada@example.org", secret)).toBe(shown.split(".")[0]);
  expect(knownDevice(shown, "ben@example.org", secret)).toBeNull();
  expect(knownDevice(shown, "ada@example.org", `${secret}!`)).toBeNull();
});

test.each(["", ".", "made-up", "made-up.seal", "a.b.c"])("%s is no browser of ours", (shown) => {
  expect(knownDevice(shown, "ada@example.org", secret)).toBeNull();
});

import { expect, test, vi } from "vitest";
import { hashPassword, verifyPassword } from "@/lib/accounts/password-hash";

// A hash is work on purpose; a busy machine gets room.
vi.setConfig({ testTimeout: 120_000 });

test("a hash is salted, at today's cost, and fits its password only", async () => {
  const password = "violet anchor teapot moss";
  const [one, two] = [await hashPassword(password), await hashPassword(password)];
  expect(one).toMatch(/^scrypt\$17\$8\$1\$/);
  expect(one).not.toBe(two);
  expect(one).not.toContain("violet");
  expect(await verifyPassword({ hash: one, password })).toBe(true);
  expect(await verifyPassword({ hash: one, password: "violet anchor teapot mose" })).toBe(false);
});

test("letters typed on another keyboard are the same password", async () => {
  const hash = await hashPassword("caf\u00e9 quartz lantern");
  expect(await verifyPassword({ hash, password: "cafe\u0301 quartz lantern" })).toBe(true);
});

test.each(["", "plain", "scrypt$17$8$1$$", "$2b$10$abc"])("%s is no hash of ours", async (hash) => {
  expect(await verifyPassword({ hash, password: "" })).toBe(false);
});

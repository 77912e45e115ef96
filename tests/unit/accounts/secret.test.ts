import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { authSecret } from "@/lib/accounts/secret";

const folder = mkdtempSync(path.join(tmpdir(), "hyperscope-"));
afterAll(() => rmSync(folder, { recursive: true }));

describe("authSecret", () => {
  test("is made once, and only its owner can read it", () => {
    const file = path.join(folder, "auth-secret");
    const secret = authSecret(file, "");
    expect(secret.length).toBeGreaterThanOrEqual(43);
    expect(authSecret(file, "")).toBe(secret);
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(readdirSync(folder)).toEqual(["auth-secret"]);
  });

  test("is what the environment says, when it says one", () => {
    const given = "a secret of the environment, long enough";
    expect(authSecret(path.join(folder, "not-made"), given)).toBe(given);
    expect(readdirSync(folder)).toEqual(["auth-secret"]);
  });

  test("refuses one that is too short, wherever it stands", () => {
    const file = path.join(folder, "short");
    writeFileSync(file, "short\n");
    expect(() => authSecret(file, "")).toThrow("too short");
    expect(() => authSecret(file, "secret")).toThrow("AUTH_SECRET is too short");
  });
});

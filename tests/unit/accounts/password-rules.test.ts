import { describe, expect, test } from "vitest";
import { passwordObjection } from "@/lib/accounts/password-rules";

describe("passwordObjection", () => {
  test.each([
    "violet anchor teapot moss",
    "739201846253",
    "Fjord-Quartz-91-Lantern",
    "пять синих чайников",
    "x".repeat(10) + "violet anchor teapot moss".repeat(9),
  ])("takes %s", (password) => {
    expect(passwordObjection(password)).toBeNull();
  });

  test.each([
    { password: "short", why: "at least 12" },
    { password: "violet moss", why: "at least 12" },
    { password: "v1olet anch0r ".repeat(19), why: "Keep it to 256" },
    { password: "abababababab", why: "repeats" },
    { password: "password1234", why: "tried first" },
    { password: "P4ssw0rd!P4ssw0rd!", why: "tried first" },
    { password: "qwertyuiop123", why: "tried first" },
    { password: "Summer2026!!", why: "tried first" },
    { password: "hyperscope-admin", why: "tried first" },
    { password: "correct horse battery staple", why: "tried first" },
    { password: "iloveyou12345678", why: "tried first" },
    { password: "abcdefghijkl", why: "tried first" },
  ])("refuses $password", ({ password, why }) => {
    expect(passwordObjection(password)).toContain(why);
  });

  test("refuses what is made of its owner's name and address", () => {
    const own = ["ada.lovelace@example.org", "Ada Lovelace"];
    expect(passwordObjection("lovelace-example-7", own)).toContain("your own name");
    expect(passwordObjection("violet anchor teapot", own)).toBeNull();
  });

  test("counts letters, not bytes", () => {
    expect(passwordObjection("🫖".repeat(11))).toContain("at least 12");
  });
});

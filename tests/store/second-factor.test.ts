import { beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { now } from "@/lib/request/clock";
import { openDoor, password } from "@/tests/support/invented-accounts";

vi.mock("@/lib/accounts/password-hash", () => ({
  hashPassword: async (password: string) => `hash of ${password}`,
  verifyPassword: async ({ hash, password }: { hash: string; password: string }) =>
    hash === `hash of ${password}`,
}));

const { account, auth, db, keeper, people } = await openDoor();
const { changeRole, disableAccount } = people;
const { bearerOf } = await import("@/lib/accounts/bearer");
const { makeAccessToken, takeTokenBack } = await import("@/lib/accounts/access-tokens");

beforeAll(async () => {
  // The library loads the framework's half of itself when it is first asked.
  await auth().api.getSession({ headers: new Headers() });
  return () => db.$disconnect();
}, 60_000);
beforeEach(async () => {
  await db.user.deleteMany();
}, 60_000);

/** Gives the password: what came back, and what the browser sends from then on. */
async function knock() {
  const answer = await auth().api.signInEmail({
    body: { email: "ada@example.org", password },
    returnHeaders: true,
  });
  const lines = answer.headers.getSetCookie();
  const cookie = lines.map((line) => line.split(";")[0]).join("; ");
  return { headers: new Headers({ cookie }), answer: answer.response };
}

/** Turns the second factor on; what comes back makes codes. */
async function enrolled() {
  const { headers } = await knock();
  const made = await auth().api.enableTwoFactor({ body: { password }, headers });
  if (made.method !== "totp") throw new Error("Not by codes.");
  const secret = new URL(made.totpURI).searchParams.get("secret") ?? "";
  const code = await codeOf(secret);
  await auth().api.verifyTOTP({ body: { code }, headers });
  return { secret, code, recoveryCodes: made.backupCodes };
}

/** The secret travels to the app in the letters of base 32. */
async function codeOf(secret: string): Promise<string> {
  const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
  const bits = [...secret.replace(/=+$/, "")]
    .map((letter) => letters.indexOf(letter).toString(2).padStart(5, "0"))
    .join("");
  const bytes = (bits.match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2));
  const { code } = await auth().api.generateTOTP({
    body: { secret: Buffer.from(bytes).toString() },
  });
  return code;
}

describe("the second factor", () => {
  test("is asked for, and no code is taken twice", async () => {
    await account("ada");
    const { secret } = await enrolled();
    await db.usedCode.deleteMany();
    await db.session.deleteMany();

    const first = await knock();
    expect(first.answer).toMatchObject({ twoFactorRedirect: true });
    expect(await db.session.count()).toBe(0);
    const code = await codeOf(secret);
    await auth().api.verifyTOTP({ body: { code }, headers: first.headers });
    expect(await db.session.count()).toBe(1);

    const second = await knock();
    await expect(
      auth().api.verifyTOTP({ body: { code }, headers: second.headers }),
    ).rejects.toThrow();
    expect(await db.session.count()).toBe(1);
  });

  test("a recovery code opens once", async () => {
    await account("ada");
    const { recoveryCodes } = await enrolled();
    const [code = ""] = recoveryCodes;
    const body = { code };
    const first = await knock();
    await auth().api.verifyBackupCode({ body, headers: first.headers });
    const second = await knock();
    await expect(auth().api.verifyBackupCode({ body, headers: second.headers })).rejects.toThrow();
  });
});

describe("a personal access token", () => {
  const asked = { name: "Import", scope: ["propose"], days: "30" };

  test("lends what it says and no more, and is kept as a hash", async () => {
    const editor = await account("ada");
    const made = await makeAccessToken(asked, { editor, at: now() });
    const token = made.ok ? made.value : "";
    expect(await bearerOf(token, now())).toEqual({
      editor: { id: editor.id, name: "ada", role: "contributor" },
      scope: ["propose"],
    });
    expect(JSON.stringify(await db.accessToken.findMany())).not.toContain(token.slice(4));
    expect(await bearerOf(`${token}x`, now())).toBeNull();
  });

  test("ends with its days, when taken back, and with the account", async () => {
    const editor = await account("ada");
    const make = async () => {
      const made = await makeAccessToken(asked, { editor, at: now() });
      return made.ok ? made.value : "";
    };
    const token = await make();
    expect(await bearerOf(token, new Date(now().getTime() + 31 * 86_400_000))).toBeNull();
    const { id = "" } = (await db.accessToken.findFirst()) ?? {};
    await takeTokenBack(editor, id, now());
    expect(await bearerOf(token, now())).toBeNull();
    const next = await make();
    await disableAccount(editor.id, keeper);
    expect(await bearerOf(next, now())).toBeNull();
  });

  test("is never more than its owner's role, then or later", async () => {
    const contributor = await account("ada", "contributor");
    const wanted = { ...asked, scope: ["propose", "edit"] };
    expect(await makeAccessToken(wanted, { editor: contributor, at: now() })).toMatchObject({
      problem: { fields: { scope: [expect.stringContaining("edit")] } },
    });
    await changeRole(contributor.id, "editor", keeper);
    const editor = { ...contributor, role: "editor" as const };
    const made = await makeAccessToken(wanted, { editor, at: now() });
    await changeRole(contributor.id, "contributor", keeper);
    expect(await bearerOf(made.ok ? made.value : "", now())).toMatchObject({
      editor: { role: "contributor" },
      scope: ["propose"],
    });
  });

  test.each([
    { field: "days", value: "366" },
    { field: "days", value: "" },
    { field: "scope", value: [] },
    { field: "scope", value: ["administer"] },
    { field: "name", value: " " },
  ])("refuses $field = $value", async ({ field, value }) => {
    const editor = await account("ada", "admin");
    const outcome = await makeAccessToken({ ...asked, [field]: value }, { editor, at: now() });
    expect(outcome).toMatchObject({ problem: { fields: { [field]: [expect.any(String)] } } });
  });
});

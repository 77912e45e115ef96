import { beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { now } from "@/lib/request/clock";
import { openDoor } from "@/tests/support/invented-accounts";

vi.mock("@/lib/accounts/password-hash", () => ({
  hashPassword: async (password: string) => `hash of ${password}`,
  verifyPassword: async ({ hash, password }: { hash: string; password: string }) =>
    hash === `hash of ${password}`,
}));

const { account, auth, cookieOf, db } = await openDoor();
const { askerOf } = await import("@/lib/request/who-asks");
const { makeAccessToken } = await import("@/lib/accounts/access-tokens");

const HERE = { "sec-fetch-site": "same-origin" };

beforeAll(async () => {
  await auth().api.getSession({ headers: new Headers() });
  return () => db.$disconnect();
}, 60_000);
beforeEach(async () => {
  await db.user.deleteMany();
}, 60_000);

const sent = (headers: Record<string, string>, method = "POST") =>
  new Request("http://127.0.0.1:3000/api/v1/records/price/one", { method, headers });

/** The status of a refusal, or the role of who was let in. */
async function answerTo(request: Request, act: "read" | "propose" | "edit" | "administer") {
  const asker = await askerOf(request, act);
  return asker instanceof Response ? asker.status : asker.role;
}

describe("askerOf, by cookie", () => {
  test("lets an editor edit, and says who it is", async () => {
    const { id, name, email } = await account("ada");
    const request = sent({ cookie: await cookieOf(email), ...HERE });
    expect(await askerOf(request, "edit")).toEqual({ id, name, role: "editor" });
    expect(await answerTo(request, "administer")).toBe(403);
  });

  test.each([
    { from: "another site", headers: { "sec-fetch-site": "cross-site" }, status: 403 },
    { from: "a sister site", headers: { "sec-fetch-site": "same-site" }, status: 403 },
    {
      from: "an origin elsewhere",
      headers: { origin: "http://other.example", host: "127.0.0.1:3000" },
      status: 403,
    },
    { from: "an origin that is none", headers: { origin: "null" }, status: 403 },
    { from: "nobody who says", headers: {}, status: 403 },
    {
      from: "our own origin",
      headers: { origin: "http://127.0.0.1:3000", host: "127.0.0.1:3000" },
      status: "editor",
    },
  ])("a cookie sent by $from is answered $status", async ({ headers, status }) => {
    const { email } = await account("ada");
    const cookie = await cookieOf(email);
    expect(await answerTo(sent({ cookie, ...headers }), "edit")).toBe(status);
  });

  test("reading needs no proof of where it comes from", async () => {
    const { email } = await account("ada");
    const cookie = await cookieOf(email);
    expect(await answerTo(sent({ cookie }, "GET"), "edit")).toBe("editor");
  });

  test("nobody is told to sign in, in words and with the scheme", async () => {
    const answer = await askerOf(sent(HERE), "edit");
    if (!(answer instanceof Response)) throw new Error("Somebody was let in.");
    expect(answer.status).toBe(401);
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      "www-authenticate": "Bearer",
      "cache-control": "no-store",
    });
    expect(await answer.json()).toMatchObject({ problem: { kind: "signed-out" } });
  });
});

describe("askerOf, by token", () => {
  const bearer = async (scope: string[], role = "editor") => {
    const { id, name } = await account("ada", role);
    const editor = { id, name, role: "editor" } as const;
    const made = await makeAccessToken(
      { name: "Import", scope, days: "30" },
      { editor, at: now() },
    );
    return { authorization: `Bearer ${made.ok ? made.value : ""}` };
  };

  test("lets do what the token says, and nothing else", async () => {
    const request = sent(await bearer(["propose"]));
    expect(await answerTo(request, "propose")).toBe("contributor");
    expect(await answerTo(request, "read")).toBe("contributor");
    expect(await answerTo(request, "edit")).toBe(403);
    expect(await answerTo(request, "administer")).toBe(403);
  });

  test("asks what the owner's role is now", async () => {
    const request = sent(await bearer(["edit"], "contributor"));
    expect(await answerTo(request, "edit")).toBe(403);
  });

  test.each(["Bearer hsp_made-up", "Bearer ", "Basic YTpi", `Bearer ${"x".repeat(300)}`])(
    "%s opens nothing, whatever cookie comes along",
    async (authorization) => {
      const { email } = await account("ada");
      const request = sent({ authorization, cookie: await cookieOf(email), ...HERE });
      expect(await answerTo(request, "edit")).toBe(401);
    },
  );
});

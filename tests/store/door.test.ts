import { beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { now } from "@/lib/request/clock";
import { openDoor, password } from "@/tests/support/invented-accounts";

// Two dozen sign-ins at the real cost would take a minute; what is counted is that one is worked
// out. tests/unit/accounts/password-hash.test.ts has the real ones.
const worked = { hashes: 0 };
vi.mock("@/lib/accounts/password-hash", () => ({
  hashPassword: async (password: string) => {
    worked.hashes += 1;
    return `hash of ${password}`;
  },
  verifyPassword: async ({ hash, password }: { hash: string; password: string }) => {
    worked.hashes += 1;
    return hash === `hash of ${password}`;
  },
}));

const { account, auth, cookieOf, db, people } = await openDoor();
const { addAccount, changeRole, disableAccount, enableAccount } = people;
const { linkOwner, makeLink, setPassword } = await import("@/lib/accounts/one-time-link");
const { newDevice } = await import("@/lib/accounts/known-device");
const { IDLE_MS, sessionOf } = await import("@/lib/accounts/session");
const { signIn } = await import("@/lib/accounts/sign-in");

const AT = new Date("2026-11-24T10:00:00.000Z");
const keeper = { editor: null, at: AT };
const later = (minutes: number, from = AT) => new Date(from.getTime() + minutes * 60_000);
const from = (address: string) => new Headers({ "x-hyperscope-client": address });

beforeAll(async () => {
  // The library loads the framework's half of itself when it is first asked.
  await auth().api.getSession({ headers: new Headers() });
  return () => db.$disconnect();
}, 60_000);
beforeEach(async () => {
  await db.user.deleteMany();
  await db.rateLimit.deleteMany();
  worked.hashes = 0;
}, 60_000);

/** An account that has not chosen a password yet, and the word of its link. */
async function invited(name: string, role = "editor") {
  const added = await addAccount({ email: `${name}@example.org`, name, role }, keeper);
  if (!added.ok) throw new Error(JSON.stringify(added.problem));
  return { ...added.value, token: await linkOf(added.value.id) };
}

async function linkOf(id: string): Promise<string> {
  const made = await makeLink(id, keeper);
  return made.ok ? (made.value.url.split("/").at(-1) ?? "") : "";
}

/** What a browser sends that has signed in. */
const signedIn = async (email: string) => new Headers({ cookie: await cookieOf(email) });

const knock = (address: string, at = AT, device: string | null = null) => ({
  ...{ headers: from(address), at, device },
});

describe("a one-time link", () => {
  test("gives a password once, whoever of two is faster", async () => {
    const { token } = await invited("ada");
    const set = () =>
      setPassword({ token, password, again: password }, { address: "::1", at: later(1) });
    const outcomes = await Promise.all([set(), set()]);
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await set()).toMatchObject({ problem: { fields: { "": [expect.any(String)] } } });
  });

  test("is good for a day, and only the newest is", async () => {
    const { id, token } = await invited("ada");
    expect(await linkOwner(token, later(24 * 60 - 1))).toMatchObject({ name: "ada" });
    expect(await linkOwner(token, later(24 * 60))).toBeNull();
    const next = await linkOf(id);
    expect(await linkOwner(token, AT)).toBeNull();
    expect(await linkOwner(next, AT)).not.toBeNull();
  });

  test("is not used up by a refusal, and of no use to a disabled account", async () => {
    const { id, token } = await invited("ada");
    const tooShort = { token, password: "short", again: "short" };
    expect(await setPassword(tooShort, { address: "::1", at: AT })).toMatchObject({ ok: false });
    expect(await linkOwner(token, AT)).not.toBeNull();
    await disableAccount(id, keeper);
    expect(await linkOwner(token, AT)).toBeNull();
  });

  test("ends every session, and leaves no word of itself in the vault", async () => {
    const { id, email } = await account("ada");
    const headers = await signedIn(email);
    const token = await linkOf(id);
    expect(JSON.stringify(await db.oneTimeLink.findMany())).not.toContain(token);
    const again = "quartz lantern onion fjord";
    await setPassword({ token, password: again, again }, { address: "::1", at: AT });
    expect(await sessionOf(headers, now())).toBeNull();
  });
});

describe("signing in", () => {
  test("works out one hash and gives one answer, whoever it is", async () => {
    await account("ada");
    await account("off").then(({ id }) => disableAccount(id, keeper));
    worked.hashes = 0;
    const wrong = await signIn({ email: "ada@example.org", password: "wrong" }, knock("192.0.2.1"));
    const unknown = await signIn({ email: "eve@example.org", password }, knock("192.0.2.2"));
    const disabled = await signIn({ email: "off@example.org", password }, knock("192.0.2.3"));
    expect(wrong).toMatchObject({ kind: "refused" });
    expect(unknown).toEqual(wrong);
    expect(disabled).toEqual(wrong);
    expect(worked.hashes).toBe(3);
    expect(await db.session.count()).toBe(0);
  });

  test("five wrong passwords stop one place, for five minutes at most", async () => {
    const { email } = await account("ada");
    for (let tries = 0; tries < 5; tries += 1)
      await signIn({ email, password: "wrong" }, knock("192.0.2.1"));
    worked.hashes = 0;
    const stopped = await signIn({ email, password }, knock("192.0.2.1", later(4)));
    expect(stopped).toMatchObject({ words: "Too many tries: wait 60 seconds, then try again." });
    expect(worked.hashes).toBe(0);
    expect(await signIn({ email, password }, knock("192.0.2.9", later(4)))).toMatchObject({ kind: "in" }); // prettier-ignore
    expect(await signIn({ email, password }, knock("192.0.2.1", later(5)))).toMatchObject({ kind: "in" }); // prettier-ignore
  });

  test("strangers from everywhere stop an account for others, not for a browser it knows", async () => {
    const { email } = await account("ada");
    for (let place = 0; place < 21; place += 1)
      await signIn({ email, password: "wrong" }, knock(`192.0.2.${place}`));
    expect(await signIn({ email, password }, knock("198.51.100.7"))).toMatchObject({ kind: "refused" }); // prettier-ignore
    const known = knock("198.51.100.7", AT, newDevice(email));
    expect(await signIn({ email, password }, known)).toMatchObject({ kind: "in" });
    const others = knock("198.51.100.7", AT, newDevice("eve@example.org"));
    expect(await signIn({ email, password }, others)).toMatchObject({ kind: "refused" });
  });

  test("a hundred tries at once are a hundred tries", async () => {
    const { email } = await account("ada");
    worked.hashes = 0;
    await Promise.all(
      Array.from({ length: 100 }, () => signIn({ email, password: "wrong" }, knock("192.0.2.1"))),
    );
    expect(worked.hashes).toBe(5);
    // And one place alone does not keep others out.
    expect(await signIn({ email, password }, knock("192.0.2.9"))).toMatchObject({ kind: "in" });
  });
});

describe("a session", () => {
  test("says who it is, and is noted as used every few minutes", async () => {
    const { email, id } = await account("ada");
    const headers = await signedIn(email);
    const at = later(6, now());
    expect(await sessionOf(headers, at)).toMatchObject({ email, editor: { id, role: "editor" } });
    expect(await db.session.findFirst()).toMatchObject({ seenAt: at.toISOString() });
  });

  test("ends after half a day without a request", async () => {
    const { email } = await account("ada");
    const headers = await signedIn(email);
    expect(await sessionOf(headers, new Date(now().getTime() + IDLE_MS + 1000))).toBeNull();
    expect(await db.session.count()).toBe(0);
  });

  test.each([
    { what: "its role changes", act: (id: string) => changeRole(id, "contributor", keeper) },
    { what: "it is disabled", act: (id: string) => disableAccount(id, keeper) },
  ])("ends when $what", async ({ act }) => {
    const { email, id } = await account("ada");
    const headers = await signedIn(email);
    await act(id);
    await enableAccount(id, keeper);
    expect(await sessionOf(headers, now())).toBeNull();
  });

  test("is not opened by a token that nobody signed", async () => {
    const { email } = await account("ada");
    const signed = await cookieOf(email);
    const forged = new Headers({ cookie: signed.replace(/\.[^.;]*(;|$)/, ".forged$1") });
    expect(await sessionOf(forged, now())).toBeNull();
  });
});

describe("whoever keeps the accounts", () => {
  test("cannot leave nobody who does", async () => {
    const { id } = await account("ada", "admin");
    const refusal = { problem: { fields: { "": [expect.stringContaining("Nobody would be left")] } } }; // prettier-ignore
    expect(await changeRole(id, "editor", keeper)).toMatchObject(refusal);
    expect(await disableAccount(id, keeper)).toMatchObject(refusal);
    await account("ben", "admin");
    expect(await disableAccount(id, keeper)).toMatchObject({ ok: true });
  });
});

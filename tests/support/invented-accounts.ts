import { vi } from "vitest";
import { now } from "@/lib/request/clock";
import { tempVaults } from "./temp-vault";

/** Long, and made of nothing anybody would try. */
export const password = "violet anchor teapot moss";

/**
 * The door over a vault of its own. The store opens the vault of the environment as it is imported,
 * so everything of the door is imported here. Hashes are the caller's to make cheap.
 */
export async function openDoor() {
  const { migrated } = tempVaults();
  vi.stubEnv("DATABASE_URL", `file:${migrated("door.db")}`);
  vi.stubEnv("AUTH_SECRET", "a secret for tests that is long enough");
  const { db } = await import("@/lib/store/client");
  const { auth } = await import("@/lib/accounts/auth");
  const people = await import("@/lib/accounts/people");
  const links = await import("@/lib/accounts/one-time-link");
  const keeper = { editor: null, at: now() };

  /** An account with the password. */
  const account = async (name: string, role = "editor") => {
    const added = await people.addAccount({ email: `${name}@example.org`, name, role }, keeper);
    if (!added.ok) throw new Error(JSON.stringify(added.problem));
    const { id, email } = added.value;
    const made = await links.makeLink(id, keeper);
    const token = made.ok ? (made.value.url.split("/").at(-1) ?? "") : "";
    await links.setPassword({ token, password, again: password }, { address: "::1", at: now() });
    return { id, name, email, role: added.value.role };
  };

  /** Signs in, and answers with the cookie that a browser would send from then on. */
  const cookieOf = async (email: string): Promise<string> => {
    const answer = await auth().api.signInEmail({
      body: { email, password },
      returnHeaders: true,
    });
    const lines = answer.headers.getSetCookie();
    return lines.map((line) => line.split(";")[0]).join("; ");
  };

  return { db, auth, people, account, cookieOf, keeper };
}

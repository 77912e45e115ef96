import "server-only";
import { randomUUID } from "node:crypto";
import { z } from "zod";
import { roles, type Role } from "@/lib/domain/role";
import { db } from "../client";

/** Somebody with an account. */
export type Person = {
  id: string;
  name: string;
  /** Lower case. */
  email: string;
  role: Role;
  /** ISO 8601 instants, UTC; null = may sign in, never signed in. */
  disabledAt: string | null;
  lastSeenAt: string | null;
  hasPassword: boolean;
  hasSecondFactor: boolean;
};

const fields = {
  ...{ id: true, name: true, email: true, role: true, disabledAt: true, twoFactorEnabled: true },
  accounts: { select: { password: true } },
  sessions: { select: { createdAt: true, seenAt: true } },
} as const;

type Row = {
  id: string;
  name: string;
  email: string;
  role: string;
  disabledAt: string | null;
  twoFactorEnabled: boolean | null;
  accounts: { password: string | null }[];
  sessions: { createdAt: Date; seenAt: string | null }[];
};

function personOf({ accounts, sessions, twoFactorEnabled, role, ...row }: Row): Person {
  const seen = sessions.map(({ createdAt, seenAt }) => seenAt ?? createdAt.toISOString()).sort();
  return {
    ...row,
    role: z.enum(roles).parse(role),
    lastSeenAt: seen.at(-1) ?? null,
    hasPassword: accounts.some(({ password }) => password !== null),
    hasSecondFactor: twoFactorEnabled === true,
  };
}

/** Everybody with an account, by e-mail. */
export async function listPeople(): Promise<Person[]> {
  const rows = await db.user.findMany({ select: fields, orderBy: { email: "asc" } });
  return rows.map(personOf);
}

/** The account of that id; null when there is none. */
export async function findPerson(id: string): Promise<Person | null> {
  const row = await db.user.findUnique({ where: { id }, select: fields });
  return row && personOf(row);
}

/** The account of that e-mail, lower case; null when there is none. */
export async function findPersonByEmail(email: string): Promise<Person | null> {
  const row = await db.user.findUnique({ where: { email }, select: fields });
  return row && personOf(row);
}

/** A new account without a password. Null when the e-mail has one already. */
export async function addPerson(
  person: Pick<Person, "name" | "email" | "role">,
  at: Date,
): Promise<Person | null> {
  return db.$transaction(async (tx) => {
    const there = await tx.user.findUnique({ where: { email: person.email } });
    if (there !== null) return null;
    const data = { id: randomUUID(), ...person, createdAt: at, updatedAt: at };
    return personOf(await tx.user.create({ data, select: fields }));
  });
}

/** What may be changed of an account by somebody who keeps accounts. */
export type PersonChange = { role: Role } | { disabledAt: string | null };

/**
 * Changes an account and ends its sessions, in one save. False, and nothing is changed, when nobody
 * would be left who keeps the accounts.
 */
export async function changePerson(id: string, change: PersonChange, at: Date): Promise<boolean> {
  return db.$transaction(async (tx) => {
    const others = await tx.user.count({
      where: { role: "admin", disabledAt: null, id: { not: id } },
    });
    const own = await tx.user.findUniqueOrThrow({ where: { id } });
    const next = { ...own, ...change };
    const staysAdmin = next.role === "admin" && next.disabledAt === null;
    const isAdmin = own.role === "admin" && own.disabledAt === null;
    if (isAdmin && !staysAdmin && others === 0) return false;
    await tx.user.update({ where: { id }, data: { ...change, updatedAt: at } });
    await tx.session.deleteMany({ where: { userId: id } });
    return true;
  });
}

/** Takes the second factor away from an account and ends its sessions. */
export async function removeSecondFactor(id: string, at: Date): Promise<void> {
  await db.$transaction([
    db.twoFactor.deleteMany({ where: { userId: id } }),
    db.user.update({ where: { id }, data: { twoFactorEnabled: false, updatedAt: at } }),
    db.session.deleteMany({ where: { userId: id } }),
  ]);
}

import "server-only";
import { randomUUID } from "node:crypto";
import { z } from "zod";
import { db } from "../client";

/** What can happen at the door. */
export const doorEvents = [
  "signed-in",
  "refused",
  "made-to-wait",
  "signed-out",
  "confirmed",
  "password-set",
  "password-changed",
  "second-factor-on",
  "second-factor-off",
  "added",
  "role-changed",
  "disabled",
  "enabled",
  "link-made",
  "token-made",
  "token-removed",
  "session-ended",
] as const;
export type DoorEvent = {
  what: (typeof doorEvents)[number];
  /** ISO 8601 instant, UTC. */
  at: string;
  /** Account that did it; null = nobody who was signed in. */
  byId: string | null;
  /** Account it was done to; null = none that there is. */
  userId: string | null;
  address: string | null;
};

/** The same as it was noted. */
export type NotedEvent = DoorEvent & { id: string };

const event = z.object({
  id: z.string(),
  what: z.enum(doorEvents),
  at: z.string(),
  byId: z.string().nullable(),
  userId: z.string().nullable(),
  address: z.string().nullable(),
});

/** Notes what happened. */
export async function noteDoorEvent(happened: DoorEvent): Promise<void> {
  await db.doorEvent.create({ data: { id: randomUUID(), ...happened } });
}

/** What happened last, newest first. */
export async function listDoorEvents(most: number): Promise<NotedEvent[]> {
  const rows = await db.doorEvent.findMany({ orderBy: { at: "desc" }, take: most });
  return z.array(event).parse(rows);
}

/** Forgets what happened before an instant. */
export async function forgetDoorEvents(before: string): Promise<void> {
  await db.doorEvent.deleteMany({ where: { at: { lt: before } } });
}

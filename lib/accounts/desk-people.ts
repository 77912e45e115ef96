import "server-only";
import { listDoorEvents, type NotedEvent } from "@/lib/store/accounts/door-events";
import { listPeople, type Person } from "@/lib/store/accounts/people";
import { isConfirmed } from "./confirm";
import type { Session } from "./session";

/** As many as fit a screen. */
const EVENTS_SHOWN = 20;

/** All that the page of users shows. */
export type DeskPeople = {
  /** By e-mail. */
  people: Person[];
  /** Newest first. */
  events: NotedEvent[];
  /** Whether the one who looks has given the password a short while ago. */
  confirmed: boolean;
};

/** Everybody with an account and what happened at the door last. */
export async function deskPeople(session: Session, at: Date): Promise<DeskPeople> {
  const [people, events] = await Promise.all([listPeople(), listDoorEvents(EVENTS_SHOWN)]);
  return { people, events, confirmed: isConfirmed(session, at) };
}

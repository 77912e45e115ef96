import type { DeskPeople } from "@/lib/accounts/desk-people";
import { roles } from "@/lib/domain/role";
import { formatInstantShort } from "@/lib/format/instants";

/** The accounts and what happened at the door, in words. */
export function peopleRows({ people, events, confirmed }: DeskPeople) {
  const names = new Map(people.map(({ id, email }) => [id, email]));
  const nameOf = (id: string | null) => (id === null ? null : (names.get(id) ?? "an old account"));
  return {
    roles,
    confirmed,
    people: people.map(({ disabledAt, hasPassword, lastSeenAt, ...person }) => ({
      ...person,
      isDisabled: disabledAt !== null,
      seen:
        lastSeenAt === null ? "not signed in" : `last used ${formatInstantShort(lastSeenAt)} UTC`,
      notes: notesOf(
        [disabledAt !== null, "disabled"],
        [!hasPassword, "no password yet"],
        [person.hasSecondFactor, "second factor"],
      ),
    })),
    events: events.map(({ id, at, what, byId, userId, address }) => ({
      ...{ id, at: formatInstantShort(at), what: what.replaceAll("-", " ") },
      who: whoOf(nameOf(byId), nameOf(userId)),
      address: address ?? "",
    })),
  };
}

function notesOf(...notes: [boolean, string][]): string {
  const said = notes.flatMap(([holds, words]) => (holds ? [words] : []));
  return said.length === 0 ? "in order" : said.join(", ");
}

function whoOf(by: string | null, user: string | null): string {
  if (by === null) return user ?? "nobody with an account";
  return user === null || user === by ? by : `${user}, by ${by}`;
}

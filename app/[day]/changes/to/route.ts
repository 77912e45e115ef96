import type { NextRequest } from "next/server";
import { changesAddress } from "@/components/records/addresses";
import { knownSuffix, readInstant } from "@/lib/domain/instant";
import { parseMoment } from "@/lib/request/as-of";

/** Where the form of a comparison leads: to its page, which says what it could not follow. */
export async function GET(
  { nextUrl }: NextRequest,
  { params }: RouteContext<"/[day]/changes/to">,
): Promise<Response> {
  const { day } = await params;
  if ((await parseMoment(day)) === null) return leadTo("/no-such-day");
  const given = (name: string) => (nextUrl.searchParams.get(name) ?? "").trim();
  const since = given("since");
  if (since === "") return leadTo(changesAddress(day));
  const word = `${since}${archiveOf(given("knownAt"))}`.slice(0, MOST_LETTERS);
  const to = given("to").slice(0, MOST_LETTERS);
  return leadTo(changesAddress(day, { since: encodeURIComponent(word), to: to === "" ? null : encodeURIComponent(to) })); // prettier-ignore
}

/** Longer words name no day and no vendor. */
const MOST_LETTERS = 120;

/** A field of day and time says neither seconds nor a zone; its label says UTC. */
function archiveOf(typed: string): string {
  if (typed === "") return "";
  const instant = readInstant(`${typed}Z`);
  return instant === null ? `~${typed}` : knownSuffix(instant);
}

const leadTo = (Location: string) => new Response(null, { status: 303, headers: { Location } });

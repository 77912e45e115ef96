import type { NextRequest } from "next/server";
import { knownSuffix } from "@/lib/domain/instant";
import { parseInstant, parseMoment } from "@/lib/request/as-of";

/**
 * The rest of an address: the instant of the archive, if one is asked, and words parted by single
 * slashes, so that it cannot lead off this site.
 */
const PATH = /^(~[0-9TZ.-]*)?(\/[a-z0-9][a-z0-9.~TZ-]*)*$/;

/** Where the forms of the time panel lead: the same page on the day, or at the instant, chosen. */
export async function GET({ nextUrl }: NextRequest): Promise<Response> {
  const given = nextUrl.searchParams;
  const path = given.get("path") ?? "";
  const word = `${given.get("day") ?? ""}${await chosenInstant(given.get("knownAt"))}`;
  const [known = ""] = path.split("/");
  const askable = PATH.test(path) && (await parseMoment(`${word}${known}`)) !== null;
  const Location = askable ? `/${word}${path}` : "/no-such-day";
  return new Response(null, { status: 303, headers: { Location } });
}

/** A field of day and time says neither seconds nor a zone; its label says UTC. */
async function chosenInstant(typed: string | null): Promise<string> {
  if (typed === null || typed === "") return "";
  const instant = await parseInstant(`${typed}Z`);
  return instant === null ? "~unclear" : knownSuffix(instant);
}
